import { Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import type { Phase } from '../lifecycle/phases.js';
import type { Entry } from './alert.store.js';

/** A new alert of a batch. */
export interface NewDraft {
  readonly reference: string;
  readonly alert: AlertBody;
}

/** A waiting revision of a batch after it was submitted. */
export interface Submitted {
  readonly reference: string;
  readonly phase: Phase;
  readonly entry: Entry;
}

/** Writes of many own alerts, one statement whatever their number; what `AlertStore` does for one. */
@Injectable()
export class AlertBatchStore {
  /** The first of `count` numbers of a year in a row. The year's row stays locked until the transaction ends. */
  async takeNumbers({ manager }: Tx, year: number, count: number): Promise<number> {
    const rows = await manager.query<{ last: number }[]>(
      `INSERT INTO reference_counter AS c (year, last) VALUES ($1, $2)
         ON CONFLICT (year) DO UPDATE SET last = c.last + $2 RETURNING last`,
      [year, count],
    );
    return (rows[0]?.last ?? count) - count + 1;
  }

  /** Adds drafts of one drafter. */
  async insert({ manager }: Tx, drafts: readonly NewDraft[], entry: Entry): Promise<void> {
    await manager.query(
      `WITH made AS (
         SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[]) WITH ORDINALITY AS x (reference, kind, draft, at)
       ), trail AS (
         INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
           SELECT reference, $4, $5, $6, $7, $8::timestamptz FROM made ORDER BY made.at
       )
       INSERT INTO alert (reference, phase, kind, draft, contributors, created_at, updated_at)
         SELECT reference, 'draft', kind, draft, ARRAY[$6::text], $8::timestamptz, $8::timestamptz
           FROM made ORDER BY made.at`,
      [
        drafts.map(({ reference }) => reference),
        drafts.map(({ alert }) => alert.kind),
        drafts.map(({ alert }) => JSON.stringify(alert)),
        ...entryParameters(entry),
      ],
    );
  }

  /** Submits waiting revisions that are locked; the submitter is among those who had a hand in them. */
  async submit({ manager }: Tx, submitted: readonly Submitted[]): Promise<void> {
    await manager.query(
      `WITH done AS (
         SELECT * FROM unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
           AS x (reference, phase, revision, action, actor, client_id, at)
       ), trail AS (
         INSERT INTO revision_action (reference, revision, action, actor, client_id, at)
           SELECT reference, revision, action, actor, client_id, at FROM done
       )
       UPDATE alert a SET phase = x.phase, version = a.version + 1, updated_at = x.at,
         position = nextval('list_position'),
         contributors = CASE WHEN x.actor = ANY (a.contributors) THEN a.contributors
           ELSE array_append(a.contributors, x.actor) END
         FROM done x WHERE a.reference = x.reference`,
      [
        submitted.map(({ reference }) => reference),
        submitted.map(({ phase }) => phase),
        submitted.map(({ entry }) => entry.revision),
        submitted.map(({ entry }) => entry.action),
        submitted.map(({ entry }) => entry.actor),
        submitted.map(({ entry }) => entry.clientId),
        submitted.map(({ entry }) => entry.at.toISOString()),
      ],
    );
  }
}

function entryParameters({ revision, action, actor, clientId, at }: Entry): unknown[] {
  return [revision, action, actor, clientId, at.toISOString()];
}
