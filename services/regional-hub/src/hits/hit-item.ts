import type { HitReason } from '@qalqan/contracts';
import type { Tier, Verdict } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { toHex, utf8 } from '@qalqan/signing';
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
  /** Why, as a code of the list `verdict-reason`; `evidence-…` and `evaluation-…` where the hub asks for a new look. */
  readonly reason: string | null;
  readonly revision: number;
  /** Names alerts and verdict as they are here, for If-Match. */
  readonly version: string;
}

/** What was said on a hit; the note stays at the hub. */
export interface VerdictItem {
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** Account of the analyst, or `hub` where it took a verdict back by itself. */
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
  readonly reason: string | null;
  readonly left_identity: string | null;
  readonly right_identity: string | null;
  readonly verdict_identity: string | null;
}

export const HIT_ITEM = `SELECT ${HIT_COLUMNS}, h.position, v.verdict, n.reason, v.identity AS verdict_identity,
    l.identity AS left_identity, r.identity AS right_identity
  FROM hit h LEFT JOIN verdict v ON v.hit = h.id LEFT JOIN verdict_note n ON n.identity = v.identity
    LEFT JOIN alert l ON l.reference = h.left_reference LEFT JOIN alert r ON r.reference = h.right_reference`;

export function hitItemOf(ruleset: string, row: HitItemRow): HitItem {
  const { id, left, right, score, tier, reasons, revision } = heldHitOf(row);
  const standing = { state: row.verdict ?? 'proposed', reason: row.reason };
  return { id, alerts: [left, right], score, tier, ruleset, reasons, ...standing, revision, version: versionOf(row) };
}

/** What is shown follows from the two signed alerts and the verdict that stands. */
function versionOf({ left_identity, right_identity, verdict_identity }: HitItemRow): string {
  const shown = [left_identity, right_identity, verdict_identity].map((identity) => identity ?? '').join('\n');
  return toHex(nodeHasher.sha256(utf8(shown))).slice(0, 32);
}
