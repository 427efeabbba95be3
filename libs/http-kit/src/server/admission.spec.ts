import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createMetrics, silentLogger, type Logger } from '@qalqan/telemetry';
import { Admission } from './admission.js';

describe('admission', () => {
  let admission: Admission;
  let answered: number;
  const warn = jest.fn<Logger['warn']>();

  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    answered = 0;
    const metrics = createMetrics({ service: 'x', instance: 'kz', version: '1', processMetrics: false });
    admission = new Admission({ limit: 2, requestTimeoutMs: 15_000, metrics, logger: { ...silentLogger, warn } });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function refuse(times: number): void {
    for (let n = 0; n < times; n += 1) {
      admission.refuse((refusal) => {
        expect(refusal.code).toBe('overloaded');
        answered += 1;
      });
    }
  }

  it('lets in as many as can be served, and the next when one has left', () => {
    expect([admission.enter(), admission.enter(), admission.enter()]).toEqual([true, true, false]);
    admission.leave();
    expect([admission.enter(), admission.enter()]).toEqual([true, false]);
  });

  it('refuses at once when few come, and holds the refusals of a flood back', () => {
    refuse(50);
    expect(answered).toBe(50);
    refuse(1_000);
    expect(answered).toBe(50);
    jest.advanceTimersByTime(1_000);
    expect(answered).toBe(1_050);
    refuse(50);
    expect(answered).toBe(1_100);
  });

  it('writes one line for all refusals of a second', () => {
    refuse(200);
    expect(warn).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1_000);
    refuse(1);
    expect(warn.mock.calls).toEqual([['requests were refused', { code: 'overloaded', count: 200 }]]);
  });

  it('answers before the request has lasted too long', () => {
    const metrics = createMetrics({ service: 'y', instance: 'kz', version: '1', processMetrics: false });
    admission = new Admission({ limit: 0, requestTimeoutMs: 600, metrics, logger: silentLogger });
    refuse(51);
    jest.advanceTimersByTime(300);
    expect(answered).toBe(51);
  });
});
