import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { objection, type Objection } from './objection.js';

/** Two alerts that match; each owner and the hub must know of it once. */
export interface ExpectedHit {
  readonly watcher: Party;
  readonly watched: string;
  readonly owner: Party;
  readonly matching: string;
  /** False when the matching alert may be out or not. */
  readonly sure: boolean;
}

/** O1 for hits: each match is one hit at the hub and at either owner, and none of the watched alerts has another. */
export async function hitObjections(
  platform: Platform,
  watched: ReadonlySet<string>,
  expected: readonly ExpectedHit[],
): Promise<Objection[]> {
  const parties = [...new Set(expected.flatMap(({ watcher, owner }) => [watcher, owner]))];
  const ofNodes = await Promise.all(parties.map(async (party) => ({ party, hits: await platform.node(party).hits() })));
  return [
    ...judgeHits('the hub', await platform.hub.hits(), watched, expected),
    ...ofNodes.flatMap(({ party, hits }) => {
      const own = expected.filter(({ watcher, owner }) => watcher === party || owner === party);
      return judgeHits(party, hits, watched, own);
    }),
  ];
}

/** Compares the hits that one place lists with those that it must have. */
export function judgeHits(
  where: string,
  hits: readonly { readonly alerts: readonly string[] }[],
  watched: ReadonlySet<string>,
  expected: readonly Pick<ExpectedHit, 'watched' | 'matching' | 'sure'>[],
): Objection[] {
  const counts = new Map<string, number>();
  for (const { alerts } of hits) {
    if (!alerts.some((reference) => watched.has(reference))) continue;
    const pair = pairOf(alerts);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const possible = new Map(expected.map((hit) => [pairOf([hit.watched, hit.matching]), hit.sure]));
  const missing = [...possible].filter(([pair, sure]) => sure && !counts.has(pair));
  return [
    ...missing.map(([pair]) => objectionTo('lost', pair, where, 0)),
    ...[...counts].flatMap(([pair, count]) => {
      if (!possible.has(pair)) return [objectionTo('other', pair, where, count)];
      return count === 1 ? [] : [objectionTo('doubled', pair, where, count)];
    }),
  ];
}

function objectionTo(effect: 'lost' | 'doubled' | 'other', pair: string, where: string, count: number): Objection {
  const unexpected = effect === 'other' ? ', which is no match' : '';
  return objection('O1', effect, pair, `the hit ${pair} ${count} times at ${where}${unexpected}`);
}

function pairOf(references: readonly string[]): string {
  return references.toSorted().join(' + ');
}
