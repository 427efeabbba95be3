import type { AlertBody } from '@qalqan/contracts';
import type { AlertState } from '../lifecycle/phases.js';
import { headOf, type AlertSummary, type AlertView } from '../reading/alert-view.js';

export interface InboxRow {
  readonly reference: string;
  readonly owner: string;
  readonly state: 'held' | 'recalled';
  readonly revision: number;
  readonly kind: string | null;
  readonly body: AlertBody | null;
  readonly reason: string | null;
  readonly updated_at: Date;
  readonly position: string;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly log_offset: string;
}

export function inboxView(row: InboxRow): AlertView {
  return {
    reference: row.reference,
    party: row.owner,
    state: inboxState(row),
    revision: row.revision,
    alert: row.body,
    reason: row.reason,
    published: {
      stream: row.stream,
      sequence: Number(row.sequence),
      identity: row.identity,
      at: row.updated_at.toISOString(),
      offset: Number(row.log_offset),
    },
    updatedAt: row.updated_at.toISOString(),
    version: null,
    pending: null,
  };
}

export function inboxSummary(row: InboxRow): AlertSummary {
  return {
    reference: row.reference,
    party: row.owner,
    state: inboxState(row),
    revision: row.revision,
    ...headOf(row.body),
    pending: null,
    updatedAt: row.updated_at.toISOString(),
  };
}

function inboxState({ state }: InboxRow): AlertState {
  return state === 'held' ? 'published' : 'recalled';
}
