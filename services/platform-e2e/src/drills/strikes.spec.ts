import { describe, expect, it } from '@jest/globals';
import { grouped, nameOf, strikes } from './strikes.js';

describe('strikes at fault points', () => {
  it('are known by point or by service and point', () => {
    expect(strikes(['relay.sent', 'audit@apply.moved']).map(nameOf)).toEqual(['tj@relay.sent', 'audit@apply.moved']);
    expect(() => strikes(['relay.gone'])).toThrow('there is no point relay.gone');
    expect(strikes().length).toBeGreaterThanOrEqual(12);
  });

  it('are each in one group, in which a service other than the audit log has one', () => {
    const groups = grouped(strikes());
    expect(groups.flat().map(nameOf).toSorted()).toEqual(strikes().map(nameOf).toSorted());
    for (const group of groups) {
      const services = group.map(({ instance }) => instance).filter((instance) => instance !== 'audit');
      expect(new Set(services).size).toBe(services.length);
    }
  });
});
