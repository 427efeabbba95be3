import { Inject, Injectable } from '@nestjs/common';
import type { Page } from '@qalqan/http-kit';
import { decodeLeaf, LeafMalformed } from '@qalqan/ledger';
import { fittingRecords, type RecordsQuery, type SignedRecord } from '@qalqan/messaging';
import { encodeBase64 } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { ReadLog, type Reading } from './read-log.js';

interface RecordRow {
  readonly index: string;
  readonly sequence: string;
  readonly identity: string;
  readonly topic: string;
  readonly subject: string;
  readonly leaf: Buffer;
  readonly beside_value: Buffer | null;
  readonly beside_jws: string | null;
}

/** Gives back signed records of a stream to who has lost them. Records that were refused are not in the log. */
@Injectable()
export class RecordReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly readings: ReadLog,
  ) {}

  /** `next` is the value of `from` of the next page. */
  async page(stream: string, { from, limit }: RecordsQuery, reading: Reading): Promise<Page<SignedRecord>> {
    return this.database.transaction(async ({ manager }) => {
      const rows = await manager.query<RecordRow[]>(
        `SELECT index, sequence, identity, topic, subject, leaf, beside_value, beside_jws FROM ledger_entry
           WHERE kind = 'event' AND stream = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3`,
        [stream, from, limit + 1],
      );
      const shown = rows.slice(0, fittingRecords(rows.map(sizeOf), limit));
      const indices = shown.map(({ index }) => Number(index));
      if (indices.length > 0) {
        const range = { from: Math.min(...indices), to: Math.max(...indices) + 1, subject: stream };
        await this.readings.record(manager, reading, { action: 'records.read', ...range });
      }
      return { items: shown.map(recordOf), next: rows[shown.length]?.sequence ?? null };
    });
  }
}

function sizeOf({ leaf, beside_value: beside }: RecordRow): number {
  return (beside ?? leaf).length;
}

function recordOf(row: RecordRow): SignedRecord {
  const { sequence, identity, topic, subject } = row;
  const { value, jws } = contentOf(row);
  return { sequence: Number(sequence), identity, topic, key: subject, value: encodeBase64(value), jws };
}

function contentOf({ leaf, beside_value: value, beside_jws: jws }: RecordRow) {
  if (value !== null && jws !== null) return { value, jws };
  const decoded = decodeLeaf(leaf);
  if (decoded.form === 'digest') throw new LeafMalformed('the record beside the leaf is missing');
  return decoded.record;
}
