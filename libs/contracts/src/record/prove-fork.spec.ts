import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StreamForkedBody } from '../stream-forked/v1/schema.js';
import { identitiesDisagree } from '../stream-forked/v1/rules.js';
import { judgeFork, partOf, type ForkPart } from './prove-fork.js';
import type { UsedPosition } from './record.js';

const GENESIS = 'g';
const claim = (changes: Partial<StreamForkedBody> = {}): StreamForkedBody => ({
  member: 'tj',
  stream: 'tj/0',
  sequence: 5,
  counted: { sequence: 5, identity: 'a5' },
  other: { identity: 'b5', prevhash: 'a4' },
  ...changes,
});
const record = (sequence: number, prevhash: string, identity: string, stream = 'tj/0'): UsedPosition => ({
  ...{ stream, sequence, prevhash, identity },
});

describe('judgeFork', () => {
  const counted = record(5, 'a4', 'a5');
  const other = record(5, 'a4', 'b5');
  const after: StreamForkedBody = claim({
    counted: { sequence: 4, identity: 'a4' },
    other: { identity: 'b5', prevhash: 'b4' },
  });
  const first = claim({
    sequence: 1,
    counted: { sequence: 0, identity: GENESIS },
    other: { identity: 'b1', prevhash: 'h' },
  });

  it.each([
    ['two records at one position', claim(), { counted, other }],
    ['another predecessor', after, { counted: record(4, 'a3', 'a4'), other: record(5, 'b4', 'b5') }],
    ['another agreement, by one record', first, { other: record(1, 'h', 'b1') }],
  ])('%s is proved', (_, told, records) => {
    expect(judgeFork(GENESIS, told, records)).toEqual({ kind: 'proved' });
  });

  it.each<[string, StreamForkedBody, Partial<Record<ForkPart, UsedPosition>>, ForkPart[]]>([
    ['both', claim(), {}, ['counted', 'other']],
    ['what counts', claim(), { other }, ['counted']],
    ['the other', claim(), { counted }, ['other']],
  ])('without %s nothing is proved', (_, told, records, parts) => {
    expect(judgeFork(GENESIS, told, records)).toEqual({ kind: 'missing', parts });
  });

  it.each([
    ['another stream', claim(), { counted, other: record(5, 'a4', 'b5', 'kz/0') }],
    ['another position of the other', claim(), { counted, other: record(6, 'a4', 'b5') }],
    ['another position of what counts', claim(), { counted: record(4, 'a3', 'a5') }],
    ['another predecessor than is told', claim(), { counted, other: record(5, 'x', 'b5') }],
    [
      'an agreement that is not ours',
      { ...first, counted: { sequence: 0, identity: 'x' } },
      { other: record(1, 'h', 'b1') },
    ],
  ])('%s is false, and stays so whatever else comes', (_, told, records) => {
    expect(judgeFork(GENESIS, told, records)).toMatchObject({ kind: 'false' });
  });

  it('of an honest chain is never proved, whoever tells what', () => {
    const chain = [GENESIS, 'a1', 'a2', 'a3', 'a4', 'a5'];
    const honest = chain.slice(1).map((identity, at) => record(at + 1, chain[at] ?? '', identity));
    const name = fc.constantFrom(...chain, 'x');
    const told = fc.record({
      member: fc.constant('tj'),
      stream: fc.constant('tj/0'),
      sequence: fc.integer({ min: 1, max: 6 }),
      counted: fc.record({ sequence: fc.integer({ min: 0, max: 6 }), identity: name }),
      other: fc.record({ identity: name, prevhash: name }),
    });
    fc.assert(
      fc.property(
        told.filter((body) => identitiesDisagree(body).length === 0),
        (body) => {
          const records = Object.fromEntries(
            honest.flatMap((one) => {
              const part = partOf(body, one);
              return part === undefined ? [] : [[part, one]];
            }),
          );
          expect(judgeFork(GENESIS, body, records).kind).not.toBe('proved');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
