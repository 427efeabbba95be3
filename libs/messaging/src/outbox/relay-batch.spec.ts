import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sendable, toRecord } from './relay-batch.js';
import type { Unsent } from './relay-store.js';

const record = (id: number, topic: string, size: number): Unsent => ({
  id: String(id),
  topic,
  key: Buffer.from('k'),
  value: Buffer.alloc(size),
  jws: 'j',
  headers: {},
});

describe('sendable', () => {
  it('keeps every record, the order of each topic, one topic per send, and the size of a batch', () => {
    const one = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 500_000 }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (given) => {
        const unsent = given.map(([topic, size], id) => record(id, topic, size));
        const sends = sendable(unsent);
        for (const topic of ['a', 'b', 'c']) {
          const of = (records: readonly Unsent[]) => records.filter((r) => r.topic === topic).map(({ id }) => id);
          expect(of(sends.flat())).toEqual(of(unsent));
        }
        for (const send of sends) {
          expect(new Set(send.map(({ topic }) => topic)).size).toBe(1);
          const bytes = send.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
          expect(send.length === 1 || bytes <= 900_000).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('toRecord', () => {
  it('signs for events only, and lets no stored header replace the signature', () => {
    const { headers } = toRecord({ ...record(1, 'a', 1), headers: { traceparent: 't', jws: 'other' } });
    expect(headers).toEqual({ traceparent: 't', 'content-type': 'application/cloudevents+json', jws: 'j' });
    expect(toRecord({ ...record(1, 'a', 1), jws: null, headers: { code: 'x' } }).headers).toEqual({ code: 'x' });
  });
});
