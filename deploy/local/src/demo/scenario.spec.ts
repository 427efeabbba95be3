import { describe, expect, it } from '@jest/globals';
import { checkAlert, type AlertBody } from '@qalqan/contracts';
import { selectorsOf } from '@qalqan/correlation';
import { loadNodeProfile } from '../profile/node-profile.js';
import { CORRECTION, EXPECTED_AT_FIRST, EXPECTED_AT_LAST, RECALL, SCENE, type ExpectedHit } from './scenario.js';

const DEFAULTS = { persons: [], phones: [], desk: 'a desk', exercise: false };
const whole = (alert: Partial<AlertBody>): AlertBody => ({ ...DEFAULTS, ...alert }) as AlertBody;

/** Pairs of different parties with a common selector, exercises among themselves: what the rules demand. */
function linked(alerts: readonly { key: string; party: string; alert: AlertBody }[]): string[] {
  return alerts.flatMap((left, at) =>
    alerts.slice(at + 1).flatMap((right) => {
      if (left.party === right.party || left.alert.exercise !== right.alert.exercise) return [];
      const values = new Set(selectorsOf(left.alert).map(({ feature, value }) => `${feature} ${value}`));
      const common = selectorsOf(right.alert).filter(({ feature, value }) => values.has(`${feature} ${value}`));
      return common.map(({ feature }) => name({ pair: [left.key, right.key], feature }));
    }),
  );
}

function name({ pair, feature }: ExpectedHit): string {
  return `${[...pair].sort().join('+')} by ${feature}`;
}

describe('the demonstration', () => {
  const alerts = SCENE.map(({ key, party, alert }) => ({ key, party, alert: whole(alert) }));

  it('has twelve alerts of five countries', () => {
    expect(SCENE).toHaveLength(12);
    expect(new Set(SCENE.map(({ party }) => party)).size).toBe(5);
    expect(new Set(SCENE.map(({ key }) => key)).size).toBe(12);
  });

  it.each(alerts)('$key keeps to the contract and to the rules of its party', ({ party, alert }) => {
    expect(checkAlert(alert)).toEqual([]);
    const { handling } = loadNodeProfile(party);
    expect(handling.mayAddress).toEqual(expect.arrayContaining(alert.handling.audience));
  });

  it('links exactly what it says it links, before and after', () => {
    expect(linked(alerts).sort()).toEqual(EXPECTED_AT_FIRST.map(name).sort());
    const after = alerts
      .filter(({ key }) => key !== RECALL.key)
      .map((entry) => (entry.key === CORRECTION.key ? { ...entry, alert: whole(CORRECTION.alert) } : entry));
    expect(linked(after).sort()).toEqual(EXPECTED_AT_LAST.map(name).sort());
  });
});
