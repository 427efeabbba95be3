import { Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import type { SignedEvent } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import type { AlertStanding } from '../lifecycle/decide.js';
import type { Phase } from '../lifecycle/phases.js';

/** An own alert as it stands under its lock. */
export interface LockedAlert extends AlertStanding {
  readonly reference: string;
  readonly version: number;
  readonly kind: string;
  readonly draft: AlertBody | null;
  readonly reason: string | null;
}

/** Who does it and when: what every change leaves in the trail. */
export interface Entry {
  readonly action: string;
  readonly revision: number;
  readonly actor: string;
  readonly clientId: string;
  readonly at: Date;
}

/** The waiting revision after a change. */
export interface Waiting {
  readonly phase: Phase;
  readonly kind: string;
  readonly draft: AlertBody;
  readonly reason: string | null;
  readonly contributors: readonly string[];
}

/** A revision that has just been signed in the same transaction. */
export interface Released {
  readonly reference: string;
  readonly kind: 'published' | 'corrected' | 'recalled';
  readonly phase: Phase;
  /** Why it was recalled; a correction's reason stands in the draft already. */
  readonly reason: string | null;
  readonly event: SignedEvent;
  readonly entry: Entry;
}

interface LockedRow {
  readonly reference: string;
  readonly phase: Phase;
  readonly revision: number;
  readonly version: number;
  readonly kind: string;
  readonly draft: AlertBody | null;
  readonly reason: string | null;
  readonly contributors: string[];
}

/** Writes of own alerts. Every method runs in the caller's transaction; changes assume that {@link lock} came before. */
@Injectable()
export class AlertStore {
  /** Next number of a year. The year's row stays locked until the transaction ends, so numbers have no duplicates. */
  async nextNumber({ manager }: Tx, year: number): Promise<number> {
    const rows = await manager.query<{ last: number }[]>(
      `INSERT INTO reference_counter AS c (year, last) VALUES ($1, 1)
         ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last`,
      [year],
    );
    return rows[0]?.last ?? 1;
  }

  async insert({ manager }: Tx, reference: string, waiting: Waiting, entry: Entry): Promise<void> {
    await manager.query(
      `WITH trail AS (${TRAIL(7)})
       INSERT INTO alert (reference, phase, kind, draft, reason, contributors, created_at, updated_at)
         VALUES ($1, $2, $3, $4::jsonb, $5, $6, $11, $11)`,
      [reference, ...waitingParameters(waiting), ...entryParameters(entry)],
    );
  }

  /**
   * Reads alerts and keeps others from changing them until the transaction ends; a reference without an alert is left
   * out. Locks are taken in the order of references, so that two callers never wait for each other.
   */
  async lock({ manager }: Tx, references: readonly string[]): Promise<Map<string, LockedAlert>> {
    const rows = await manager.query<LockedRow[]>(
      `SELECT reference, phase, revision, version, kind, draft, reason, contributors
         FROM alert WHERE reference = ANY ($1::text[]) ORDER BY reference FOR UPDATE`,
      [references],
    );
    return new Map(rows.map((row) => [row.reference, { ...row, publishedRevision: row.revision }]));
  }

  /** Writes the waiting revision: a new draft, another content, or the same one submitted. */
  async keep({ manager }: Tx, reference: string, waiting: Waiting, entry: Entry): Promise<void> {
    await manager.query(
      `WITH trail AS (${TRAIL(7)})
       UPDATE alert SET phase = $2, kind = $3, draft = $4::jsonb, reason = $5, contributors = $6,
         version = version + 1, updated_at = $11, position = nextval('list_position') WHERE reference = $1`,
      [reference, ...waitingParameters(waiting), ...entryParameters(entry)],
    );
  }

  /** Throws the waiting revision away; an alert that never was out goes with it, its trail stays. */
  async discard({ manager }: Tx, reference: string, phase: Phase | 'gone', entry: Entry): Promise<void> {
    const parameters = [reference, ...entryParameters(entry)];
    if (phase === 'gone') {
      await manager.query(`WITH trail AS (${TRAIL(2)}) DELETE FROM alert WHERE reference = $1`, parameters);
      return;
    }
    await manager.query(
      `WITH trail AS (${TRAIL(2)}),
         content AS (SELECT body ->> 'kind' AS kind FROM alert_revision r JOIN alert a USING (reference, revision)
           WHERE r.reference = $1)
       UPDATE alert SET phase = $7, draft = NULL, reason = NULL, contributors = '{}', kind = content.kind,
         version = version + 1, updated_at = $6, position = nextval('list_position')
         FROM content WHERE reference = $1`,
      [...parameters, phase],
    );
  }

  /** Adds to the trail alone: what was tried and refused. */
  async note(
    { manager }: Tx,
    refused: readonly { readonly reference: string; readonly entry: Entry }[],
  ): Promise<void> {
    await manager.query(
      `INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
         SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])`,
      [
        refused.map(({ reference }) => reference),
        refused.map(({ entry }) => entry.revision),
        refused.map(({ entry }) => entry.action),
        refused.map(({ entry }) => entry.actor),
        refused.map(({ entry }) => entry.clientId),
        refused.map(({ entry }) => entry.at.toISOString()),
      ],
    );
  }

  /**
   * Files signed revisions, whatever their number by one statement: the content is the waiting draft, which ends with
   * it. The key of `alert_revision` refuses a revision that is out already.
   */
  async release({ manager }: Tx, released: readonly Released[]): Promise<void> {
    const column = <T>(of: (one: Released) => T): T[] => released.map(of);
    await manager.query(RELEASE, [
      column(({ reference }) => reference),
      column(({ entry }) => entry.revision),
      column(({ kind }) => kind),
      column(({ phase }) => phase),
      column(({ reason }) => reason),
      column(({ event }) => event.stream),
      column(({ event }) => event.sequence),
      column(({ event }) => event.identity),
      column(({ entry }) => entry.action),
      column(({ entry }) => entry.actor),
      column(({ entry }) => entry.clientId),
      column(({ entry }) => entry.at.toISOString()),
    ]);
  }
}

/** Adds to the trail; the reference is $1, the rest begins at `first`. */
const TRAIL = (first: number): string =>
  `INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
     VALUES ($1, $${first}, $${first + 1}, $${first + 2}, $${first + 3}, $${first + 4}::timestamptz)`;

// Parts of one statement see the rows as they were before it: the draft is read before it is cleared.
const RELEASE = `
  WITH released AS (
    SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[],
      $8::text[], $9::text[], $10::text[], $11::text[], $12::timestamptz[])
      AS x (reference, revision, kind, phase, reason, stream, sequence, identity, action, actor, client_id, at)
  ), filed AS (
    INSERT INTO alert_revision
        (reference, revision, kind, body, reason, released_at, stream, sequence, identity)
      SELECT x.reference, x.revision, x.kind, CASE WHEN x.kind = 'recalled' THEN NULL ELSE a.draft END,
          CASE WHEN x.kind = 'recalled' THEN x.reason ELSE a.reason END, x.at, x.stream, x.sequence, x.identity
        FROM released x JOIN alert a USING (reference)
  ), trail AS (
    INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
      SELECT reference, revision, action, actor, client_id, at FROM released
  )
  UPDATE alert a SET phase = x.phase, revision = x.revision, draft = NULL, reason = x.reason, contributors = '{}',
    kind = CASE WHEN x.kind = 'recalled' THEN a.kind ELSE a.draft ->> 'kind' END,
    version = a.version + 1, updated_at = x.at, position = nextval('list_position')
    FROM released x WHERE a.reference = x.reference`;

function waitingParameters({ phase, kind, draft, reason, contributors }: Waiting): unknown[] {
  return [phase, kind, JSON.stringify(draft), reason, contributors];
}

function entryParameters({ revision, action, actor, clientId, at }: Entry): unknown[] {
  return [revision, action, actor, clientId, at.toISOString()];
}
