import type { CorrelationStore } from '../store/correlation-store.js';
import { clusterLinksOf, inOrder, peopleOf, type Cluster, type ClusterLink, type PersonName } from './cluster.js';

const PAGE = 500;

/** A cluster as far as it was followed. */
export interface ClusterAround {
  readonly cluster: Cluster | undefined;
  /** False when it has more people than were asked for. */
  readonly whole: boolean;
}

/**
 * The cluster that a person stands in, walked from hit to hit in the store; undefined for one who is linked to nobody. Reads
 * the hits of the cluster's own alerts and nothing else; ends once `most` people are found.
 */
export async function clusterAround(store: CorrelationStore, person: PersonName, most = 1000): Promise<ClusterAround> {
  const found = new Set([person]);
  const links = new Map<string, ClusterLink>();
  let edge: PersonName[] = [person];
  while (edge.length > 0 && found.size <= most) {
    const reached = (await linksOf(store, edge)).filter(({ left, right }) => found.has(left) || found.has(right));
    for (const link of reached) links.set(`${link.hit} ${link.left} ${link.right}`, link);
    edge = peopleOf(reached).filter((name) => !found.has(name));
    for (const name of edge) found.add(name);
  }
  const people = [...found].sort();
  const [id = person] = people;
  const cluster = links.size === 0 ? undefined : { id, people, links: [...links.values()].sort(inOrder) };
  return { cluster, whole: edge.length === 0 };
}

async function linksOf(store: CorrelationStore, people: readonly PersonName[]): Promise<ClusterLink[]> {
  const references = [...new Set(people.map((name) => name.slice(0, name.lastIndexOf('#'))))];
  const links: ClusterLink[] = [];
  let after = '';
  for (;;) {
    const page = await store.hitsOf(references, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return links;
    after = last.id;
    const verdicts = await store.verdicts(page.map(({ id }) => id));
    links.push(...page.flatMap((hit) => clusterLinksOf(hit, verdicts.get(hit.id))));
    if (page.length < PAGE) return links;
  }
}
