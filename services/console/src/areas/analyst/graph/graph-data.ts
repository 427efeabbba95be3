import type { HubAlert, HubGroup, HubHit } from '../queries.js';
import { ownerOf } from '../queue/order.js';

export type NodeKind = 'alert' | 'value' | 'person' | 'group';

export interface GraphNode {
  /** Kind and what it stands for: the same in every drawing. */
  readonly id: string;
  readonly kind: NodeKind;
  /** Title of an alert, value or names of what is shared. */
  readonly label: string;
  /** Reference of an alert, or the code of the feature that is shared. */
  readonly detail: string;
  readonly party: string | null;
}

/** An alert and something that it holds, and the hits that rest on it. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly hits: readonly string[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A value of very many alerts, with those of them that are known. */
export interface GroupWithAlerts {
  readonly group: HubGroup;
  readonly alerts: readonly string[];
}

interface Sources {
  readonly hits: readonly HubHit[];
  readonly alerts: ReadonlyMap<string, HubAlert>;
  readonly groups: readonly GroupWithAlerts[];
  readonly withDismissed: boolean;
}

/**
 * Alerts hang together through what they share. People whom hits take for one are one point, however many hits say so:
 * with each hit as a line of its own, five alerts on one person would be ten lines that say the same.
 */
export function graphOf({ hits, alerts, groups, withDismissed }: Sources): Graph {
  const shown = hits.filter(({ state }) => withDismissed || state !== 'dismissed');
  const one = samePeople(shown);
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, { source: string; target: string; hits: string[] }>();
  const link = (source: string, target: string, hit?: string) => {
    const key = `${source} ${target}`;
    const edge = edges.get(key) ?? { source, target, hits: [] };
    edges.set(key, edge);
    if (hit !== undefined && !edge.hits.includes(hit)) edge.hits.push(hit);
  };
  for (const hit of shown) {
    const ends = hit.alerts.map((reference) => put(nodes, alertNode(reference, alerts)));
    for (const reason of hit.reasons) {
      const shared = put(nodes, sharedNode(hit, reason, one));
      for (const end of ends) link(end, shared, hit.id);
    }
  }
  for (const { group, alerts: holders } of groups) {
    const node = put(nodes, groupNode(group));
    for (const reference of holders) link(put(nodes, alertNode(reference, alerts)), node);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The node's id; the first that stands for something stays. */
function put(nodes: Map<string, GraphNode>, node: GraphNode): string {
  if (!nodes.has(node.id)) nodes.set(node.id, node);
  return node.id;
}

function alertNode(reference: string, alerts: ReadonlyMap<string, HubAlert>): GraphNode {
  const label = alerts.get(reference)?.alert.title ?? reference;
  return { id: `alert ${reference}`, kind: 'alert', label, detail: reference, party: ownerOf(reference) };
}

function groupNode({ id, value, feature }: HubGroup): GraphNode {
  return { id: `group ${id}`, kind: 'group', label: value, detail: feature, party: null };
}

type Reason = HubHit['reasons'][number];

function sharedNode(
  hit: HubHit,
  { feature, left, right, people }: Reason,
  one: ReadonlyMap<string, string>,
): GraphNode {
  if (people !== undefined) {
    const label = left === right ? left : `${left} / ${right}`;
    const id = one.get(personId(hit, 'left', people.left)) ?? hit.id;
    return { id: `person ${id}`, kind: 'person', label, detail: feature, party: null };
  }
  return { id: `value ${feature} ${left}`, kind: 'value', label: left, detail: feature, party: null };
}

/** The lowest of all people whom hits take for one person, for each of them. */
function samePeople(hits: readonly HubHit[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const hit of hits) {
    for (const { people } of hit.reasons) {
      if (people === undefined) continue;
      const [low, high] = [root(personId(hit, 'left', people.left)), root(personId(hit, 'right', people.right))].sort();
      if (low === undefined || high === undefined) continue;
      parents.set(low, low);
      parents.set(high, low);
    }
  }
  return new Map([...parents.keys()].map((id) => [id, root(id)]));
}

function personId({ alerts }: HubHit, side: 'left' | 'right', place: number): string {
  return `${alerts[side === 'left' ? 0 : 1] ?? ''}#${place}`;
}

/** What hangs together with a node, directly or through others; everything when the node is not there. */
export function together(graph: Graph, id: string): Graph {
  const neighbours = neighboursOf(graph);
  if (!graph.nodes.some((node) => node.id === id)) return graph;
  const reached = new Set([id]);
  // A set is walked in the order of insertion, those added on the way included.
  for (const at of reached) for (const { other } of neighbours.get(at) ?? []) reached.add(other);
  return {
    nodes: graph.nodes.filter((node) => reached.has(node.id)),
    edges: graph.edges.filter(({ source }) => reached.has(source)),
  };
}

export interface Neighbour {
  readonly other: string;
  readonly hits: readonly string[];
}

export function neighboursOf({ edges }: Graph): ReadonlyMap<string, readonly Neighbour[]> {
  const all = new Map<string, Neighbour[]>();
  const add = (from: string, other: string, hits: readonly string[]) => {
    const list = all.get(from) ?? [];
    list.push({ other, hits });
    all.set(from, list);
  };
  for (const { source, target, hits } of edges) {
    add(source, target, hits);
    add(target, source, hits);
  }
  return all;
}
