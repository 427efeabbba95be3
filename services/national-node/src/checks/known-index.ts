import { setTimeout as setTimer } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { indexKeysOf } from '@qalqan/correlation';
import { LOGGER } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { comparedOf, contentOf } from './known-alerts.js';

const AT_ONCE = 100;
const IDLE_MS = 1_000;
/** A tenth of the time while much waits: checks are rare, and whatever else the node does comes first. */
const BREATH = 9;
const SHORTEST_BREATH_MS = 50;
/** Until it is looked again whether another still works at it. */
const TURN_MS = 10;

/**
 * Keeps the keys of alerts beside their content. It follows behind, so that taking alerts in costs no more than a note; a
 * check first works off what is left, and says so when it cannot.
 */
@Injectable()
export class KnownIndex implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.again(IDLE_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  /** Works off what waits, for `patienceMs` at most; true when nothing waits any more. */
  async caughtUp(patienceMs: number): Promise<boolean> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const done = await this.batch();
      if (done !== undefined && done < AT_ONCE) return true;
      if (performance.now() > deadline) return false;
      if (done === undefined) await setTimer(TURN_MS);
    }
  }

  private again(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.working = this.turn();
    }, afterMs);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    const begun = performance.now();
    try {
      const done = await this.batch();
      const breath = Math.max(SHORTEST_BREATH_MS, BREATH * (performance.now() - begun));
      this.again(done === AT_ONCE ? breath : IDLE_MS);
    } catch (error) {
      this.logger.warn('keys of alerts could not be written; they are tried again', { error });
      this.again(IDLE_MS);
    }
  }

  /** Returns how many notes it worked off; undefined while another batch is under way, in whichever process. */
  private async batch(): Promise<number | undefined> {
    return this.database.transaction(async ({ manager }) => {
      const [lock] = await manager.query<{ free: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('known_alert', 0)) AS free`,
      );
      if (lock?.free !== true) return undefined;
      const notes = await manager.query<{ reference: string }[]>(
        `WITH taken AS (
           DELETE FROM known_todo WHERE id IN (SELECT id FROM known_todo ORDER BY id LIMIT ${AT_ONCE}) RETURNING reference
         ) SELECT reference FROM taken`,
      );
      const references = [...new Set(notes.map(({ reference }) => reference))];
      if (references.length === 0) return 0;
      const alerts = (await contentOf(manager, this.profile.id, references)).map(comparedOf);
      await manager.query(
        `INSERT INTO known_alert (reference, keys)
           SELECT x.reference, ARRAY (SELECT jsonb_array_elements_text(x.keys))
             FROM unnest($1::text[], $2::jsonb[]) AS x (reference, keys)
           ON CONFLICT (reference) DO UPDATE SET keys = excluded.keys`,
        [alerts.map(({ reference }) => reference), alerts.map((alert) => JSON.stringify(indexKeysOf(alert)))],
      );
      const gone = new Set(references);
      for (const { reference } of alerts) gone.delete(reference);
      if (gone.size > 0) await manager.query(`DELETE FROM known_alert WHERE reference = ANY ($1)`, [[...gone]]);
      return notes.length;
    });
  }
}
