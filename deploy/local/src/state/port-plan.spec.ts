import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planPorts, portBase, portOf } from './port-plan.js';

const INSTANCES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc', 'hub', 'audit'];

describe('ports', () => {
  it('are the published ones by default', () => {
    expect(planPorts(portBase(undefined), INSTANCES)).toEqual({
      identity: 4000,
      kafka: 4092,
      kafkaController: 4093,
      postgres: 4432,
      instances: { kz: 4101, kg: 4102, tj: 4103, tm: 4104, uz: 4105, unodc: 4106, hub: 4200, audit: 4300 },
    });
  });

  it('never collide and stay in range, wherever they are moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 65_535 - 432 }), (base) => {
        const { instances, ...fixed } = planPorts(portBase(String(base)), INSTANCES);
        const all = [...Object.values(fixed), ...Object.values(instances)];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((port) => port >= base && port <= 65_535)).toBe(true);
      }),
    );
  });

  it.each(['0', '80', '65200', '4000.5', 'four thousand'])('refuse the base %s', (text) => {
    expect(() => portBase(text)).toThrow(/QALQAN_PORT_BASE/);
  });

  it('name an instance that does not exist', () => {
    expect(() => portOf(planPorts(4000, INSTANCES), 'ru')).toThrow(/no instance ru/);
  });
});
