import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A right held by one process for a time; `fence` grows with every new holder. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Writes made under the lease name this number, so that a holder who was too slow changes nothing. */
  readonly fence: number;
  /** `performance.now()` up to which this process may act on it; earlier than the database's own expiry. */
  readonly validUntil: number;
}

interface LeaseRow {
  readonly fence: string;
}

/** What the clock of this process and of the database may drift apart within one lease, as a share of it. */
const DRIFT = 0.1;

/**
 * Leases in the database, by the database's clock. A process that lost its lease without noticing is stopped twice:
 * by `validUntil`, measured from before it asked, and by the fence in its writes.
 */
@Injectable()
export class Leases {
  constructor(
    @Inject(Database) private readonly database: Database,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Takes the lease when it is free, has run out, or is held by `holder` already; undefined while another holds it.
   * `ttlMs` is its length. The same holder keeps its fence.
   */
  async acquire(name: string, holder: string, ttlMs: number): Promise<Lease | undefined> {
    const asked = this.now();
    const rows = await this.database.transaction<LeaseRow[]>(({ manager }) =>
      manager.query(
        `INSERT INTO lease AS l (name, holder, fence, expires)
           VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
         ON CONFLICT (name) DO UPDATE SET
           fence = CASE WHEN l.holder = excluded.holder THEN l.fence ELSE l.fence + 1 END,
           holder = excluded.holder, expires = excluded.expires
           WHERE l.holder = excluded.holder OR l.expires < clock_timestamp()
         RETURNING fence`,
        [name, holder, ttlMs],
      ),
    );
    return this.granted(rows, { name, holder }, asked + ttlMs * (1 - DRIFT));
  }

  /** Extends a lease that is still held; undefined when another has taken it. */
  async renew(lease: Lease, ttlMs: number): Promise<Lease | undefined> {
    const asked = this.now();
    const rows = await this.database.transaction<LeaseRow[]>(async ({ manager }) => {
      const [updated] = await manager.query<[LeaseRow[], number]>(
        `UPDATE lease SET expires = clock_timestamp() + $4 * interval '1 millisecond'
           WHERE name = $1 AND holder = $2 AND fence = $3 RETURNING fence`,
        [lease.name, lease.holder, lease.fence, ttlMs],
      );
      return updated;
    });
    return this.granted(rows, lease, asked + ttlMs * (1 - DRIFT));
  }

  /** Lets the next holder in at once; does nothing when the lease is not held any more. */
  async release(lease: Lease): Promise<void> {
    await this.database.transaction(({ manager }) =>
      manager.query(
        `UPDATE lease SET expires = '-infinity', holder = '' WHERE name = $1 AND holder = $2 AND fence = $3`,
        [lease.name, lease.holder, lease.fence],
      ),
    );
  }

  /** True while this process may act on the lease without asking again. */
  isValid(lease: Lease): boolean {
    return this.now() < lease.validUntil;
  }

  private granted(
    rows: readonly LeaseRow[],
    { name, holder }: Pick<Lease, 'name' | 'holder'>,
    validUntil: number,
  ): Lease | undefined {
    const [row] = rows;
    return row === undefined ? undefined : { name, holder, fence: Number(row.fence), validUntil };
  }
}

/** SQL condition `$name, $holder, $fence` still hold the lease; to be put in the WHERE of a write made under it. */
export function underLease(first: number): string {
  return `EXISTS (SELECT 1 FROM lease WHERE name = $${first} AND holder = $${first + 1} AND fence = $${first + 2})`;
}
