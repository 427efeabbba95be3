import { describe, expect, it } from '@jest/globals';
import { runDrill } from '../drills/drill.js';
import { restoreOldCopy } from '../drills/restore.js';
import { currentPlatform } from '../platform/current.js';

/** One old copy of the hub's database; nodes and empty databases as well: `npm run drills -- restore`. */
const VICTIMS = [{ instance: 'hub', copy: 'old' }] as const;

describe('an old copy of a database', () => {
  it('is brought up to date by the hub itself, which tells nobody anything twice', async () => {
    const drill = restoreOldCopy({ name: 'restore', victims: VICTIMS, alerts: 10 });
    const { violations, figures } = await runDrill(drill, currentPlatform());
    expect({ violations, runs: figures.runs }).toEqual({ violations: [], runs: VICTIMS.length });
    expect(figures['takenBack']).toBeGreaterThan(0);
  }, 400_000);
});
