import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page, type PageQuery } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { ImportStore } from './import.store.js';
import type { FaultView, ImportView } from './import-view.js';

/** A line has at most 32 faults; the place among them is written with four digits, so that it sorts as text. */
const REPORT: CursorSpec = { list: 'import-report', at: 'sequence', id: /^[0-9]{4}$/ };

interface FaultRow {
  readonly line: number;
  readonly place: number;
  readonly pointer: string;
  readonly column_name: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Reads imports and their reports. */
@Injectable()
export class ImportReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ImportStore) private readonly imports: ImportStore,
  ) {}

  /** Rejects with NotFound. */
  async view(id: string): Promise<ImportView> {
    return this.database.read((manager) => this.imports.view(manager, id));
  }

  /** Faults in the order of the file; rejects with NotFound. */
  async report(id: string, query: PageQuery): Promise<Page<FaultView>> {
    const start = startOf(REPORT, query);
    const rows = await this.database.read(async (manager) => {
      await this.imports.find(manager, id);
      return manager.query<FaultRow[]>(
        `SELECT line, place, pointer, column_name, code, message FROM import_fault
          WHERE import_id = $1 AND (line, place) > ($2, $3) ORDER BY line, place LIMIT $4`,
        [id, Number(start?.at ?? 0), Number(start?.id ?? 0), query.limit + 1],
      );
    });
    return pageOf(REPORT, rows, query.limit, placeOf, faultView);
  }
}

function placeOf({ line, place }: FaultRow): { at: string; id: string } {
  return { at: formatSequence(line), id: String(place).padStart(4, '0') };
}

function faultView({ line, pointer, column_name: column, code, message }: FaultRow): FaultView {
  return { line, pointer, column, code, message };
}
