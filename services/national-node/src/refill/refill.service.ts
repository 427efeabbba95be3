import { Inject, Injectable } from '@nestjs/common';
import { Forbidden } from '@qalqan/errors';
import type { Page } from '@qalqan/http-kit';
import { Outbox } from '@qalqan/messaging';
import { encodeBase64 } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { RefillQuery } from './refill.dto.js';

/** A record of our own stream as it was sent: who has it can check it without trusting us. */
export interface RefillRecord {
  readonly sequence: number;
  readonly identity: string;
  readonly topic: string;
  /** Record key, which is the event's subject. */
  readonly key: string;
  /** The exact signed bytes, base64. */
  readonly value: string;
  readonly jws: string;
}

interface RecordRow {
  readonly sequence: string;
  readonly identity: string;
  readonly topic: string;
  readonly key: Buffer;
  readonly value: Buffer;
  readonly jws: string;
}

/** Gives back signed records to who has lost them. The outbox keeps every record of the stream. */
@Injectable()
export class RefillService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** `next` is the value of `from` of the next page. Records of other parties are for their owners to give. */
  async page(stream: string, { from, limit }: RefillQuery): Promise<Page<RefillRecord>> {
    if (stream !== this.outbox.stream) throw new Forbidden('this node gives records of its own stream alone');
    const rows = await this.database.read((manager) =>
      manager.query<RecordRow[]>(
        `SELECT sequence, identity, topic, key, value, jws FROM outbox
           WHERE stream = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3`,
        [stream, from, limit + 1],
      ),
    );
    const items = rows.slice(0, limit).map(recordOf);
    const beyond = rows[limit];
    return { items, next: beyond === undefined ? null : beyond.sequence };
  }
}

function recordOf({ sequence, identity, topic, key, value, jws }: RecordRow): RefillRecord {
  return {
    sequence: Number(sequence),
    identity,
    topic,
    key: key.toString('utf8'),
    value: encodeBase64(value),
    jws,
  };
}
