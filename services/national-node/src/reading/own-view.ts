import type { AlertBody } from '@qalqan/contracts';
import type { Phase } from '../lifecycle/phases.js';
import { stateView } from '../lifecycle/state-view.js';
import { headOf, type AlertSummary, type AlertView, type PublicationView } from './alert-view.js';

export interface OwnRow {
  readonly reference: string;
  readonly phase: Phase;
  readonly revision: number;
  readonly version: number;
  readonly draft: AlertBody | null;
  readonly draft_reason: string | null;
  readonly updated_at: Date;
  readonly position: string;
  /** Content that is out: of the last revision that has one. */
  readonly body: AlertBody | null;
  readonly reason: string | null;
  readonly released_at: Date | null;
  readonly stream: string | null;
  readonly sequence: string | null;
  readonly identity: string | null;
  readonly log_offset: string | null;
}

export function ownView(party: string, row: OwnRow): AlertView {
  const { reference, state, revision, version, pending } = stateView(row);
  const waits = pending !== null && row.draft !== null;
  return {
    reference,
    party,
    state,
    revision,
    alert: row.revision === 0 ? row.draft : row.body,
    reason: row.reason,
    published: ownPublication(row),
    updatedAt: row.updated_at.toISOString(),
    version,
    pending: waits ? { ...pending, reason: row.draft_reason, alert: row.draft } : null,
  };
}

function ownPublication({ stream, sequence, identity, released_at, log_offset }: OwnRow): PublicationView | null {
  if (stream === null || identity === null || released_at === null) return null;
  return {
    stream,
    sequence: Number(sequence),
    identity,
    at: released_at.toISOString(),
    offset: log_offset === null ? null : Number(log_offset),
  };
}

export function ownSummary(party: string, row: OwnRow): AlertSummary {
  const { reference, state, revision, pending } = stateView(row);
  const alert = row.body ?? row.draft;
  return { reference, party, state, revision, ...headOf(alert), pending, updatedAt: row.updated_at.toISOString() };
}
