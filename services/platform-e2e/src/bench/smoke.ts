import { loadavg } from 'node:os';
import { thisMachine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { BenchRun, Figure } from './figures.js';
import { flowFigures } from './flow.js';
import { latencyFigures } from './latency.js';
import { cryptoLimits } from './limits-crypto.js';
import { kafkaLimits } from './limits-kafka.js';
import { postgresLimits } from './limits-postgres.js';
import { Officers } from './officers.js';

const ALERTS = 1_000;
const SAMPLES = 200;
const WARM_UP = 100;

/** The core path in a minute or two: one node, the hub, the audit log, and the limits of the machine beside them. */
export async function smoke(platform: Platform, note: (line: string) => void): Promise<BenchRun> {
  const started = Date.now();
  const before = loadNow();
  note('limits: Ed25519, Kafka, PostgreSQL');
  const limits = [
    ...cryptoLimits(),
    ...(await kafkaLimits(platform.kafka.as('admin'))),
    ...(await postgresLimits(platform.sql.superuserUrl('postgres'))),
  ];
  const figures = await withOfficers(platform, async (tj, kz) => {
    note(`warming up with ${WARM_UP} alerts`);
    await flowFigures(platform, tj, WARM_UP);
    note(`${ALERTS} alerts through node, hub and audit log`);
    const flow = await flowFigures(platform, tj, ALERTS);
    note(`${SAMPLES} times from release to hit`);
    return [...flow, ...(await latencyFigures(platform, tj, kz, SAMPLES))];
  });
  const startedAt = new Date(started).toISOString();
  const durationMs = Date.now() - started;
  return {
    scenario: 'smoke',
    startedAt,
    durationMs,
    machine: thisMachine(),
    load: [before, loadNow()],
    limits,
    figures,
  };
}

async function withOfficers(
  platform: Platform,
  work: (tj: Officers, kz: Officers) => Promise<Figure[]>,
): Promise<Figure[]> {
  const [tj, kz] = [new Officers(platform, 'tj'), new Officers(platform, 'kz')];
  try {
    return await work(tj, kz);
  } finally {
    await Promise.all([tj.close(), kz.close()]);
  }
}

function loadNow(): number {
  return loadavg()[0] ?? 0;
}
