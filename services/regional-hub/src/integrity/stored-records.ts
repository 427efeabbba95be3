import type { OpeningPorts, VerifiedEvent } from '@qalqan/contracts';
import {
  STORED_PAGE,
  StoredRecordWrong,
  checkBooks,
  checkForks,
  ownStoredChain,
  storedHead,
  walkStored,
  type StoredChain,
  type StoredRecord,
} from '@qalqan/messaging';
import { utf8, type StreamHead } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import { EVENT_COLUMNS, type StoredEvent } from '../ingest/event.store.js';
import { Found, mismatch, type Finding, type Progress } from './finding.js';

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
      const end = await storedHead(this.manager, 'stream_position', stream);
      yield* this.walk({
        table: 'event',
        stream,
        page: (after) => this.eventPage(stream, after),
        refused: await this.refusedOf(stream),
        end: end ?? { sequence: 0, identity: this.ports.trust.digest },
      });
    }
  }

  /** The hub's own events, from the outbox that keeps them. */
  async *own(stream: string): AsyncGenerator<VerifiedEvent> {
    yield* this.walk(await ownStoredChain(this.manager, this.ports, stream));
  }

  /** Whether the runner's books agree with each other, and with the events that are stored. Throws {@link Found}. */
  async books(): Promise<void> {
    await checkBooks(this.manager, this.ports.trust.digest).catch(rethrow);
    // Those that were refused are in no table; the chain of the events leads over them.
    const [odd] = await this.manager.query<{ stream: string }[]>(
      `SELECT stream FROM record_identity r FULL JOIN event e USING (stream, sequence)
         WHERE CASE WHEN r.refused THEN e.identity IS NOT NULL ELSE r.identity IS DISTINCT FROM e.identity END
         ORDER BY stream LIMIT 1`,
    );
    if (odd) throw mismatch('record_identity', odd.stream, 'what was counted is not what is stored');
  }

  /** Records kept as evidence of forks, and whether streams are called forked as they say. Throws {@link Found}. */
  async forks(): Promise<void> {
    await checkForks(this.manager, this.ports).catch(rethrow);
  }

  private async *walk(chain: StoredChain): AsyncGenerator<VerifiedEvent> {
    try {
      for await (const event of walkStored(this.ports, chain)) {
        this.progress.events += 1;
        yield event;
      }
    } catch (error) {
      rethrow(error);
    }
  }

  private async eventPage(stream: string, after: number): Promise<StoredRecord[]> {
    const rows = await this.manager.query<StoredEvent[]>(
      `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.stream = $1 AND e.sequence > $2 ORDER BY e.sequence LIMIT $3`,
      [stream, after, STORED_PAGE],
    );
    return rows.map(({ topic, partition, log_offset: offset, value, jws, type, subject, sequence, identity }) => ({
      ...{ sequence, identity, says: { type, subject } },
      raw: { topic, partition, offset, key: utf8(subject), value, jws },
    }));
  }

  private async refusedOf(stream: string): Promise<Map<number, string>> {
    const rows = await this.manager.query<StreamHead[]>(
      `SELECT sequence::float8 AS sequence, identity FROM record_identity WHERE stream = $1 AND refused`,
      [stream],
    );
    return new Map(rows.map(({ sequence, identity }) => [sequence, identity]));
  }
}

function rethrow(error: unknown): never {
  if (!(error instanceof StoredRecordWrong)) throw error;
  const { table, key, code, message } = error;
  throw new Found({ table: table as Finding['table'], key, code, message });
}
