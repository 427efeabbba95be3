import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@qalqan/http-kit';
import { Database, type Tx } from '@qalqan/store';
import { CLOCK, type Clock } from '../clock.js';

/** What was done with the content. */
export type ReadAction = 'read' | 'list' | 'provenance' | 'hits' | 'checks';

/** Who reads, and what for. */
export interface Reader {
  readonly caller: Caller;
  /** As the reader states it; undefined where none was given. */
  readonly purpose: string | undefined;
}

/** What was read, and the references of other parties' alerts whose content it shows. */
export interface Shown<T> {
  readonly result: T;
  readonly alerts: readonly string[];
}

/** The header `X-Purpose`: what the content is read for. */
export const PURPOSE = { name: 'x-purpose', pattern: /^[A-Za-z0-9][A-Za-z0-9 .:/_-]{0,99}$/ };

/** Writes the read log. */
@Injectable()
export class ReadLog {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads and writes the entry in one transaction: what cannot be logged is not shown. */
  async reading<T>(action: ReadAction, reader: Reader, read: (tx: Tx) => Promise<Shown<T>>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const { result, alerts } = await read(tx);
      if (alerts.length > 0) await this.note(tx, action, reader, alerts);
      return result;
    });
  }

  private async note(
    { manager }: Tx,
    action: ReadAction,
    { caller, purpose }: Reader,
    alerts: readonly string[],
  ): Promise<void> {
    await manager.query(
      `INSERT INTO read_log (at, actor, client_id, action, purpose, alerts) VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.clock.now().toISOString(), caller.sub, caller.clientId, action, purpose ?? null, alerts],
    );
  }
}
