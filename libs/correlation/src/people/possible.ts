import {
  blockingKeys,
  evidenceOf,
  levelName,
  preparePerson,
  scorePrepared,
  tierOf,
  type Evidence,
  type Person,
  type PreparedPerson,
  type Tier,
} from '@qalqan/matching';
import type { LiveAlert } from '../fold/alert-state.js';
import { byCodeUnits } from '../selectors/order.js';
import { personIndexKey } from '../selectors/selectors.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import { readNames } from './people.js';
import type { PersonRules } from './person-rules.js';

/** A person of an alert who may be the one that was asked for. Computed for who asks: neither stored nor published. */
export interface PossiblePerson {
  readonly reference: string;
  readonly owner: string;
  /** Place in `persons` of the alert. */
  readonly person: number;
  readonly name: string;
  readonly tier: Exclude<Tier, 'none'>;
  readonly score: number;
  readonly because: readonly Evidence[];
}

interface Ranked {
  readonly ranked: PossiblePerson;
  readonly rank: number;
}

const PAGE = 500;
const TIERS: readonly Tier[] = ['confirmed', 'probable', 'possible'];
const RARITIES = ['rare', 'usual', 'common'];

/**
 * People of live alerts who match the one asked for, by name or more: the surest tier first, a rare name before a common one,
 * then by score; at most `most`. Looks through whole blocks of names in pages, so that nobody is passed over. Who may see
 * which of them is for the caller to judge.
 */
export async function possiblePeople(
  store: Pick<CorrelationStore, 'holders'>,
  rules: PersonRules,
  asked: { readonly person: Person; readonly exercise: boolean },
  most: number,
): Promise<readonly PossiblePerson[]> {
  const prepared = preparePerson(asked.person);
  const { strong, name } = blockingKeys(prepared);
  const keys = [...strong, ...name].map((key) => personIndexKey(asked.exercise, key)).sort(byCodeUnits);
  let best: readonly Ranked[] = [];
  let after = '';
  for (;;) {
    const page = keys.length === 0 ? [] : await store.holders(keys, after, PAGE);
    best = [...best, ...page.flatMap((alert) => matchesIn(rules, prepared, alert))].sort(bySurest).slice(0, most);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return best.map(({ ranked }) => ranked);
    after = last.reference;
  }
}

function matchesIn(
  { matching }: PersonRules,
  asked: PreparedPerson,
  { reference, owner, people }: LiveAlert,
): Ranked[] {
  return (people?.persons ?? []).flatMap((person) => {
    const names = readNames(person).flatMap(({ prepared }, at): Ranked[] => {
      const { levels, score } = scorePrepared(asked, prepared, matching);
      const tier = tierOf(levels, score >= matching.threshold);
      if (tier === 'none') return [];
      const rank = TIERS.indexOf(tier) * 10 + RARITIES.indexOf(levelName(levels, 'rarity')) + 1;
      const name = person.names[at]?.text ?? '';
      const because = evidenceOf(levels, matching);
      return [{ ranked: { reference, owner, person: person.at, name, tier, score, because }, rank }];
    });
    return names.sort(bySurest).slice(0, 1);
  });
}

function bySurest({ ranked: one, rank: first }: Ranked, { ranked: other, rank: second }: Ranked): number {
  return (
    first - second ||
    other.score - one.score ||
    byCodeUnits(one.reference, other.reference) ||
    one.person - other.person ||
    byCodeUnits(one.name, other.name)
  );
}
