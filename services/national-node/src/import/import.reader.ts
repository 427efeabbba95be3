import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page, type PageQuery } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { stateOf, type Phase } from '../lifecycle/phases.js';
import { ImportStore } from './import.store.js';
import type { FaultView, ImportedView, ImportView } from './import-view.js';

/** A line has at most 32 faults; the place among them is written with four digits, so that it sorts as text. */
const REPORT: CursorSpec = { list: 'import-report', at: 'sequence', id: /^[0-9]{4}$/ };

/** A line is one alert at most. */
const ALERTS: CursorSpec = { list: 'import-alerts', at: 'sequence', id: /^$/ };

interface AlertRow {
  readonly line: number;
  readonly sender_reference: string;
  readonly reference: string;
  /** Null when the draft has been thrown away. */
  readonly phase: Phase | null;
}

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

  /** Alerts in the order of the file; rejects with NotFound. */
  async alerts(id: string, query: PageQuery): Promise<Page<ImportedView>> {
    const start = startOf(ALERTS, query);
    const rows = await this.database.read(async (manager) => {
      await this.imports.find(manager, id);
      return manager.query<AlertRow[]>(
        `SELECT d.line, d.sender_reference, d.reference, a.phase
           FROM import_draft d LEFT JOIN alert a USING (reference)
          WHERE d.import_id = $1 AND d.line > $2 ORDER BY d.line LIMIT $3`,
        [id, Number(start?.at ?? 0), query.limit + 1],
      );
    });
    return pageOf(ALERTS, rows, query.limit, ({ line }) => ({ at: formatSequence(line), id: '' }), importedView);
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

function importedView({ line, sender_reference: senderReference, reference, phase }: AlertRow): ImportedView {
  return { line, senderReference, reference, state: phase === null ? 'discarded' : stateOf(phase) };
}

function placeOf({ line, place }: FaultRow): { at: string; id: string } {
  return { at: formatSequence(line), id: String(place).padStart(4, '0') };
}

function faultView({ line, pointer, column_name: column, code, message }: FaultRow): FaultView {
  return { line, pointer, column, code, message };
}
