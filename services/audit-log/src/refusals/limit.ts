import { chainRefusal, REFUSAL_CHAIN_START, type RefusalSummary, type SingleRefusal } from '@qalqan/ledger';
import type { RefusedRecord } from '@qalqan/messaging';
import type { Hasher } from '@qalqan/signing';

/** How many refusals of one topic enter the log one by one. */
export interface RefusalLimit {
  /** So many at once. */
  readonly burst: number;
  /** So many a second after that. */
  readonly perSecond: number;
  /** What is beyond is summed up over so long, in ms. */
  readonly windowMs: number;
}

/** Records beyond the limit, not in the log yet. */
export interface Surplus {
  /** When the window was opened, in ms. */
  readonly since: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly codes: Readonly<Record<string, number>>;
  /** Chained, see `chainRefusal`. */
  readonly hash: string;
  /** The first of them; when it stays alone it enters as itself. */
  readonly first: { readonly hash: string; readonly code: string };
}

/** State of a topic's token bucket. */
export interface Budget {
  readonly tokens: number;
  /** When the tokens were counted, in ms. */
  readonly at: number;
  readonly surplus: Surplus | null;
}

/** A refusal that has no number yet. */
export type Statement = Omit<SingleRefusal, 'number'> | Omit<RefusalSummary, 'number'>;

export interface Spent {
  readonly budget: Budget;
  /** What enters the log now, in this order. */
  readonly statements: readonly Statement[];
}

interface Place {
  readonly topic: string;
  readonly partition: number;
}

/** A topic of which nothing was refused so far. */
export function fullBudget({ burst }: RefusalLimit, now: number): Budget {
  return { tokens: burst, at: now, surplus: null };
}

/**
 * Decides how refused records of one topic enter the log: each by itself while there are tokens, beyond that summed up,
 * so that a flood costs two statements per window and no record goes unmentioned. What follows depends on the records,
 * the times and the state alone. A record that takes up a position always enters by itself: its member could fill
 * the log with sound events just as well, and whoever replays the stream needs its place.
 */
export function spend(
  hasher: Hasher,
  limit: RefusalLimit,
  budget: Budget,
  { place, now, records }: { readonly place: Place; readonly now: number; readonly records: readonly RefusedRecord[] },
): Spent {
  const closed = closeWindow(limit, budget, place, now);
  const statements: Statement[] = [...closed.statements];
  let { tokens, surplus } = refilled(limit, closed.budget, now);
  for (const record of records) {
    if (record.taken !== undefined) {
      statements.push(single(record));
    } else if (record.offset === undefined) {
      // Given back by a keeper, refused, and without a place: it never stood on the topic.
      continue;
    } else if (surplus === null && tokens >= 1) {
      tokens -= 1;
      statements.push(single(record));
    } else {
      surplus = added(hasher, surplus, { now, offset: Number(record.offset), record });
    }
  }
  return { budget: { tokens, at: Math.max(now, budget.at), surplus }, statements };
}

/** States the surplus once its window is over. */
export function closeWindow(limit: RefusalLimit, budget: Budget, place: Place, now: number): Spent {
  const { surplus } = budget;
  if (surplus === null || now < surplus.since + limit.windowMs) return { budget, statements: [] };
  return { budget: { ...budget, surplus: null }, statements: [summary(place, surplus)] };
}

function refilled({ burst, perSecond }: RefusalLimit, { tokens, at, surplus }: Budget, now: number): Budget {
  // A clock that was set back gives no tokens.
  const earned = (Math.max(0, now - at) / 1_000) * perSecond;
  return { tokens: Math.min(burst, tokens + earned), at: now, surplus };
}

function single({ topic, partition, offset, hash, code, taken }: RefusedRecord): Statement {
  return { kind: 'one', topic, partition, offset: offset === undefined ? null : Number(offset), hash, code, taken };
}

function summary({ topic, partition }: Place, { from, to, count, codes, hash, first }: Surplus): Statement {
  if (count === 1) return { kind: 'one', topic, partition, offset: from, ...first, taken: undefined };
  return { kind: 'many', topic, partition, from, to, count, codes, hash };
}

function added(
  hasher: Hasher,
  before: Surplus | null,
  { now, offset, record }: { readonly now: number; readonly offset: number; readonly record: RefusedRecord },
): Surplus {
  const { hash, code } = record;
  const chained = chainRefusal(hasher, before?.hash ?? REFUSAL_CHAIN_START, { offset, hash, code });
  if (before === null) {
    const first = { hash, code };
    return { since: now, from: offset, to: offset, count: 1, codes: { [code]: 1 }, hash: chained, first };
  }
  return {
    ...before,
    from: Math.min(before.from, offset),
    to: Math.max(before.to, offset),
    count: before.count + 1,
    codes: { ...before.codes, [code]: (before.codes[code] ?? 0) + 1 },
    hash: chained,
  };
}
