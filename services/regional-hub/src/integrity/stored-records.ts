import { eventsTopic, openRecord, type OpeningPorts, type RawRecord, type VerifiedEvent } from '@qalqan/contracts';
import { utf8, type StreamHead } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import { EVENT_COLUMNS, type StoredEvent } from '../ingest/event.store.js';
import { Found, type Finding, type Progress } from './finding.js';

/** Records opened at once: signatures are checked on the thread pool, so a few hundred keep every core busy. */
const PAGE = 256;

interface StoredRecord extends StreamHead {
  readonly raw: RawRecord;
  /** Columns that repeat what the record says. */
  readonly says: { readonly type?: string; readonly subject: string };
}

interface Chain {
  readonly table: 'event' | 'outbox';
  readonly stream: string;
  readonly page: (after: number) => Promise<StoredRecord[]>;
  /** Identities at positions used up by a record that was not accepted and so is not stored. */
  readonly refused: ReadonlyMap<number, string>;
  /** Where the service says that it stands. */
  readonly end: StreamHead;
}

type OwnRow = Pick<StoredEvent, 'sequence' | 'identity' | 'value' | 'jws'> & { readonly key: Buffer };

/** Opens every stored record again, exactly as a reader of the topic would, and walks its chain to the end. */
export class StoredRecords {
  constructor(
    private readonly manager: EntityManager,
    private readonly ports: OpeningPorts,
    private readonly progress: Progress,
  ) {}

  /** Accepted events of all parties, stream by stream. Throws {@link Found} at the first that does not hold. */
  async *events(): AsyncGenerator<VerifiedEvent> {
    const streams = await this.manager.query<{ stream: string }[]>(`SELECT stream FROM fold_position ORDER BY stream`);
    for (const { stream } of streams) {
      yield* this.walk({
        table: 'event',
        stream,
        page: (after) => this.eventPage(stream, after),
        refused: await this.refusedOf(stream),
        end: await this.headOf('stream_position', stream),
      });
    }
  }

  /** The hub's own events, from the outbox that keeps them. */
  async *own(stream: string, topic: string): AsyncGenerator<VerifiedEvent> {
    yield* this.walk({
      table: 'outbox',
      stream,
      page: (after) => this.outboxPage(stream, topic, after),
      refused: new Map(),
      end: await this.headOf('own_stream', stream),
    });
  }

  private async *walk(chain: Chain): AsyncGenerator<VerifiedEvent> {
    const { table, stream, page, refused, end } = chain;
    const broken = (sequence: number) =>
      new Found({
        ...{ table, key: `${stream} ${sequence}`, code: 'chain-broken' },
        message: 'a row is missing, or does not follow the one before it',
      });
    let head: StreamHead = { sequence: 0, identity: this.ports.trust.digest };
    for (let last = PAGE; last === PAGE;) {
      const records = await page(head.sequence);
      last = records.length;
      const opened = await Promise.all(records.map((record) => this.open(chain, record)));
      for (const event of opened) {
        head = pastRefused(head, refused);
        if (event.sequence !== head.sequence + 1 || event.prevhash !== head.identity) throw broken(head.sequence + 1);
        head = { sequence: event.sequence, identity: event.identity };
        this.progress.events += 1;
        yield event;
      }
    }
    head = pastRefused(head, refused);
    if (head.sequence !== end.sequence || head.identity !== end.identity) throw broken(end.sequence);
  }

  private async open({ table, stream }: Chain, record: StoredRecord): Promise<VerifiedEvent> {
    const { sequence, identity, says, raw } = record;
    const found = (code: Finding['code'], message: string) =>
      new Found({ table, key: `${stream} ${sequence}`, code, message });
    const opened = await openRecord(this.ports, raw);
    if (opened.kind === 'refused') throw found(opened.refusal.code, opened.refusal.message);
    const { event } = opened;
    const same =
      event.stream === stream &&
      event.sequence === sequence &&
      event.identity === identity &&
      event.subject === says.subject &&
      (says.type === undefined || event.type === says.type);
    if (!same) throw found('digest-mismatch', 'the row does not repeat what its record says');
    return event;
  }

  private async eventPage(stream: string, after: number): Promise<StoredRecord[]> {
    const rows = await this.manager.query<StoredEvent[]>(
      `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.stream = $1 AND e.sequence > $2 ORDER BY e.sequence LIMIT $3`,
      [stream, after, PAGE],
    );
    return rows.map(({ topic, partition, log_offset: offset, value, jws, type, subject, sequence, identity }) => ({
      ...{ sequence, identity, says: { type, subject } },
      raw: { topic, partition, offset, key: utf8(subject), value, jws },
    }));
  }

  private async outboxPage(stream: string, topic: string, after: number): Promise<StoredRecord[]> {
    const rows = await this.manager.query<OwnRow[]>(
      `SELECT o.sequence::float8 AS sequence, o.identity, o.key, o.value, o.jws FROM outbox o
        WHERE o.stream = $1 AND o.sequence > $2 ORDER BY o.sequence LIMIT $3`,
      [stream, after, PAGE],
    );
    return rows.map(({ sequence, identity, key, value, jws }) => ({
      ...{ sequence, identity, says: { subject: key.toString('utf8') } },
      raw: { topic, partition: 0, offset: '-1', key, value, jws },
    }));
  }

  private async refusedOf(stream: string): Promise<Map<number, string>> {
    const rows = await this.manager.query<StreamHead[]>(
      `SELECT sequence::float8 AS sequence, identity FROM record_identity WHERE stream = $1 AND refused`,
      [stream],
    );
    return new Map(rows.map(({ sequence, identity }) => [sequence, identity]));
  }

  /** The table's name stands in the source, never in data. */
  private async headOf(table: 'stream_position' | 'own_stream', stream: string): Promise<StreamHead> {
    const [row] = await this.manager.query<StreamHead[]>(
      `SELECT sequence::float8 AS sequence, identity FROM ${table} WHERE stream = $1`,
      [stream],
    );
    return row ?? { sequence: 0, identity: this.ports.trust.digest };
  }
}

function pastRefused(head: StreamHead, refused: ReadonlyMap<number, string>): StreamHead {
  let { sequence, identity } = head;
  for (let used = refused.get(sequence + 1); used !== undefined; used = refused.get(sequence + 1)) {
    sequence += 1;
    identity = used;
  }
  return { sequence, identity };
}

/** Topic of the hub's own events. */
export const ownTopic = (stream: string): string => eventsTopic(stream.slice(0, stream.indexOf('/')));
