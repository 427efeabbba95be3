import type { View } from '../view/view.js';
import type { Graph, GraphNode } from './graph-data.js';
import type { Layout } from './layout.js';

/** Colours of the page, read again when it goes dark. */
export interface Palette {
  readonly text: string;
  readonly ground: string;
  readonly line: string;
  readonly alert: string;
  readonly value: string;
  readonly person: string;
  readonly group: string;
  readonly chosen: string;
  readonly font: string;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: colour('--text'),
    ground: colour('--surface'),
    line: colour('--line-strong'),
    alert: colour('--accent'),
    value: colour('--warning'),
    person: colour('--danger'),
    group: colour('--text-soft'),
    chosen: colour('--focus'),
    font: style.fontFamily,
  };
}

export const RADIUS = 8;
/** From this nearness on every point is named. */
const NAMED_FROM = 1.25;
const LONGEST_NAME = 32;

export interface Drawing {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly view: View;
  readonly chosen: string | undefined;
  /** Neighbours of what is chosen. */
  readonly near: ReadonlySet<string>;
  readonly palette: Palette;
}

/** One picture; lines first, then points, then names, so that nothing hides a name. */
export function draw(context: CanvasRenderingContext2D, ratio: number, drawing: Drawing): void {
  const { view, graph } = drawing;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  drawLines(context, drawing);
  for (const node of graph.nodes) drawNode(context, node, drawing);
  drawNames(context, drawing);
}

function drawLines(context: CanvasRenderingContext2D, { graph, layout, chosen, palette, view }: Drawing): void {
  for (const bold of [false, true]) {
    context.beginPath();
    for (const { source, target } of graph.edges) {
      if ((source === chosen || target === chosen) !== bold) continue;
      const from = layout.places.get(source);
      const to = layout.places.get(target);
      if (from === undefined || to === undefined) continue;
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.strokeStyle = bold ? palette.chosen : palette.line;
    context.lineWidth = (bold ? 2.5 : 1) / Math.sqrt(view.k);
    context.stroke();
  }
}

/** Shapes tell the kinds apart as well as colours do. */
function drawNode(context: CanvasRenderingContext2D, { id, kind }: GraphNode, drawing: Drawing): void {
  const place = drawing.layout.places.get(id);
  if (place === undefined) return;
  const { x, y } = place;
  context.beginPath();
  switch (kind) {
    case 'alert':
      context.rect(x - RADIUS, y - RADIUS * 0.75, RADIUS * 2, RADIUS * 1.5);
      break;
    case 'person':
      context.arc(x, y, RADIUS, 0, 2 * Math.PI);
      break;
    case 'value':
    case 'group':
      context.moveTo(x, y - RADIUS);
      context.lineTo(x + RADIUS, y);
      context.lineTo(x, y + RADIUS);
      context.lineTo(x - RADIUS, y);
      context.closePath();
      break;
  }
  context.fillStyle = drawing.palette[kind];
  context.fill();
  context.lineWidth = id === drawing.chosen ? 4 : 1.5;
  context.strokeStyle = id === drawing.chosen ? drawing.palette.chosen : drawing.palette.ground;
  context.stroke();
}

function drawNames(context: CanvasRenderingContext2D, { graph, layout, view, chosen, near, palette }: Drawing): void {
  context.font = `${12 / Math.max(1, Math.sqrt(view.k))}px ${palette.font}`;
  context.textAlign = 'center';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.text;
  for (const { id, label } of graph.nodes) {
    const place = layout.places.get(id);
    if (place === undefined || (view.k < NAMED_FROM && id !== chosen && !near.has(id))) continue;
    const name = label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME - 1)}…` : label;
    context.strokeText(name, place.x, place.y + RADIUS + 13);
    context.fillText(name, place.x, place.y + RADIUS + 13);
  }
}
