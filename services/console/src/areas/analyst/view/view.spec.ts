import { describe, expect, it } from '@jest/globals';
import { LARGEST, afterKey, fitted, moved, zoomed } from './view.js';

const at = (view: { x: number; y: number; k: number }, [x, y]: readonly [number, number]) => [
  x * view.k + view.x,
  y * view.k + view.y,
];

describe('looking at a drawing', () => {
  it('keeps the fixed point where it is while it comes nearer', () => {
    const view = zoomed({ x: 10, y: 20, k: 1 }, 2, [110, 70]);
    expect(at(view, [100, 50])).toEqual([110, 70]);
  });

  it('does not come nearer than the limit', () => {
    expect(zoomed({ x: 0, y: 0, k: LARGEST }, 2, [5, 5])).toEqual({ x: 0, y: 0, k: LARGEST });
  });

  it('fits all points with a margin', () => {
    const view = fitted(
      [
        [-500, 0],
        [500, 100],
      ],
      600,
      400,
      50,
    );
    expect(at(view, [-500, 50])).toEqual([50, 200]);
    expect(at(view, [500, 50])).toEqual([550, 200]);
  });

  it('shows the middle when there is nothing', () => expect(fitted([], 600, 400)).toEqual({ x: 300, y: 200, k: 1 }));

  it('is moved by keys', () => {
    const view = { x: 0, y: 0, k: 1 };
    expect(afterKey(view, 'ArrowLeft', [0, 0])).toEqual(moved(view, 60, 0));
    expect(afterKey(view, '+', [0, 0])?.k).toBeGreaterThan(1);
    expect(afterKey(view, 'x', [0, 0])).toBeUndefined();
  });
});
