import { describe, expect, it } from '@jest/globals';
import { CONTRACTS, type VerifiedEvent } from '@qalqan/contracts';
import { planChecks } from '../checks/alert-checks.js';
import { planGroups } from '../groups/group-plan.js';
import { planHits } from '../hits/hit-plan.js';
import { planInbox } from '../inbox/inbox-plan.js';
import {
  alertChecked,
  alertEvent,
  contactHit,
  groupFound,
  groupWithdrawn,
  hitChanged,
  hitFound,
  HIT_ID,
  hitsGrouped,
  hitWithdrawn,
} from '../testing/events.js';

/**
 * Without a plan: checkpoints are stored as they are, the hub's digest is ignored, forks are for libs/messaging, and verdicts
 * are for those who replay; a node hears of them by `hit.changed`.
 */
const ELSEWHERE = [
  'qalqan.audit.checkpoint.v1',
  'qalqan.hub.state.v1',
  'qalqan.stream.forked.v1',
  'qalqan.verdict.given.v1',
];

describe('events a node hears of', () => {
  const samples: readonly VerifiedEvent[] = [
    alertEvent('tj', 'TJ-2026-000001', 1, ['kz']),
    alertEvent('tj', 'TJ-2026-000001', 2, ['kz']),
    alertEvent('tj', 'TJ-2026-000001', 3, undefined),
    hitFound(contactHit('kz', 'KZ-2026-000001', 'tj')),
    hitWithdrawn('kz', 2),
    hitChanged('kz', 'confirmed'),
    alertChecked('kz', ['KZ-2026-000001']),
    hitsGrouped('kz', [{ id: HIT_ID, revision: 2 }]),
    groupFound('kz'),
    groupWithdrawn('kz', 2),
  ];

  it('are all of those that there are', () => {
    const known = new Set([...samples.map(({ type }) => type), ...ELSEWHERE]);
    expect(CONTRACTS.map(({ type }) => type).filter((type) => !known.has(type))).toEqual([]);
  });

  it.each(samples.map((event) => [event.type, event] as const))('%s has an effect', (_type, event) => {
    const hits = planHits('kz', [event]);
    const groups = planGroups('kz', [event]);
    expect(
      planInbox('kz', [event]).size +
        hits.hits.size +
        hits.states.size +
        groups.size +
        planChecks('kz', [event]).length,
    ).toBe(1);
    expect(planGroups('tj', [event]).size + planChecks('tj', [event]).length).toBe(0);
  });
});
