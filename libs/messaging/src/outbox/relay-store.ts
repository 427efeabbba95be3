import type { StreamHead } from '@qalqan/signing';
import { underLease, type Database, type Lease } from '@qalqan/store';

/** A record that waits to be sent. */
export interface Unsent {
  readonly id: string;
  readonly topic: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly jws: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** How much waits, and for how long. */
export interface Backlog {
  readonly unsent: number;
  readonly ageSeconds: number;
}

/** The relay's statements. Whatever it changes names its lease, so that a relay that was replaced changes nothing. */
export class RelayStore {
  constructor(private readonly database: Database) {}

  /**
   * Oldest records first. Ids of one stream are given under the stream's lock, so an id that is visible has no
   * invisible one of its stream before it.
   */
  next(limit: number): Promise<Unsent[]> {
    return this.database.read((manager) =>
      manager.query<Unsent[]>(
        `SELECT id, topic, key, value, jws, headers FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1`,
        [limit],
      ),
    );
  }

  /** Marks records as sent at `base`, `base + 1` …; false when the lease is lost. */
  async markSent(lease: Lease, ids: readonly string[], base: bigint): Promise<boolean> {
    const [, count] = await this.database.transaction(({ manager }) =>
      manager.query<[unknown, number]>(
        `UPDATE outbox o SET sent_at = clock_timestamp(), kafka_offset = $2::bigint + n.at - 1
           FROM unnest($1::bigint[]) WITH ORDINALITY AS n (id, at)
           WHERE o.id = n.id AND ${underLease(3)}`,
        [ids, base.toString(), lease.name, lease.holder, lease.fence],
      ),
    );
    return count === ids.length;
  }

  /** Marks what Kafka already holds of our stream: sent before a crash that came ahead of the mark. */
  async markHeld(lease: Lease, stream: string, upTo: number): Promise<number> {
    const [, count] = await this.database.transaction(({ manager }) =>
      manager.query<[unknown, number]>(
        `UPDATE outbox SET sent_at = clock_timestamp()
           WHERE stream = $1 AND sequence <= $2 AND sent_at IS NULL AND ${underLease(3)}`,
        [stream, upTo, lease.name, lease.holder, lease.fence],
      ),
    );
    return count;
  }

  backlog(): Promise<Backlog> {
    return this.database.read(async (manager) => {
      const rows = await manager.query<{ unsent: number; age: number | null }[]>(
        `SELECT count(*)::int AS unsent, extract(epoch FROM clock_timestamp() - min(created))::float8 AS age
           FROM outbox WHERE sent_at IS NULL`,
      );
      return { unsent: rows[0]?.unsent ?? 0, ageSeconds: rows[0]?.age ?? 0 };
    });
  }

  /** Head of our own stream; undefined before the first event. */
  ownHead(stream: string): Promise<StreamHead | undefined> {
    return this.database.read(async (manager) => {
      const [row] = await manager.query<{ sequence: string; identity: string }[]>(
        `SELECT sequence, identity FROM own_stream WHERE stream = $1`,
        [stream],
      );
      return row === undefined ? undefined : { sequence: Number(row.sequence), identity: row.identity };
    });
  }

  /** Identity of the event we signed at this position. */
  identityAt(stream: string, sequence: number): Promise<string | undefined> {
    return this.database.read(async (manager) => {
      const [row] = await manager.query<{ identity: string }[]>(
        `SELECT identity FROM outbox WHERE stream = $1 AND sequence = $2`,
        [stream, sequence],
      );
      return row?.identity;
    });
  }
}
