import type { Database } from '@qalqan/store';
import { readOwn } from '../records/read-own.js';
import type { RefillRecord, RefillSource } from './refill-source.js';

const PAGE_RECORDS = 20;

/** Our own outbox: nobody knows our stream better when its topic has lost something. */
export class OutboxSource implements RefillSource {
  readonly name = 'own';

  constructor(
    private readonly database: Database,
    private readonly stream: string,
  ) {}

  async *records(stream: string, from: number, to: number): AsyncGenerator<RefillRecord> {
    if (stream !== this.stream) return;
    for (let next = from; next <= to;) {
      const rows = await readOwn(this.database, stream, { from: next, limit: PAGE_RECORDS });
      for (const { sequence, key, value, jws } of rows) yield { sequence: Number(sequence), key, value, jws };
      if (rows.length < PAGE_RECORDS) return;
      next += rows.length;
    }
  }
}
