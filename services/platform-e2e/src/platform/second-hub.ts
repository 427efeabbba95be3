import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { request } from './http.js';
import type { Platform } from './platform.js';
import { endProcess, startService } from './service-process.js';
import { databaseOf } from './sql.js';
import { runFile } from './state.js';
import { waitFor, waitUntil } from './wait-for.js';

/** One of the two processes of the hub. */
export interface HubProcess {
  readonly name: 'first' | 'second';
  readonly pid: number;
  /** Resolves once it is there again after it was killed, and ready. */
  readonly again: () => Promise<void>;
}

interface Readiness {
  readonly checks: readonly { readonly name: string; readonly details?: Readonly<Record<string, unknown>> }[];
}

const READY_MS = 90_000;

/** The platform's hub and another process of the same hub beside it: same database, key and group, another port. */
export class HubPair {
  private second: ChildProcess | undefined;
  private port = 0;
  private env: Readonly<Record<string, string>> = {};

  constructor(private readonly platform: Platform) {}

  /** Starts the second process; the first is the platform's own. */
  async start(): Promise<void> {
    this.port = await freePort();
    this.env = { ...environmentOf(this.firstPid()), QALQAN_PORT: String(this.port) };
    await this.startSecond();
  }

  /** Ends the second process in order. */
  async stop(): Promise<void> {
    if (this.second) await endProcess(this.second);
  }

  /** The process that folds at present, as it says itself. */
  async leader(): Promise<HubProcess> {
    return waitFor(
      'one of the hubs leads',
      async () => {
        if (await this.leads(`http://127.0.0.1:${this.port}`)) return this.theSecond();
        return (await this.leads(this.platform.url('hub'))) ? this.theFirst() : undefined;
      },
      { timeoutMs: READY_MS },
    );
  }

  private theFirst(): HubProcess {
    const part = runFile(this.platform.location)?.parts.find(({ name }) => name === 'hub');
    if (!part) throw new Error('the hub does not run');
    const again = (): Promise<void> => this.platform.processes.restarted('hub', part.restarts);
    return { name: 'first', pid: part.pid, again };
  }

  private theSecond(): HubProcess {
    const pid = this.second?.pid;
    if (pid === undefined) throw new Error('the second hub was not started');
    return { name: 'second', pid, again: () => this.startSecond() };
  }

  private firstPid(): number {
    return this.theFirst().pid;
  }

  private async startSecond(): Promise<void> {
    const log = join(this.platform.location.state, 'logs', 'hub-second.log');
    this.second = startService('regional-hub', this.env, log);
    const ready = `http://127.0.0.1:${this.port}/health/ready`;
    await waitFor('the second hub is ready', () => request(ready, { timeoutMs: 2_000 }), { timeoutMs: READY_MS });
  }

  private async leads(base: string): Promise<boolean> {
    const { body } = await request<Readiness>(`${base}/health/ready`, { timeoutMs: 2_000 }).catch(() => ({
      body: { checks: [] } satisfies Readiness,
    }));
    return body.checks.find(({ name }) => name === 'fold')?.details?.['leads'] === true;
  }
}

/** The hub's database, looked at by an observer with a kept connection. */
export class FoldObserver {
  private readonly client: pg.Client;

  constructor(platform: Platform) {
    this.client = new pg.Client({ connectionString: platform.sql.superuserUrl(databaseOf('hub')) });
  }

  connect(): Promise<unknown> {
    return this.client.connect();
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Grows with every change of leader. */
  async fence(): Promise<number> {
    const { rows } = await this.client.query<{ fence: number }>(
      `SELECT fence::int AS fence FROM lease WHERE name = 'fold'`,
    );
    return rows[0]?.fence ?? 0;
  }

  /** Events folded in all. */
  async folded(): Promise<number> {
    const { rows } = await this.client.query<{ sum: number }>(
      `SELECT coalesce(sum(sequence), 0)::int AS sum FROM fold_position`,
    );
    return rows[0]?.sum ?? 0;
  }

  /** Resolves at a moment at which a transaction holds the state; false when there was none for some seconds. */
  async midFold(): Promise<boolean> {
    const holds = async (): Promise<boolean> => {
      const { rowCount } = await this.client.query(
        `SELECT FROM pg_locks WHERE relation = 'fold_state'::regclass AND mode = 'RowExclusiveLock' AND granted`,
      );
      return (rowCount ?? 0) > 0;
    };
    return waitUntil('a fold is under way', holds, { timeoutMs: 5_000, everyMs: 0 }).then(
      () => true,
      () => false,
    );
  }
}

/** Variables of a process of ours, as Linux tells them. */
function environmentOf(pid: number): Record<string, string> {
  const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
