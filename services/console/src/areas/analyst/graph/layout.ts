import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from './graph-data.js';

export interface PlacedNode extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, PlacedNode>;
  /** Goes on for at most so many milliseconds; false when there is nothing more to do. */
  readonly proceed: (milliseconds: number) => boolean;
}

/** Places of a former drawing are kept: what was there stays where the eye left it. */
export function layoutOf(graph: Graph, before?: Layout): Layout {
  const nodes = graph.nodes.map(({ id }): PlacedNode => {
    const known = before?.places.get(id);
    return { id, ...(known ? { x: known.x, y: known.y } : {}) } as PlacedNode;
  });
  const links = graph.edges.map(({ source, target }) => ({ source, target }));
  const simulation: Simulation<PlacedNode, undefined> = forceSimulation(nodes)
    .force(
      'link',
      forceLink<PlacedNode, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(46),
    )
    .force('charge', forceManyBody<PlacedNode>().strength(-90).distanceMax(420))
    .force('collide', forceCollide<PlacedNode>(13))
    .force('x', forceX<PlacedNode>().strength(0.05))
    .force('y', forceY<PlacedNode>().strength(0.07))
    .stop();
  return {
    places: new Map(nodes.map((node) => [node.id, node])),
    proceed: (milliseconds) => {
      const end = performance.now() + milliseconds;
      while (simulation.alpha() > simulation.alphaMin() && performance.now() < end) simulation.tick();
      return simulation.alpha() > simulation.alphaMin();
    },
  };
}
