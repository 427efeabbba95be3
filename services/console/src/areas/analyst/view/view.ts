/** Where a drawing is looked at: a point of it is shown at `point * k + (x, y)`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export type Point = readonly [x: number, y: number];

export const SMALLEST = 0.1;
export const LARGEST = 12;

/** Nearer or farther by a factor; what is under the fixed point stays there. */
export function zoomed({ x, y, k }: View, factor: number, [atX, atY]: Point): View {
  const next = Math.min(LARGEST, Math.max(SMALLEST, k * factor));
  const grown = next / k;
  return { x: atX - (atX - x) * grown, y: atY - (atY - y) * grown, k: next };
}

export function moved(view: View, byX: number, byY: number): View {
  return { ...view, x: view.x + byX, y: view.y + byY };
}

/** The view that shows all points with a margin; the smallest drawing is not blown up beyond twice its size. */
export function fitted(points: readonly Point[], width: number, height: number, margin = 40): View {
  if (points.length === 0) return { x: width / 2, y: height / 2, k: 1 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const k = Math.min(
    2,
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  const scale = Math.max(SMALLEST, k);
  return { x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale, k: scale };
}

/** What a key does to a view: arrows move it, plus and minus change the distance; undefined for any other key. */
export function afterKey(view: View, key: string, centre: Point): View | undefined {
  switch (key) {
    case 'ArrowLeft':
      return moved(view, 60, 0);
    case 'ArrowRight':
      return moved(view, -60, 0);
    case 'ArrowUp':
      return moved(view, 0, 60);
    case 'ArrowDown':
      return moved(view, 0, -60);
    case '+':
    case '=':
      return zoomed(view, 1.3, centre);
    case '-':
      return zoomed(view, 1 / 1.3, centre);
    default:
      return undefined;
  }
}
