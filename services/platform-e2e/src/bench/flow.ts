import type { Platform } from '../platform/platform.js';
import { PARTIES } from '../platform/ports.js';
import { runFile } from '../platform/state.js';
import { waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { perSecond, type Figure } from './figures.js';
import type { Officers } from './officers.js';

const RELEASE_LIMITS = ['Ed25519 sign', 'PostgreSQL commit, 8 at once'];
const DRAIN_LIMITS = ['Ed25519 verify', 'PostgreSQL bulk insert', 'Kafka consume'];
const EVERY_MS = 10;

/**
 * Alerts of one node through hub and audit log. All others sleep (SIGSTOP) while the node releases, so that it is not
 * measured against them for the cores; then hub and audit log drain the same backlog one after the other, so that
 * neither is measured by how fast the node was.
 */
export async function flowFigures(platform: Platform, officers: Officers, alerts: number): Promise<Figure[]> {
  const numbers = Array.from({ length: alerts }, freshNumber);
  const drafted = await officers.all(numbers, (number) => officers.draft(alertFor(number, ['kz', 'uz'])));
  const submitted = await officers.all(drafted.references, (reference) => officers.submit(reference));
  const hub = new Sleeper(platform, 'hub');
  const audit = new Sleeper(platform, 'audit');
  const readers = PARTIES.filter((party) => party !== 'tj').map((party) => new Sleeper(platform, party));
  const sleepers = [hub, audit, ...readers];
  try {
    for (const sleeper of sleepers) sleeper.stop();
    const released = await officers.all(submitted.references, (reference) => officers.release(reference));
    const last = await headOf(platform);
    await waitUntil('the relay has sent everything', () => hasSent(platform, last), {
      timeoutMs: 60_000,
      everyMs: EVERY_MS,
    });
    const ingested = await hub.drain(() => hubHas(platform, last));
    const before = await auditedAlerts(platform);
    const appended = await audit.drain(async () => (await auditedAlerts(platform)) >= before + alerts);
    const how = `${alerts} alerts, 8 connections`;
    return [
      rate('alerts drafted', alerts, drafted.ms, RELEASE_LIMITS, how),
      rate('alerts submitted', alerts, submitted.ms, RELEASE_LIMITS, how),
      rate('alerts released by one node', alerts, released.ms, RELEASE_LIMITS, `${how}, signed and committed`),
      rate('alerts ingested and folded by the hub', alerts, ingested, DRAIN_LIMITS, `backlog of ${alerts}`),
      rate(
        'alerts appended by the audit log',
        alerts,
        appended,
        DRAIN_LIMITS,
        `backlog of ${alerts}, under a signed checkpoint`,
      ),
    ];
  } finally {
    for (const sleeper of sleepers) sleeper.go();
  }
}

function rate(name: string, count: number, ms: number, beside: readonly string[], how: string): Figure {
  return { name, value: perSecond(count, ms), unit: '/s', beside, how };
}

/** Last sequence that the node has signed. */
async function headOf(platform: Platform): Promise<number> {
  const [row] = await platform.sql.asSuperuser(
    'tj',
    `SELECT sequence::int AS sequence FROM own_stream WHERE stream = 'tj/0'`,
  );
  return Number(row?.['sequence']);
}

async function hasSent(platform: Platform, sequence: number): Promise<boolean> {
  const [row] = await platform.sql.asSuperuser(
    'tj',
    `SELECT count(*)::int AS waiting FROM outbox WHERE sent_at IS NULL AND stream = 'tj/0' AND sequence <= $1`,
    [sequence],
  );
  return row?.['waiting'] === 0;
}

async function hubHas(platform: Platform, sequence: number): Promise<boolean> {
  const { positions } = await platform.hub.state();
  return Number(positions['tj/0'] ?? 0) >= sequence;
}

/** Alerts of TJ under the last signed checkpoint, counted where the log keeps them. */
async function auditedAlerts(platform: Platform): Promise<number> {
  const [row] = await platform.sql.asSuperuser(
    'audit',
    `SELECT count(*)::int AS logged FROM ledger_entry
      WHERE stream = 'tj/0' AND index < (SELECT coalesce(max(size), 0) FROM ledger_checkpoint)`,
  );
  return Number(row?.['logged']);
}

/** A service that is put to sleep and woken by signals: no restart, no lost connection. */
export class Sleeper {
  constructor(
    private readonly platform: Platform,
    private readonly name: string,
  ) {}

  stop(): void {
    process.kill(this.pid(), 'SIGSTOP');
  }

  go(): void {
    process.kill(this.pid(), 'SIGCONT');
  }

  /** Milliseconds from waking until `done`. */
  async drain(done: () => Promise<boolean>, timeoutMs = 180_000): Promise<number> {
    const started = performance.now();
    this.go();
    await waitUntil(`${this.name} has drained its backlog`, done, { timeoutMs, everyMs: EVERY_MS });
    return performance.now() - started;
  }

  private pid(): number {
    const part = runFile(this.platform.location)?.parts.find(({ name }) => name === this.name);
    if (!part) throw new Error(`${this.name} does not run`);
    return part.pid;
  }
}
