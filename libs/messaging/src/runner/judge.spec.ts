import { describe, expect, it } from '@jest/globals';
import type { VerifiedEvent } from '@qalqan/contracts';
import { RecordRefused } from '@qalqan/errors';
import fc from 'fast-check';
import { judgeBatch, type Step } from './judge.js';
import type { OpenedItem } from './opened-item.js';

/** A chain of which `k` names the record at position k, and `k'` a rival for it. */
const identity = (sequence: number, rival = false): string => `${sequence}${rival ? "'" : ''}`;
const START = { sequence: 0, identity: '0' };

function item(sequence: number, kind: 'event' | 'used' | 'junk' = 'event', rival = false): OpenedItem {
  const link = { stream: 's/0', sequence, prevhash: identity(sequence - 1), identity: identity(sequence, rival) };
  const record = { topic: 't', partition: 0, offset: 0n, key: null, value: null, headers: [] };
  const refusal = new RecordRefused('schema-invalid', 'no');
  if (kind === 'event') return { record, jws: '', opened: { kind: 'event', event: link as unknown as VerifiedEvent } };
  return { record, jws: '', opened: { kind: 'refused', refusal, used: kind === 'used' ? link : undefined } };
}

const kinds = (steps: readonly Step[]): string[] => steps.map(({ kind }) => kind);
const none = (): undefined => undefined;

describe('judgeBatch', () => {
  it('applies a chain, steps over what is known, sets junk aside, and keeps the first of two', () => {
    const items = [item(1), item(2), item(2), item(1, 'junk'), item(2, 'event', true), item(3, 'used'), item(4)];
    const { steps, head, gap } = judgeBatch(START, items, none);
    expect(kinds(steps)).toEqual(['apply', 'apply', 'skip', 'refuse', 'fork', 'refuse', 'apply']);
    expect(head).toEqual({ sequence: 4, identity: '4' });
    expect(gap).toBeUndefined();
  });

  it('stops at the first record whose predecessors are missing, and counts nothing after it', () => {
    const items = [item(1), item(3), item(2), item(4)];
    const { steps, head, gap } = judgeBatch(START, items, none);
    expect(kinds(steps)).toEqual(['apply']);
    expect(head.sequence).toBe(1);
    expect(gap).toBe(items[1]);
  });

  it('sees a record that names another predecessor as a fork, not as the next', () => {
    const link = { stream: 's/0', sequence: 1, prevhash: 'elsewhere', identity: '1' };
    const odd: OpenedItem = { ...item(1), opened: { kind: 'event', event: link as unknown as VerifiedEvent } };
    expect(kinds(judgeBatch(START, [odd], none).steps)).toEqual(['fork']);
  });

  it('whatever comes twice, late or beside: each position counts once, in order, with the first record seen', () => {
    const entry = fc.record({
      sequence: fc.integer({ min: 1, max: 8 }),
      kind: fc.constantFrom('event' as const, 'used' as const, 'junk' as const),
      rival: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), fc.integer({ min: 0, max: 40 }), (entries, cut) => {
        const items = entries.map(({ sequence, kind, rival }) => item(sequence, kind, rival));
        const whole = judgeBatch(START, items, none);
        const counted = whole.steps.flatMap((step) => {
          if (step.kind === 'apply') return [step.event];
          return step.kind === 'refuse' && step.counts !== undefined ? [step.counts] : [];
        });
        counted.forEach(({ sequence, prevhash }, at) => {
          expect(sequence).toBe(at + 1);
          expect(prevhash).toBe(at === 0 ? START.identity : counted[at - 1]?.identity);
        });
        expect(whole.head.sequence).toBe(counted.length);
        // In two batches instead of one nothing comes out differently.
        const first = judgeBatch(START, items.slice(0, cut), none);
        if (first.gap !== undefined) return;
        const known = new Map(counted.map((link) => [link.sequence, link.identity]));
        const second = judgeBatch(first.head, items.slice(cut), (sequence) =>
          sequence <= first.head.sequence ? known.get(sequence) : undefined,
        );
        expect([...kinds(first.steps), ...kinds(second.steps)]).toEqual(kinds(whole.steps));
      }),
    );
  });
});
