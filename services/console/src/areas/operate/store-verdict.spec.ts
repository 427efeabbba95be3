import { describe, expect, it } from '@jest/globals';
import { storeVerdict } from './store-verdict.js';

const startedAt = '2026-11-24T12:00:00.000Z';
const finding = { table: 'alert', key: 'KZ-2026-000001', code: 'entry-altered' as const, message: 'altered' };

describe('what a service says of its store', () => {
  it('is the same of a node, the hub and the audit log', () => {
    const place = 'alert KZ-2026-000001';
    const broken = { status: 'broken' as const, startedAt };
    expect(storeVerdict({ ...broken, finding, events: 7, received: 3, durationMs: 9 })).toEqual({
      ...{ ...broken, checked: 7, finding: { code: 'entry-altered', place } },
    });
    const report = { sound: false, finding, events: 7, alerts: 1, hits: 0, digest: '' };
    expect(storeVerdict({ ...broken, events: 7, report })).toEqual({
      ...{ ...broken, checked: 7, finding: { code: 'entry-altered', place } },
    });
    const ledger = {
      ...{ format: 'qalqan.ledger-report.v1' as const, verdict: 'broken' as const, size: 40, root: '', tiles: 0 },
      ...{ checkpoints: 2, durationMs: 5, fault: { code: 'tile-altered' as const, reason: 'x', tile: 'tile/0/000' } },
    };
    expect(storeVerdict({ ...broken, report: ledger })).toEqual({
      ...{ ...broken, checked: 40, finding: { code: 'tile-altered', place: 'tile/0/000' } },
    });
  });

  it('is not there yet while it runs', () => {
    const running = { status: 'running' as const, startedAt };
    const nothing = { ...running, checked: 0, finding: undefined };
    expect(storeVerdict({ ...running, report: null })).toEqual(nothing);
    expect(storeVerdict({ ...running, events: 0, report: null })).toEqual(nothing);
  });
});
