import type { HitReason } from '@qalqan/contracts';
import type { Hit, HitEntry, Tier, Verdict, VerdictEntry } from '@qalqan/correlation';
import { bulkInsert, type BulkTable } from '@qalqan/store';
import type { EntityManager } from 'typeorm';

/** A row of `hit`. */
export interface HitRow {
  readonly id: string;
  readonly state: 'held' | 'withdrawn';
  readonly left_reference: string;
  readonly right_reference: string;
  readonly revision: number;
  readonly score: number | null;
  readonly tier: Tier | null;
  readonly reasons: HitReason[] | null;
}

/** Columns of a {@link HitRow}; `h` is the hit. */
export const HIT_COLUMNS = `h.id, h.state, h.left_reference, h.right_reference, h.revision, h.score, h.tier, h.reasons`;

const HITS: BulkTable<HitRow> = {
  name: 'hit',
  columns: {
    id: 'text',
    state: 'text',
    left_reference: 'text',
    right_reference: 'text',
    revision: 'integer',
    score: 'integer',
    tier: 'text',
    reasons: 'jsonb',
  },
  // A hit that holds again is news, and takes a new place in the list.
  onConflict: `(id) DO UPDATE SET state = excluded.state, revision = excluded.revision, score = excluded.score,
    tier = excluded.tier, reasons = excluded.reasons,
    position = CASE WHEN hit.state = 'withdrawn' AND excluded.state = 'held' THEN excluded.position ELSE hit.position END`,
};

export function hitOf(row: HitRow): HitEntry {
  const { id, state, left_reference: left, right_reference: right, revision } = row;
  return state === 'withdrawn' ? { state, id, left, right, revision } : heldHitOf(row);
}

export function heldHitOf(row: HitRow): Hit {
  const { id, left_reference: left, right_reference: right, revision, score, tier, reasons } = row;
  if (score === null || tier === null || reasons === null) throw new TypeError('a held hit lacks its content');
  return { state: 'held', id, left, right, revision, score, tier, reasons: reasons.map(inOrder) };
}

/** jsonb does not keep the order of members; the fold compares and shows them in this one. */
function inOrder({ feature, left, right, contribution, doubtful, people, because }: HitReason): HitReason {
  return {
    ...{ feature, left, right, contribution },
    ...(doubtful === undefined ? {} : { doubtful }),
    ...(people === undefined ? {} : { people: { left: people.left, right: people.right, tier: people.tier } }),
    ...(because === undefined ? {} : { because: because.map(({ code, points }) => ({ code, points })) }),
  };
}

export async function writeHits(manager: EntityManager, entries: readonly HitEntry[]): Promise<void> {
  await bulkInsert(
    manager,
    HITS,
    entries.map(({ id, state, left, right, revision, ...content }) => ({
      id,
      state,
      left_reference: left,
      right_reference: right,
      revision,
      score: 'score' in content ? content.score : null,
      tier: 'tier' in content ? content.tier : null,
      reasons: 'reasons' in content ? [...content.reasons] : null,
    })),
  );
}

/** A row of `verdict`. */
export interface VerdictRow {
  readonly hit: string;
  readonly verdict: Verdict;
  readonly identity: string;
  readonly sequence: string;
}

const VERDICTS: BulkTable<VerdictEntry> = {
  name: 'verdict',
  columns: { hit: 'text', verdict: 'text', identity: 'text', sequence: 'bigint' },
  onConflict: `(hit) DO UPDATE SET verdict = excluded.verdict, identity = excluded.identity, sequence = excluded.sequence`,
};

export function verdictOf({ hit, verdict, identity, sequence }: VerdictRow): VerdictEntry {
  return { hit, verdict, identity, sequence: Number(sequence) };
}

export async function writeVerdicts(manager: EntityManager, entries: readonly VerdictEntry[]): Promise<void> {
  await bulkInsert(manager, VERDICTS, entries);
}
