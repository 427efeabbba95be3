import { join } from 'node:path';
import { backlog } from './backlog.js';
import { duplicates } from './duplicates.js';
import { brokerBounce } from './broker-bounce.js';
import { onlyBroker, threeBrokers } from './brokers.js';
import { crashPoints } from './crash-points.js';
import type { Drill } from './drill.js';
import { forge } from './forge.js';
import { fullDisks } from './full-disks.js';
import { fuzzServices } from './fuzz-services.js';
import { loseRecords } from './gap.js';
import { tamperKafka } from './tamper-kafka.js';
import { tamperRows } from './tamper-rows.js';
import { killInTurn } from './kill-in-turn.js';
import { overload } from './overload.js';
import { partitionInTurn } from './partitions.js';
import { pauseInTurn } from './pauses.js';
import { poison } from './poison.js';
import { postgresFaults } from './postgres-faults.js';
import { restoreOldCopy } from './restore.js';
import { rollingRestart } from './rolling-restart.js';
import { traceToCollector } from './trace.js';
import { twoHubs } from './two-hubs.js';

/** Every drill there is, in the order in which they run; each leaves its platform as sound as it found it. */
export function allDrills(results: string): readonly Drill[] {
  return [
    killInTurn({ name: 'kill-services', alerts: 500, victims: ['tj', 'hub', 'audit', 'kz'] }),
    killInTurn({ name: 'kill-servers', alerts: 200, victims: ['kafka', 'postgres', 'kafka'] }),
    restoreOldCopy({
      name: 'restore',
      alerts: 50,
      victims: (['old', 'empty'] as const).flatMap((copy) => [
        { instance: 'tj', copy },
        { instance: 'hub', copy },
      ]),
    }),
    loseRecords({ name: 'gap', owner: 'tj', readers: ['kz', 'hub'], alerts: 40 }),
    crashPoints({ name: 'crash-points', runs: 20, restartLimitMs: 10_000 }),
    rollingRestart({ name: 'rolling-restart', rounds: 3 }),
    brokerBounce({
      name: 'broker-bounce',
      summary: 'kill -9 of the only broker, five times, while four clients publish',
      ...{ bounces: 5, lagLimitMs: 30_000, control: onlyBroker() },
    }),
    brokerBounce({
      name: 'leader-chase',
      summary: 'kill -9 of whichever of three brokers leads, five times, while four clients publish',
      ...{ bounces: 5, lagLimitMs: 30_000, ...threeBrokers() },
    }),
    duplicates({ name: 'duplicates', runs: 10 }),
    poison({ name: 'poison', runs: 25 }),
    overload({ name: 'overload', runs: 3, floodMs: 10_000 }),
    twoHubs({ name: 'two-hubs', runs: 6, takeoverMs: 30_000 }),
    postgresFaults({ name: 'postgres-faults', lockMs: 60_000 }),
    pauseInTurn({ name: 'pauses', holdMs: 60_000, victims: ['kafka', 'hub', 'audit', 'postgres', 'tj'] }),
    fullDisks({ name: 'full-disks', holdMs: 30_000 }),
    partitionInTurn({ name: 'partitions', holdMs: 60_000, victims: ['tj', 'hub', 'audit'] }),
    forge({ name: 'forge', rounds: 2 }),
    tamperRows({ name: 'tamper-rows', mutations: { audit: 80, hub: 60, node: 60 } }),
    tamperKafka({ name: 'tamper-kafka', mutations: 60 }),
    backlog({ name: 'backlog', events: 100_000 }),
    traceToCollector('trace'),
    fuzzServices({ name: 'fuzz', secondsPerService: 60, examples: 60, seed: 1, reports: join(results, 'fuzz') }),
  ];
}
