import { describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api';
import { SamplingDecision } from '@opentelemetry/sdk-trace';
import { traceContextFrom } from './trace-context.js';
import { TraceBudget } from './trace-budget.js';

const HEADER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const REMOTE = traceContextFrom(HEADER);
const LOCAL = traceContextFrom(HEADER, { ours: true });
const UNSAMPLED = traceContextFrom(HEADER.replace(/01$/, '00'));

describe('TraceBudget', () => {
  let now = 0;
  const budget = (perSecond: number) => {
    const sampler = new TraceBudget(perSecond, () => now);
    return (parent = ROOT_CONTEXT, topic?: string): boolean => {
      const attributes = topic === undefined ? {} : { 'messaging.destination.name': topic };
      const { decision } = sampler.shouldSample(parent, '', '', SpanKind.INTERNAL, attributes);
      return decision === SamplingDecision.RECORD_AND_SAMPLED;
    };
  };

  it('follows the parent within the process, budget or not', () => {
    const kept = budget(0);
    expect(kept(LOCAL)).toBe(true);
    expect(kept(traceContextFrom(HEADER.replace(/01$/, '00'), { ours: true }))).toBe(false);
  });

  it('takes as many at an entrance as a second allows, and again in the next', () => {
    const kept = budget(3);
    expect([1, 2, 3, 4, 5].map(() => kept(REMOTE, 'a'))).toEqual([true, true, true, false, false]);
    now += 1_000;
    expect([1, 2, 3, 4].map(() => kept(REMOTE, 'a'))).toEqual([true, true, true, false]);
  });

  it('does not let one entrance use up what is another’s', () => {
    const kept = budget(1);
    expect([kept(REMOTE, 'a'), kept(REMOTE, 'a'), kept(REMOTE, 'b'), kept()]).toEqual([true, false, true, true]);
  });

  it('counts callers who ask and callers who do not in one', () => {
    const kept = budget(2);
    expect([kept(REMOTE), kept(), kept(), kept(REMOTE)]).toEqual([true, true, false, false]);
  });

  it('counts the events that one piece of work makes', () => {
    const sampler = new TraceBudget(2, () => now);
    const topic = { 'messaging.destination.name': 'own' };
    const made = [1, 2, 3].map(() => sampler.shouldSample(LOCAL, '', '', SpanKind.PRODUCER, topic).decision);
    expect(made.map((decision) => decision === SamplingDecision.RECORD_AND_SAMPLED)).toEqual([true, true, false]);
  });

  it('records nothing that says it is not recorded', () => {
    expect(budget(10)(UNSAMPLED)).toBe(false);
  });

  it('records nothing with a budget of 0', () => {
    expect(budget(0)(REMOTE)).toBe(false);
  });
});
