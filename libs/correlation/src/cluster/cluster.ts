import type { VerdictEntry } from '../fold/verdict.js';
import type { Hit } from '../hit/hit.js';
import { byCodeUnits } from '../selectors/order.js';

/** A person of an alert: `<reference>#<place in persons>`. */
export type PersonName = string;

/** Why two people stand in one cluster: the hit that says so, and who vouches for it. */
export interface ClusterLink {
  readonly hit: string;
  readonly left: PersonName;
  readonly right: PersonName;
  /** `evidence` for a document or birth date with name; `analyst` where a probable link was confirmed by a verdict. */
  readonly by: 'evidence' | 'analyst';
}

/** People of different alerts who are one, with every link that makes them so. */
export interface Cluster {
  /** The lowest of its people. */
  readonly id: PersonName;
  readonly people: readonly PersonName[];
  /** In order of hit and people. Without them the cluster does not exist. */
  readonly links: readonly ClusterLink[];
}

/**
 * Links of people that count for clusters: confirmed by evidence unless an analyst dismissed the hit, or probable and
 * confirmed by an analyst. A probable link alone joins nobody: one wrong step would chain strangers together.
 */
export function clusterLinksOf(hit: Hit, verdict: VerdictEntry | undefined): ClusterLink[] {
  if (verdict?.verdict === 'dismissed') return [];
  const vouched = verdict?.verdict === 'confirmed';
  return hit.reasons.flatMap(({ people }): ClusterLink[] => {
    if (people === undefined || (people.tier !== 'confirmed' && !vouched)) return [];
    const [left, right] = [`${hit.left}#${people.left}`, `${hit.right}#${people.right}`];
    return [{ hit: hit.id, left, right, by: people.tier === 'confirmed' ? 'evidence' : 'analyst' }];
  });
}

/**
 * All clusters, in order of ids: the connected people of the links. Nothing of a cluster is stored, so a link that a recall, a
 * correction or a dismissal takes away leaves exactly the clusters that would be there had it never been.
 */
export function clustersOf(hits: Iterable<Hit>, verdicts: ReadonlyMap<string, VerdictEntry>): Cluster[] {
  const links = Array.from(hits).flatMap((hit) => clusterLinksOf(hit, verdicts.get(hit.id)));
  const lowest = new Lowest();
  for (const { left, right } of links) lowest.join(left, right);
  const byId = Map.groupBy(links.sort(inOrder), ({ left }) => lowest.of(left));
  return [...byId]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([id, own]) => ({ id, people: peopleOf(own), links: own }));
}

/** People of links, each once, in order. */
export function peopleOf(links: readonly ClusterLink[]): PersonName[] {
  return [...new Set(links.flatMap(({ left, right }) => [left, right]))].sort(byCodeUnits);
}

/** By hit, then by people: the order of the links of a cluster. */
export function inOrder(one: ClusterLink, other: ClusterLink): number {
  return byCodeUnits(one.hit, other.hit) || byCodeUnits(one.left, other.left) || byCodeUnits(one.right, other.right);
}

/** Union-find by the lowest name, so that the outcome does not depend on the order of joins. */
class Lowest {
  readonly #above = new Map<PersonName, PersonName>();

  of(name: PersonName): PersonName {
    let root = name;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) root = next;
    // What was passed points at the root from now on, which keeps later walks short.
    for (let at = name; at !== root;) {
      const next = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: PersonName, other: PersonName): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first === second) return;
    if (first < second) this.#above.set(second, first);
    else this.#above.set(first, second);
  }
}
