import { join } from 'node:path';
import type { Drill } from './drill.js';
import { forge } from './forge.js';
import { fuzzServices } from './fuzz-services.js';
import { loseRecords } from './gap.js';
import { killInTurn } from './kill-in-turn.js';
import { partitionInTurn } from './partitions.js';
import { pauseInTurn } from './pauses.js';
import { postgresFaults } from './postgres-faults.js';
import { restoreOldCopy } from './restore.js';

/** Every drill there is, in the order in which they run; each leaves its platform as sound as it found it. */
export function allDrills(results: string): readonly Drill[] {
  return [
    killInTurn({ name: 'kill-services', alerts: 500, victims: ['tj', 'hub', 'audit', 'kz'] }),
    killInTurn({ name: 'kill-servers', alerts: 200, victims: ['kafka', 'postgres', 'kafka'] }),
    restoreOldCopy({ name: 'restore', victims: ['tj', 'hub'], alerts: 50 }),
    loseRecords({ name: 'gap', owner: 'tj', readers: ['kz', 'hub'], alerts: 40 }),
    postgresFaults({ name: 'postgres-faults', lockMs: 60_000 }),
    pauseInTurn({ name: 'pauses', holdMs: 60_000, victims: ['kafka', 'hub', 'audit', 'postgres', 'tj'] }),
    partitionInTurn({ name: 'partitions', holdMs: 60_000, victims: ['tj', 'hub', 'audit'] }),
    forge({ name: 'forge', rounds: 2 }),
    fuzzServices({ name: 'fuzz', secondsPerService: 60, examples: 60, seed: 1, reports: join(results, 'fuzz') }),
  ];
}
