import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { afterKey, fitted, moved, zoomed, type Point, type View } from '../view/view.js';
import { RADIUS, draw, paletteOf } from './draw.js';
import { neighboursOf, type Graph } from './graph-data.js';
import { layoutOf, type Layout } from './layout.js';

interface Props {
  readonly graph: Graph;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Work on the layout between two pictures; the rest of a frame is left to whoever points at something. */
const LAYOUT_MS = 9;

/** The graph as a picture. Whatever it shows and does, the list beside it shows and does too. */
export function GraphCanvas({ graph, chosen, onChoose }: Props) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { change, fit, nodeAt } = usePicture(canvas, graph, chosen);
  const drag = useDrag(change, (point) => onChoose(nodeAt(point)));
  useWheel(canvas, change);
  const key = (event: KeyboardEvent) => {
    const centre = centreOf(canvas.current);
    change((view) => {
      const next = afterKey(view, event.key, centre);
      if (next !== undefined) event.preventDefault();
      return next ?? view;
    });
    if (event.key === '0') fit();
  };
  const zoom = (factor: number) => change((view) => zoomed(view, factor, centreOf(canvas.current)));
  return (
    <div className="graph-frame">
      <canvas
        ref={canvas}
        className="graph-canvas"
        tabIndex={0}
        role="img"
        aria-label={t('analyst.linksHint')}
        onKeyDown={key}
        {...drag}
      />
      <div className="view-buttons">
        <Button aria-label={t('analyst.zoomIn')} onPress={() => zoom(1.4)}>
          +
        </Button>
        <Button aria-label={t('analyst.zoomOut')} onPress={() => zoom(1 / 1.4)}>
          −
        </Button>
        <Button onPress={fit}>{t('analyst.zoomAll')}</Button>
      </div>
    </div>
  );
}

type Change = (next: (view: View) => View) => void;

/** Layout, view and drawing; outside of React, since a picture is made sixty times a second. */
function usePicture(canvas: { readonly current: HTMLCanvasElement | null }, graph: Graph, chosen: string | undefined) {
  const layout = useRef<Layout>(undefined);
  const view = useRef<View>({ x: 0, y: 0, k: 1 });
  const follows = useRef(true);
  const wake = useRef<() => void>(() => undefined);
  const near = useMemo(
    () =>
      new Set(
        chosen === undefined
          ? []
          : neighboursOf(graph)
              .get(chosen)
              ?.map(({ other }) => other),
      ),
    [graph, chosen],
  );
  useEffect(() => {
    layout.current = layoutOf(graph, layout.current);
    follows.current = true;
  }, [graph]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    let frame = 0;
    const paint = () => {
      frame = 0;
      const now = layout.current;
      if (now === undefined) return;
      const moving = now.proceed(LAYOUT_MS);
      const ratio = fitCanvas(element);
      if (follows.current) view.current = fitted(pointsOf(now), element.clientWidth, element.clientHeight);
      draw(context, ratio, { graph, layout: now, view: view.current, chosen, near, palette: paletteOf(element) });
      if (moving) wake.current();
    };
    wake.current = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    wake.current();
    const stop = watchSurroundings(element, () => wake.current());
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [canvas, graph, chosen, near]);
  const change: Change = useCallback((next) => {
    const before = view.current;
    view.current = next(before);
    if (view.current !== before) follows.current = false;
    wake.current();
  }, []);
  const fit = useCallback(() => {
    follows.current = true;
    wake.current();
  }, []);
  const nodeAt = useCallback((point: Point) => nearest(layout.current, view.current, point), []);
  return { change, fit, nodeAt };
}

/** A drawing is as sharp as the screen. */
function fitCanvas(element: HTMLCanvasElement): number {
  const ratio = window.devicePixelRatio;
  const width = Math.round(element.clientWidth * ratio);
  const height = Math.round(element.clientHeight * ratio);
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
  }
  return ratio;
}

/** Size and colours of the page change without React. */
function watchSurroundings(element: Element, changed: () => void): () => void {
  const size = new ResizeObserver(changed);
  size.observe(element);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  return () => {
    size.disconnect();
    theme.disconnect();
    dark.removeEventListener('change', changed);
  };
}

const pointsOf = (layout: Layout): Point[] => [...layout.places.values()].map(({ x, y }) => [x, y]);

/** A finger is less exact than the point it means. */
const REACH = RADIUS + 8;

function nearest(layout: Layout | undefined, { x, y, k }: View, [atX, atY]: Point): string | undefined {
  let found: string | undefined;
  let least = REACH / Math.min(1, k);
  for (const place of layout?.places.values() ?? []) {
    const distance = Math.hypot(place.x - (atX - x) / k, place.y - (atY - y) / k);
    if (distance < least) [found, least] = [place.id, distance];
  }
  return found;
}

/** Dragging moves the view; a press that goes nowhere chooses. */
function useDrag(change: Change, choose: (point: Point) => void) {
  const start = useRef<{ readonly point: Point; moved: boolean }>(undefined);
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { point: [event.clientX, event.clientY], moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      const { current } = start;
      if (current === undefined) return;
      const [x, y] = current.point;
      if (!current.moved && Math.hypot(event.clientX - x, event.clientY - y) < 4) return;
      start.current = { point: [event.clientX, event.clientY], moved: true };
      change((view) => moved(view, event.clientX - x, event.clientY - y));
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      if (start.current?.moved === false) choose(pointIn(event.currentTarget, event));
      start.current = undefined;
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}

function useWheel(canvas: { readonly current: HTMLCanvasElement | null }, change: Change) {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      change((view) => zoomed(view, Math.exp(-event.deltaY / 400), pointIn(element, event)));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [canvas, change]);
}

function pointIn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function centreOf(element: HTMLCanvasElement | null): Point {
  return [(element?.clientWidth ?? 0) / 2, (element?.clientHeight ?? 0) / 2];
}
