import type { HitReason } from '@qalqan/contracts';
import type { Tier, Verdict } from '@qalqan/correlation';
import { heldHitOf, HIT_COLUMNS, type HitRow } from '../store/hit-rows.js';

/** A hit as the hub shows it; the shape that docs/interfaces.md promises, with revision. */
export interface HitItem {
  readonly id: string;
  /** Lower reference first. */
  readonly alerts: readonly [string, string];
  readonly score: number;
  readonly tier: Tier;
  readonly ruleset: string;
  readonly reasons: readonly HitReason[];
  /** The verdict that stands; `proposed` where there is none. */
  readonly state: Verdict;
  readonly revision: number;
}

/** What an analyst said on a hit, with the reason, which stays at the hub. */
export interface VerdictItem {
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  /** Identity of the event in the log. */
  readonly identity: string;
}

export interface HitDetail extends HitItem {
  /** Latest first. */
  readonly verdicts: readonly VerdictItem[];
}

/** A held hit with the verdict that stands. */
export interface HitItemRow extends HitRow {
  readonly position: string;
  readonly verdict: Verdict | null;
}

export const HIT_ITEM = `SELECT ${HIT_COLUMNS}, h.position, v.verdict FROM hit h LEFT JOIN verdict v ON v.hit = h.id`;

export function hitItemOf(ruleset: string, row: HitItemRow): HitItem {
  const { id, left, right, score, tier, reasons, revision } = heldHitOf(row);
  return { id, alerts: [left, right], score, tier, ruleset, reasons, state: row.verdict ?? 'proposed', revision };
}
