import { describe, expect, it } from '@jest/globals';
import { crashPoints } from '../drills/crash-points.js';
import { runDrill } from '../drills/drill.js';
import { currentPlatform } from '../platform/current.js';

/** One point of each service; all of them, many times: `npm run drills -- crash-points`. */
const ONLY = ['tj@relay.sent', 'kz@consume.committed', 'hub@fold.changed', 'audit@sequencer.recorded'];

describe('kill -9 at a named point', () => {
  it('of publisher, reader, hub and audit log at once loses and doubles nothing', async () => {
    const drill = crashPoints({ name: 'crash-points', runs: 1, restartLimitMs: 60_000, only: ONLY });
    const { violations, figures } = await runDrill(drill, currentPlatform());
    expect({ violations, runs: figures.runs }).toEqual({ violations: [], runs: ONLY.length });
  }, 400_000);
});
