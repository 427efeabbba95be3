import { loadavg } from 'node:os';
import { thisMachine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { BenchRun, Figure } from './figures.js';
import { cryptoLimits, verifyOnAllCores } from './limits-crypto.js';
import { kafkaLimits } from './limits-kafka.js';
import { postgresLimits } from './limits-postgres.js';

export type Note = (line: string) => void;

/** One kind of measurement on a running platform. */
export type Scenario = (platform: Platform, note: Note) => Promise<BenchRun>;

/** A scenario of which only the figures differ: limits of the machine first, in the same run. */
export function scenario(name: string, figuresOf: (platform: Platform, note: Note) => Promise<Figure[]>): Scenario {
  return async (platform, note) => {
    const started = Date.now();
    const before = loadNow();
    note('limits: Ed25519, Kafka, PostgreSQL');
    const limits = [
      ...cryptoLimits(),
      await verifyOnAllCores(),
      ...(await kafkaLimits(platform.kafka.as('admin'))),
      ...(await postgresLimits(platform.sql.superuserUrl('postgres'))),
    ];
    const figures = await figuresOf(platform, note);
    return {
      scenario: name,
      startedAt: new Date(started).toISOString(),
      durationMs: Date.now() - started,
      machine: thisMachine(),
      load: [before, loadNow()],
      limits,
      figures,
    };
  };
}

function loadNow(): number {
  return loadavg()[0] ?? 0;
}
