import type { AlertBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { storedBody } from '../ingest/stored-content.js';

/** An alert as the hub shows it. */
export interface AlertItem {
  readonly reference: string;
  readonly party: string;
  readonly kind: string;
  readonly state: 'published' | 'corrected';
  readonly revision: number;
  readonly exercise: boolean;
  /** Identity of the event that set this revision: where it stands in the log. */
  readonly identity: string;
  /** When the hub received that event; RFC 3339. */
  readonly receivedAt: string;
  readonly alert: AlertBody;
}

/** A live alert with the event that states it. */
export interface AlertItemRow {
  readonly reference: string;
  readonly owner: string;
  readonly kind: string;
  readonly revision: number;
  readonly exercise: boolean;
  readonly identity: string;
  readonly position: string;
  readonly received_at: Date;
  readonly value: Buffer;
  readonly jws: string;
}

export const ALERT_ITEM_COLUMNS = `a.reference, a.owner, a.kind, a.revision, a.exercise, a.identity, a.position,
  e.received_at, e.value, e.jws`;

/** Content comes from the signed bytes, checked against the identity: a changed row is never shown. */
export function alertItemOf(row: AlertItemRow): AlertItem {
  const { alert } = storedBody(nodeHasher, row) as { readonly alert: AlertBody };
  return {
    reference: row.reference,
    party: row.owner,
    kind: row.kind,
    state: row.revision === 1 ? 'published' : 'corrected',
    revision: row.revision,
    exercise: row.exercise,
    identity: row.identity,
    receivedAt: row.received_at.toISOString(),
    alert,
  };
}
