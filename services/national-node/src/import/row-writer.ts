import { Inject, Injectable } from '@nestjs/common';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { Database, type Tx } from '@qalqan/store';
import { CLOCK, type Clock } from '../clock.js';
import { entryOf } from '../lifecycle/alert-desk.js';
import { formatReference } from '../lifecycle/reference.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { AlertBatchStore } from '../store/alert-batch.store.js';
import type { Chunk } from './chunks.js';
import type { Header } from './csv-header.js';
import { ImportStore, expectRows, type Drafted, type ImportRow, type Known, type Progress } from './import.store.js';
import type { BadRow, GoodRow } from './row-judge.js';

interface Sorted {
  readonly fresh: GoodRow[];
  unchanged: number;
  readonly conflicts: BadRow[];
}

/** Writes chunks: drafts, report and progress of the import are committed together or not at all. */
@Injectable()
export class RowWriter {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ImportStore) private readonly imports: ImportStore,
    @Inject(AlertBatchStore) private readonly alerts: AlertBatchStore,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Rejects with Conflict when another request was faster: the same lines are never taken twice. */
  async write(id: string, chunk: Chunk & { readonly header: Header | undefined }, caller: Caller): Promise<void> {
    await this.database.transaction(async (tx) => {
      const batch = await this.imports.lock(tx, id);
      expectRows(batch, batch.next_line);
      if (batch.next_line !== chunk.from) throw new Conflict('another request has brought these rows meanwhile');
      const { good, bad, next } = chunk;
      const header = headerOf(batch, chunk.header);
      const references = good.map(({ senderReference }) => senderReference);
      const known =
        good.length === 0 ? new Map<string, Known>() : await this.imports.known(tx, batch.sender, references);
      const { fresh, unchanged, conflicts } = sorted(good, known);
      const at = this.clock.now();
      if (fresh.length > 0) await this.draft(tx, batch, fresh, caller, at);
      const faults = [...bad, ...conflicts];
      if (faults.length > 0) await this.imports.addFaults(tx, id, faults);
      await this.imports.advance(tx, id, {
        ...{ next, unchanged, drafted: fresh.length, conflicts: conflicts.length, refused: bad.length },
        ...{ actor: caller.sub, at },
        header,
      });
    });
  }

  private async draft(tx: Tx, batch: ImportRow, fresh: readonly GoodRow[], caller: Caller, at: Date): Promise<void> {
    const year = at.getUTCFullYear();
    const first = await this.alerts.takeNumbers(tx, year, fresh.length);
    const drafted = fresh.map(({ line, senderReference, hash }, index): Drafted => {
      return { line, senderReference, hash, reference: formatReference(this.profile.id, year, first + index) };
    });
    const drafts = fresh.map(({ alert }, index) => ({ reference: drafted[index]?.reference ?? '', alert }));
    await this.alerts.insert(tx, drafts, entryOf('draft', 1, caller, at));
    await this.imports.addDrafts(tx, batch, drafted);
  }
}

/** The header as it is kept; throws Conflict when the file began with another one: it is not the same file. */
function headerOf({ delimiter, columns }: ImportRow, header: Header | undefined): Progress['header'] {
  if (header === undefined) return undefined;
  const names = header.columns.map(({ name }) => name);
  const same = columns?.length === names.length && columns.every((name, at) => name === names[at]);
  if (columns !== null && !(same && delimiter === header.delimiter)) {
    throw new Conflict('the import began with another header');
  }
  return { delimiter: header.delimiter, names };
}

/** Tells new rows from those whose reference came before, in this chunk or ever. */
function sorted(rows: readonly GoodRow[], known: Map<string, Known>): Sorted {
  const result: Sorted = { fresh: [], unchanged: 0, conflicts: [] };
  for (const row of rows) {
    const before = known.get(row.senderReference);
    if (before === undefined) {
      known.set(row.senderReference, { hash: row.hash, stands: true });
      result.fresh.push(row);
    } else if (before.hash !== row.hash) result.conflicts.push(conflict(row, 'came with other content before'));
    else if (!before.stands) result.conflicts.push(conflict(row, 'led to a draft that has been thrown away'));
    else result.unchanged += 1;
  }
  return result;
}

function conflict({ line, referenceColumn: column }: GoodRow, message: string): BadRow {
  return { line, faults: [{ pointer: '/senderReference', column, code: 'conflict', message }] };
}
