import { Injectable } from '@nestjs/common';
import type { EnvelopeV1, VerifiedEvent } from '@qalqan/contracts';
import { traceOf } from '@qalqan/messaging';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import { traceparentOf } from '@qalqan/telemetry';
import type { EntityManager } from 'typeorm';

/** A row of `event`: a record as it was received and accepted. */
export interface StoredEvent {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly type: string;
  readonly subject: string;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: string;
  readonly value: Uint8Array;
  readonly jws: string;
}

/** Which event stands where. */
export type EventPlace = Pick<StoredEvent, 'stream' | 'sequence' | 'identity'>;

/** With the trace it came with, if anybody records that: a hint for the fold's spans, of no other use. */
export interface TracedPlace extends EventPlace {
  readonly subject: string;
  readonly traceparent: string | null;
}

const EVENTS: BulkTable<StoredEvent & TracedPlace> = {
  name: 'event',
  columns: {
    stream: 'text',
    sequence: 'bigint',
    identity: 'text',
    type: 'text',
    subject: 'text',
    topic: 'text',
    partition: 'integer',
    log_offset: 'bigint',
    value: 'bytea',
    jws: 'text',
    traceparent: 'text',
  },
};

/** Columns of a {@link StoredEvent}; `e` is the event. */
export const EVENT_COLUMNS = `e.stream, e.sequence::float8 AS sequence, e.identity, e.type, e.subject, e.topic, e.partition,
  e.log_offset, e.value, e.jws`;

/** Accepted events, kept as the bytes that were signed: content is read from here and stands nowhere else. */
@Injectable()
export class EventStore {
  /** Adds events of a stream in their order; the runner holds the lock of the stream's position. */
  async append({ manager }: Tx, events: readonly VerifiedEvent[]): Promise<void> {
    await bulkInsert(manager, EVENTS, events.map(rowOf));
    const streams = [...new Set(events.map(({ stream }) => stream))];
    await manager.query(`INSERT INTO fold_position (stream) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
      streams,
    ]);
  }

  /**
   * Places of events that are not folded yet, in stream order, at most `limit` per stream. None behind the last that was
   * accepted: a row that stands there was not written by us.
   */
  async unfolded(manager: EntityManager, limit: number): Promise<TracedPlace[]> {
    return manager.query<TracedPlace[]>(
      `SELECT e.stream, e.sequence::float8 AS sequence, e.identity, e.subject, e.traceparent
         FROM fold_position p JOIN stream_position h USING (stream) CROSS JOIN LATERAL (
         SELECT * FROM event x WHERE x.stream = p.stream AND x.sequence > p.sequence AND x.sequence <= h.sequence
           ORDER BY x.sequence LIMIT $1
       ) AS e ORDER BY e.stream, e.sequence`,
      [limit],
    );
  }

  /** Events by identity, in no order; those that are not there are left out. */
  async events(manager: EntityManager, identities: readonly string[]): Promise<StoredEvent[]> {
    if (identities.length === 0) return [];
    return manager.query<StoredEvent[]>(`SELECT ${EVENT_COLUMNS} FROM event e WHERE e.identity = ANY($1)`, [
      identities,
    ]);
  }
}

function rowOf(event: VerifiedEvent): StoredEvent & TracedPlace {
  const { stream, sequence, identity, type, subject, topic, partition, offset, value, jws } = event;
  const trace = traceOf(event);
  return {
    ...{ stream, sequence, identity, type, subject, topic, partition, value, jws },
    log_offset: offset,
    traceparent: (trace && traceparentOf(trace)) ?? null,
  };
}

/** The envelope of a stored event. It was checked when it was accepted; `verifyIdentity` says whether it still is the same. */
export function envelopeOf({ value }: Pick<StoredEvent, 'value'>): EnvelopeV1 {
  return JSON.parse(new TextDecoder().decode(value)) as EnvelopeV1;
}
