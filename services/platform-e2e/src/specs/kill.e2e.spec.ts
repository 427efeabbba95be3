import { describe, expect, it } from '@jest/globals';
import { runDrill } from '../drills/drill.js';
import { killInTurn } from '../drills/kill-in-turn.js';
import { currentPlatform } from '../platform/current.js';

describe('kill -9', () => {
  it('of node, hub, audit log and reader in turn loses and doubles nothing', async () => {
    const drill = killInTurn({ name: 'kill-services', alerts: 60, victims: ['tj', 'hub', 'audit', 'kz'] });
    const { violations, verdict } = await runDrill(drill, currentPlatform());
    expect({ violations, verdict }).toEqual({ violations: [], verdict: 'survived' });
  }, 240_000);
});
