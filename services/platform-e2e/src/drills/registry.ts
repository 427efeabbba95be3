import { join } from 'node:path';
import type { Drill } from './drill.js';
import { forge } from './forge.js';
import { fuzzServices } from './fuzz-services.js';
import { loseRecords } from './gap.js';
import { killInTurn } from './kill-in-turn.js';
import { restoreOldCopy } from './restore.js';

/** Every drill there is, in the order in which they run; each leaves its platform as sound as it found it. */
export function allDrills(results: string): readonly Drill[] {
  return [
    killInTurn({ name: 'kill-services', alerts: 500, victims: ['tj', 'hub', 'audit', 'kz'] }),
    killInTurn({ name: 'kill-servers', alerts: 200, victims: ['kafka', 'postgres', 'kafka'] }),
    restoreOldCopy({ name: 'restore', victims: ['tj', 'hub'], alerts: 50 }),
    loseRecords({ name: 'gap', owner: 'tj', readers: ['kz', 'hub'], alerts: 40 }),
    forge({ name: 'forge', rounds: 2 }),
    fuzzServices({ name: 'fuzz', secondsPerService: 60, examples: 60, seed: 1, reports: join(results, 'fuzz') }),
  ];
}
