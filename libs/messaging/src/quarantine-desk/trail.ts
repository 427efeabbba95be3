import type { Caller } from '@qalqan/http-kit';
import type { Tx } from '@qalqan/store';

export const TRAIL_ACTIONS = ['read', 'redriven', 'redrive-refused', 'closed'] as const;

export type TrailAction = (typeof TRAIL_ACTIONS)[number];

/** One thing that somebody did about a quarantined record. */
export interface TrailEntry {
  readonly action: TrailAction;
  /** `sub` of the caller. */
  readonly actor: string;
  readonly clientId: string;
  readonly at: string;
  /** Reason for closing, or purpose of reading. */
  readonly reason: string | null;
  /** Why a redrive was refused. */
  readonly code: string | null;
}

/** What is to be added to the trail. */
export interface NewEntry {
  readonly action: TrailAction;
  readonly reason?: string | undefined;
  readonly code?: string;
}

interface EntryRow {
  readonly action: TrailAction;
  readonly actor: string;
  readonly client_id: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly code: string | null;
}

/** Newest entries shown with a record. */
const MAX_SHOWN = 100;

/** Writes to the trail, in the transaction of what it tells about: no row, no effect. */
export async function note({ manager }: Tx, record: string, caller: Caller, entry: NewEntry): Promise<void> {
  await manager.query(
    `INSERT INTO quarantine_action (record, actor, client_id, action, reason, code) VALUES ($1, $2, $3, $4, $5, $6)`,
    [record, caller.sub, caller.clientId, entry.action, entry.reason ?? null, entry.code ?? null],
  );
}

/** What was done about a record, newest first. */
export async function trailOf({ manager }: Tx, record: string): Promise<TrailEntry[]> {
  const rows = await manager.query<EntryRow[]>(
    `SELECT action, actor, client_id, at, reason, code FROM quarantine_action
       WHERE record = $1 ORDER BY id DESC LIMIT $2`,
    [record, MAX_SHOWN],
  );
  return rows.map(({ action, actor, client_id: clientId, at, reason, code }) => ({
    ...{ action, actor, clientId, reason, code },
    at: at.toISOString(),
  }));
}
