import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { REFUSAL_CODES } from '@qalqan/errors';
import { fromHex, toHex } from '@qalqan/signing';
import fc from 'fast-check';
import { decodeLeaf, encodeLeaf } from './leaf.js';
import { chainRefusal, decodeRefusal, encodeRefusal, REFUSAL_CHAIN_START, type Refusal } from './refusal.js';

const malformed = expect.objectContaining({ code: 'leaf-malformed' });

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex);
const count = fc.nat(Number.MAX_SAFE_INTEGER);
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const code = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const topic = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed());
const stated = { number: positive, topic, partition: fc.nat(0xffffffff), hash };

const taken = fc.record({ stream: topic, sequence: positive, prevhash: hash, identity: hash });
const single = fc
  .record({ ...stated, offset: fc.option(count), code, taken: fc.option(taken, { nil: undefined }) })
  .filter((one) => one.offset !== null || one.taken !== undefined)
  .map((one): Refusal => ({ kind: 'one', ...one }));
const summary = fc
  .record({
    ...stated,
    from: fc.nat(1e9),
    span: fc.integer({ min: 1, max: 1e9 }),
    codes: fc.dictionary(code, fc.integer({ min: 1, max: 1e6 }), { minKeys: 1, maxKeys: 8 }),
  })
  .map(({ from, span, codes, ...rest }): Refusal => {
    const total = Object.values(codes).reduce((sum, times) => sum + times, 0);
    return { kind: 'many', ...rest, from, to: from + span, codes, count: total };
  })
  .filter((many) => many.kind === 'many' && many.count > 1);
const refusals = fc.oneof(single, summary);

describe('refusal', () => {
  test('round trip, and one text for each', () => {
    fc.assert(
      fc.property(refusals, (refusal) => {
        const bytes = encodeRefusal(refusal);
        const read = decodeRefusal(bytes);
        expect({ ...read, codes: undefined }).toEqual({ ...refusal, codes: undefined });
        expect(encodeRefusal(read)).toEqual(bytes);
      }),
    );
  });

  test.each(REFUSAL_CODES)('can state %s, alone and in a summary', (each) => {
    const stated = { number: 1, topic: 'qalqan.kz.events.v1', partition: 0, hash: 'a'.repeat(64) };
    const one: Refusal = { kind: 'one', ...stated, offset: 1, code: each, taken: undefined };
    const many: Refusal = { kind: 'many', ...stated, from: 1, to: 2, count: 2, codes: { [each]: 2 } };
    expect([one, many].map((refusal) => decodeRefusal(encodeRefusal(refusal)))).toEqual([one, many]);
  });

  test.each(['', 'JWS', 'jws missing', 'jws-', '-jws', '8utf', 'jws--missing', 'a'.repeat(65)])(
    'no code: %j',
    (each) => {
      const stated = { number: 1, topic: 'qalqan.kz.events.v1', partition: 0, hash: 'a'.repeat(64) };
      const one: Refusal = { kind: 'one', ...stated, offset: 1, code: each, taken: undefined };
      expect(() => encodeRefusal(one)).toThrow(malformed);
    },
  );

  test('a text with anything changed is refused, or is the text of another refusal', () => {
    fc.assert(
      fc.property(refusals, fc.nat(), fc.string({ maxLength: 3 }), fc.nat(3), (refusal, at, put, drop) => {
        const text = new TextDecoder().decode(encodeRefusal(refusal));
        const place = at % text.length;
        const changed = new TextEncoder().encode(text.slice(0, place) + put + text.slice(place + drop));
        let read: Refusal;
        try {
          read = decodeRefusal(changed);
        } catch (error) {
          expect(error).toEqual(malformed);
          return;
        }
        expect(Buffer.from(encodeRefusal(read)).equals(changed)).toBe(true);
      }),
    );
  });

  test('any JSON is refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => decodeRefusal(new TextEncoder().encode(JSON.stringify(value)))).toThrow(malformed);
      }),
    );
  });

  test('fits its leaf, whose topic is the one it speaks of', () => {
    fc.assert(
      fc.property(refusals, (refusal) => {
        const { topic, partition } = refusal;
        const record = { kind: 'refusal' as const, topic, partition, value: encodeRefusal(refusal), jws: 'a..b' };
        const { leaf, beside } = encodeLeaf(nodeHasher, record);
        expect(beside).toBe(false);
        expect(decodeLeaf(leaf)).toMatchObject({ form: 'record', record: { kind: 'refusal', topic } });
        expect(() => encodeLeaf(nodeHasher, { ...record, topic: `${topic}x` })).toThrow(malformed);
        expect(() => encodeLeaf(nodeHasher, { ...record, jws: '' })).toThrow(malformed);
      }),
    );
  });

  test('the hash of a summary depends on each record, and on their order', () => {
    const record = (offset: number, code = 'jws-missing') => ({ offset, hash: 'a'.repeat(64), code });
    const chain = (...records: readonly ReturnType<typeof record>[]): string =>
      records.reduce((before, one) => chainRefusal(nodeHasher, before, one), REFUSAL_CHAIN_START);
    const hashes = [
      chain(record(1), record(2)),
      chain(record(2), record(1)),
      chain(record(1)),
      chain(record(1), record(2, 'jws-malformed')),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    const first = Buffer.concat([Buffer.alloc(32), Buffer.from('0000000000000001', 'hex'), fromHex('a'.repeat(64))]);
    expect(chain(record(1))).toBe(toHex(nodeHasher.sha256(Buffer.concat([first, Buffer.from('jws-missing')]))));
  });
});
