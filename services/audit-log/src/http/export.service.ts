import { Inject, Injectable } from '@nestjs/common';
import { TRUST_LIST } from '@qalqan/messaging';
import { EXPORT_FORMAT, type ExportHeader, type ExportLine } from '@qalqan/replay';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { readLeaves } from '../ledger/ledger-reader.js';
import { LOG_KEYS, type LogKeys } from '../tokens.js';
import { requireHead } from './heads.js';
import { ReadLog, type Reading } from './read-log.js';

const ENTRIES_AT_ONCE = 512;

/** The whole log as lines (SPEC-AUD §7), up to the checkpoint that is the newest when it begins. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly readings: ReadLog,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(LOG_KEYS) private readonly keys: LogKeys,
  ) {}

  /** Writes the read log and returns the lines, in pieces of many. */
  async begin(reading: Reading): Promise<AsyncGenerator<string, void, undefined>> {
    const { size, note } = await this.database.transaction(async ({ manager }) => {
      const head = await requireHead(manager);
      await this.readings.record(manager, reading, { action: 'export', from: 0, to: head.size });
      return head;
    });
    const checkpoint = new TextDecoder().decode(note);
    const { verified } = this.trust;
    const origin = this.keys.signer.name;
    return this.lines({ format: EXPORT_FORMAT, origin, size, agreement: verified.note, checkpoint });
  }

  /** Rows never change, so short transactions see what one long one would, and hold nothing up. */
  private async *lines(header: ExportHeader): AsyncGenerator<string, void, undefined> {
    yield `${JSON.stringify(header)}\n`;
    for (let from = 0; from < header.size; from += ENTRIES_AT_ONCE) {
      const to = Math.min(header.size, from + ENTRIES_AT_ONCE);
      const entries = await this.database.read((manager) => readLeaves(manager, from, to));
      const lines = entries.map(({ leaf, beside }, at): string => {
        const record = beside && { value: base64(beside.value), jws: beside.jws };
        const line: ExportLine = { index: from + at, leaf: base64(leaf), ...(record && { record }) };
        return `${JSON.stringify(line)}\n`;
      });
      yield lines.join('');
    }
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
