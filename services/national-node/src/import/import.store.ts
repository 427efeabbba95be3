import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@qalqan/errors';
import type { Tx } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import type { BadRow } from './row-judge.js';
import type { Format } from './import.dto.js';
import type { AlertCounts, ImportView, RowCounts } from './import-view.js';

/** An import as it stands in the database. */
export interface ImportRow extends RowCounts {
  readonly id: string;
  readonly sender: string;
  readonly format: Format;
  readonly state: 'open' | 'submitted';
  readonly delimiter: string | null;
  readonly columns: string[] | null;
  readonly next_line: number;
  readonly contributors: string[];
  readonly created_by: string;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** What a reference of the sender led to before. */
export interface Known {
  readonly hash: string;
  /** False when the draft has been thrown away since. */
  readonly stands: boolean;
}

/** A row that became a draft. */
export interface Drafted {
  readonly line: number;
  readonly senderReference: string;
  readonly hash: string;
  readonly reference: string;
}

/** A part of a batch. */
export interface Lines {
  readonly phase: 'draft' | 'submitted';
  readonly from: number;
  readonly until: number;
  readonly limit: number;
}

/** An alert of a batch and the line that it came from. */
export interface Place {
  readonly line: number;
  readonly reference: string;
}

/** How far an import got. */
export interface Progress extends RowCounts {
  readonly next: number;
  readonly header: { readonly delimiter: string; readonly names: readonly string[] } | undefined;
  readonly actor: string;
  readonly at: Date;
}

/** Reads and writes imports; every method runs in the caller's transaction. */
@Injectable()
export class ImportStore {
  async create(
    { manager }: Tx,
    { id, sender, format, actor, at }: { id: string; sender: string; format: Format; actor: string; at: Date },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO import_batch (id, sender, format, contributors, created_by, created_at, updated_at)
         VALUES ($1, $2, $3, '{}', $4, $5, $5)`,
      [id, sender, format, actor, at.toISOString()],
    );
  }

  /** Throws NotFound. */
  async find(manager: EntityManager, id: string): Promise<ImportRow> {
    return one(await manager.query<ImportRow[]>('SELECT * FROM import_batch WHERE id = $1', [id]));
  }

  /** Reads the import and keeps others from changing it until the transaction ends; throws NotFound. */
  async lock({ manager }: Tx, id: string): Promise<ImportRow> {
    return one(await manager.query<ImportRow[]>('SELECT * FROM import_batch WHERE id = $1 FOR UPDATE', [id]));
  }

  /**
   * What these references of a sender led to. No other transaction gives the sender's references a draft until this one
   * ends: of two files with the same row at the same time, one makes the draft.
   */
  async known({ manager }: Tx, sender: string, references: readonly string[]): Promise<Map<string, Known>> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${sender}`]);
    const rows = await manager.query<{ sender_reference: string; hash: string; stands: boolean }[]>(
      `SELECT d.sender_reference, d.content_hash AS hash, a.reference IS NOT NULL AS stands
         FROM import_draft d LEFT JOIN alert a USING (reference)
         WHERE d.sender = $1 AND d.sender_reference = ANY ($2::text[])`,
      [sender, references],
    );
    return new Map(rows.map(({ sender_reference: key, hash, stands }) => [key, { hash, stands }]));
  }

  async addDrafts({ manager }: Tx, { id, sender }: ImportRow, drafted: readonly Drafted[]): Promise<void> {
    await manager.query(
      `INSERT INTO import_draft (sender, import_id, sender_reference, content_hash, reference, line)
         SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::integer[])`,
      [
        sender,
        id,
        drafted.map(({ senderReference }) => senderReference),
        drafted.map(({ hash }) => hash),
        drafted.map(({ reference }) => reference),
        drafted.map(({ line }) => line),
      ],
    );
  }

  async addFaults({ manager }: Tx, id: string, rows: readonly BadRow[]): Promise<void> {
    const faults = rows.flatMap(({ line, faults: places }) =>
      places.map((fault, place) => ({ line, place, ...fault })),
    );
    await manager.query(
      `INSERT INTO import_fault (import_id, line, place, pointer, column_name, code, message)
         SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [
        id,
        faults.map(({ line }) => line),
        faults.map(({ place }) => place),
        faults.map(({ pointer }) => pointer),
        faults.map(({ column }) => column),
        faults.map(({ code }) => code),
        faults.map(({ message }) => message),
      ],
    );
  }

  /** Writes how far the import got. */
  async advance({ manager }: Tx, id: string, progress: Progress): Promise<void> {
    const { next, header, drafted, unchanged, conflicts, refused, actor, at } = progress;
    await manager.query(
      `UPDATE import_batch SET next_line = $2, delimiter = coalesce($3, delimiter), columns = coalesce($4, columns),
         drafted = drafted + $5, unchanged = unchanged + $6, conflicts = conflicts + $7, refused = refused + $8,
         contributors = CASE WHEN $9 = ANY (contributors) THEN contributors ELSE array_append(contributors, $9) END,
         updated_at = $10 WHERE id = $1`,
      [
        ...[id, next, header?.delimiter ?? null, header?.names ?? null],
        ...[drafted, unchanged, conflicts, refused, actor, at.toISOString()],
      ],
    );
  }

  /** Takes no more rows from here on; counts the submitter among the contributors. Throws NotFound. */
  async close({ manager }: Tx, id: string, actor: string, at: Date): Promise<void> {
    await manager.query(
      `UPDATE import_batch SET state = 'submitted', updated_at = $3,
         contributors = CASE WHEN $2 = ANY (contributors) THEN contributors ELSE array_append(contributors, $2) END
         WHERE id = $1`,
      [id, actor, at.toISOString()],
    );
  }

  /** Alerts of these lines of the batch that wait in this phase, in the order of the file; `until` is not among them. */
  async waiting(manager: EntityManager, id: string, { phase, from, until, limit }: Lines): Promise<Place[]> {
    return manager.query<Place[]>(
      `SELECT d.line, d.reference FROM import_draft d JOIN alert a USING (reference)
         WHERE d.import_id = $1 AND d.line >= $2 AND d.line < $3 AND a.phase = $4 ORDER BY d.line LIMIT $5`,
      [id, from, until, phase, limit],
    );
  }

  async view(manager: EntityManager, id: string): Promise<ImportView> {
    const row = await this.find(manager, id);
    const { sender, format, state, drafted, unchanged, conflicts, refused } = row;
    return {
      ...{ id, sender, format, state, next: row.next_line },
      rows: { drafted, unchanged, conflicts, refused },
      alerts: await alertCounts(manager, id),
      createdBy: row.created_by,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    };
  }
}

async function alertCounts(manager: EntityManager, id: string): Promise<AlertCounts> {
  const [counts] = await manager.query<AlertCounts[]>(
    `SELECT count(*) FILTER (WHERE a.phase = 'draft')::int AS draft,
            count(*) FILTER (WHERE a.phase = 'submitted')::int AS submitted,
            count(*) FILTER (WHERE a.revision > 0 AND a.phase <> 'recalled')::int AS published,
            count(*) FILTER (WHERE a.phase = 'recalled')::int AS recalled,
            count(*) FILTER (WHERE a.reference IS NULL)::int AS discarded
       FROM import_draft d LEFT JOIN alert a USING (reference) WHERE d.import_id = $1`,
    [id],
  );
  return counts ?? { draft: 0, submitted: 0, published: 0, recalled: 0, discarded: 0 };
}

function one(rows: readonly ImportRow[]): ImportRow {
  const [row] = rows;
  if (row === undefined) throw new NotFound('this node has no such import');
  return row;
}

/** Throws Conflict unless rows from `line` on may come: the first line, or the one that is expected next. */
export function expectRows({ state, next_line: next }: ImportRow, line: number): void {
  if (state !== 'open') throw new Conflict('the import is submitted and takes no more rows');
  if (line !== 1 && line !== next) throw new Conflict(`line ${next} is expected next`);
}
