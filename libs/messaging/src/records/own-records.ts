import { Inject, Injectable } from '@nestjs/common';
import { Forbidden } from '@qalqan/errors';
import type { Page } from '@qalqan/http-kit';
import { encodeBase64 } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { Outbox } from '../outbox/outbox.js';
import { readOwn, type OwnRow } from './read-own.js';
import type { RecordsQuery } from './records.query.js';
import { fittingRecords, type SignedRecord } from './signed-record.js';

/** Gives back signed records to who has lost them. The outbox keeps every record of the stream. */
@Injectable()
export class OwnRecords {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /**
   * `next` is the value of `from` of the next page. Throws `Forbidden` for another stream: records of other members are
   * for their owners to give.
   */
  async page(stream: string, { from, limit }: RecordsQuery): Promise<Page<SignedRecord>> {
    if (stream !== this.outbox.stream) throw new Forbidden('this service gives records of its own stream alone');
    const rows = await readOwn(this.database, stream, { from, limit: limit + 1 });
    const sizes = rows.map(({ value }) => value.length);
    const shown = rows.slice(0, fittingRecords(sizes, limit));
    return { items: shown.map(recordOf), next: rows[shown.length]?.sequence ?? null };
  }
}

function recordOf({ sequence, identity, topic, key, value, jws }: OwnRow): SignedRecord {
  return {
    sequence: Number(sequence),
    identity,
    topic,
    key: key.toString('utf8'),
    value: encodeBase64(value),
    jws,
  };
}
