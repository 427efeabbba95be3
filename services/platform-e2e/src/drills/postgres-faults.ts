import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { request } from '../platform/http.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance } from '../platform/ports.js';
import { databaseOf } from '../platform/sql.js';
import { waitUntil } from '../platform/wait-for.js';
import type { Drill } from './drill.js';
import { outageInTurn, type Outage } from './outage.js';

/** How long locks are held: the promise is made for 60 s. */
export interface PostgresFaults {
  readonly name: string;
  readonly lockMs: number;
}

/** Reliability case R19. A red light may come a moment after its cause, and our looks a moment after the light. */
const RED_MS = 5_000;
const READY_MS = 15_000;
/** More than a node has connections. */
const READERS = 16;

/** Everything that PostgreSQL does to a service: gone, killed, no connection left, a lock that somebody forgot. */
export function postgresFaults({ name, lockMs }: PostgresFaults): Drill {
  return outageInTurn({
    name,
    summary: `PostgreSQL restarted, killed, without a free connection, locks held ${lockMs / 1000} s`,
    redWithinMs: RED_MS,
    readyWithinMs: READY_MS,
    outages: (platform) => [restart(platform), kills(platform), noConnection(platform), locks(platform, lockMs)],
  });
}

/** Fast shutdown: the supervisor starts it again at once. May be over before anybody has looked. */
function restart(platform: Platform): Outage {
  return {
    what: 'restart',
    holdMs: 0,
    begin: async () => {
      process.kill(platform.processes.pid('postgres'), 'SIGINT');
    },
    end: () => untilAnswering(platform),
  };
}

/** Again and again, so that it is away for some seconds and comes back through recovery each time. */
function kills(platform: Platform): Outage {
  return {
    what: 'kill -9, four times in a row',
    holdMs: 0,
    red: INSTANCES,
    begin: async () => {
      for (let count = 0; count < 4; count += 1) {
        platform.processes.kill('postgres');
        await untilAnswering(platform);
      }
    },
    end: () => untilAnswering(platform),
  };
}

async function untilAnswering(platform: Platform): Promise<void> {
  // The process that was just killed may stand in the run file for a moment.
  await sleep(300);
  await waitUntil(
    'PostgreSQL answers',
    async () => (await platform.sql.inDatabase('postgres', 'SELECT 1')).length === 1,
    { timeoutMs: 60_000 },
  );
  // It answers a moment before the supervisor says so.
  await waitUntil('the supervisor knows its process', async () => platform.processes.pid('postgres') > 0);
}

/** Readers that wait for a table take every connection of the node's pool. */
function noConnection(platform: Platform): Outage {
  const lock = new HeldLock(platform, 'tj', 'LOCK TABLE alert IN ACCESS EXCLUSIVE MODE');
  let reading = false;
  const readers: Promise<void>[] = [];
  const read = async (token: string): Promise<void> => {
    while (reading) {
      await request(`${platform.url('tj')}/api/v1/alerts`, { token, headers: { 'X-Purpose': 'drill' } }).catch(() =>
        sleep(50),
      );
    }
  };
  return {
    what: 'no connection free',
    holdMs: 15_000,
    red: ['tj'],
    begin: async () => {
      const token = await platform.tokens.of('tj-analyst');
      await lock.take();
      reading = true;
      for (let count = 0; count < READERS; count += 1) readers.push(read(token));
    },
    end: async () => {
      await lock.release();
      reading = false;
      await Promise.all(readers);
    },
  };
}

/** The rows and tables that a node, the hub and the audit log cannot do without, locked at the same time. */
function locks(platform: Platform, holdMs: number): Outage {
  const held = [
    new HeldLock(platform, 'tj', 'SELECT 1 FROM own_stream FOR UPDATE'),
    new HeldLock(platform, 'hub', 'SELECT 1 FROM fold_state FOR UPDATE'),
    new HeldLock(platform, 'audit', 'LOCK TABLE pending_entry IN ACCESS EXCLUSIVE MODE'),
  ];
  return {
    what: `locks held ${holdMs / 1000} s`,
    holdMs,
    red: ['tj', 'hub', 'audit'],
    begin: async () => {
      await Promise.all(held.map((lock) => lock.take()));
    },
    end: async () => {
      await Promise.all(held.map((lock) => lock.release()));
    },
  };
}

/** A session with a transaction that somebody left open. */
class HeldLock {
  private client: pg.Client | undefined;

  constructor(
    private readonly platform: Platform,
    private readonly instance: Instance,
    private readonly statement: string,
  ) {}

  async take(): Promise<void> {
    const client = new pg.Client({ connectionString: this.platform.sql.superuserUrl(databaseOf(this.instance)) });
    await client.connect();
    await client.query('BEGIN');
    await client.query(this.statement);
    this.client = client;
  }

  async release(): Promise<void> {
    await this.client?.end();
    this.client = undefined;
  }
}
