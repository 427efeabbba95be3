import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { fromHex, toHex } from '@qalqan/signing';
import fc from 'fast-check';
import { leafHash } from '../merkle/hashing.js';
import { recordOf, type LeafVector } from '../testing/leaf-vector.js';
import { OWN_VECTORS, readJson } from '../testing/vectors.js';
import { decodeLeaf, encodeLeaf, isLeafOf, MAX_LEAF_BYTES, type LogRecord } from './leaf.js';

const malformed = expect.objectContaining({ code: 'leaf-malformed' });

const event: LogRecord = {
  kind: 'event',
  topic: 'qalqan.kz.events.v1',
  partition: 0,
  value: new TextEncoder().encode('{}'),
  jws: 'eyJh..c2ln',
};

const records: fc.Arbitrary<LogRecord> = fc
  .record({
    topic: fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => s.isWellFormed()),
    partition: fc.nat(0xffffffff),
    value: fc.uint8Array({ maxLength: 300 }),
    jws: fc.stringMatching(/^[!-~]{1,80}$/),
  })
  .chain((record) =>
    fc.constantFrom<LogRecord>({ ...record, kind: 'event' }, { ...record, kind: 'agreement', jws: '' }),
  );

/** An event whose full leaf has exactly this many bytes. */
function eventOfSize(bytes: number): LogRecord {
  const overhead = encodeLeaf(nodeHasher, { ...event, value: new Uint8Array() }).leaf.length;
  return { ...event, value: new Uint8Array(bytes - overhead).fill(0x61) };
}

describe('leaf', () => {
  test('round trip', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { leaf, beside } = encodeLeaf(nodeHasher, record);
        expect(beside).toBe(false);
        const decoded = decodeLeaf(leaf);
        if (decoded.form !== 'record') throw new Error('a small record became a digest');
        expect({ ...decoded.record, value: toHex(decoded.record.value) }).toEqual({
          ...record,
          value: toHex(record.value),
        });
        expect(isLeafOf(nodeHasher, leaf, record)).toBe(true);
      }),
    );
  });

  test('no byte can be cut off or added', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, n) => {
        const { leaf } = encodeLeaf(nodeHasher, record);
        expect(() => decodeLeaf(leaf.subarray(0, n % leaf.length))).toThrow(malformed);
        expect(() => decodeLeaf(Uint8Array.of(...leaf, n & 0xff))).toThrow(malformed);
      }),
    );
  });

  test('whatever is read is written back to the same bytes', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (record, at, mask) => {
        const { leaf } = encodeLeaf(nodeHasher, record);
        const changed = Uint8Array.from(leaf);
        const i = at % leaf.length;
        changed[i] = (changed[i] as number) ^ mask;
        expect(isLeafOf(nodeHasher, changed, record)).toBe(false);
        let decoded;
        try {
          decoded = decodeLeaf(changed);
        } catch (error) {
          expect(error).toEqual(malformed);
          return;
        }
        if (decoded.form === 'record') expect(isLeafOf(nodeHasher, changed, decoded.record)).toBe(true);
      }),
    );
  });

  test('up to 65,535 bytes the record is the leaf, beyond it its hash is', () => {
    const fits = encodeLeaf(nodeHasher, eventOfSize(MAX_LEAF_BYTES));
    expect(fits).toMatchObject({ beside: false });
    expect(fits.leaf).toHaveLength(65_535);
    expect(decodeLeaf(fits.leaf).form).toBe('record');

    const big = eventOfSize(MAX_LEAF_BYTES + 1);
    const { leaf, beside } = encodeLeaf(nodeHasher, big);
    expect(beside).toBe(true);
    expect(leaf).toHaveLength(1 + 2 + big.topic.length + 4 + 32);
    expect(decodeLeaf(leaf)).toMatchObject({ form: 'digest', kind: 'event', topic: big.topic, partition: 0 });
    expect(isLeafOf(nodeHasher, leaf, big)).toBe(true);
    expect(isLeafOf(nodeHasher, leaf, { ...big, jws: `${big.jws}A` })).toBe(false);
  });

  test('the digest is the hash of the full leaf', () => {
    const big = eventOfSize(70_000);
    const decoded = decodeLeaf(encodeLeaf(nodeHasher, big).leaf);
    const small = encodeLeaf(nodeHasher, { ...big, value: new Uint8Array() }).leaf;
    const valueAt = 1 + 2 + big.topic.length + 4 + 4;
    const full = new Uint8Array(70_000);
    full.set(small.subarray(0, valueAt));
    new DataView(full.buffer).setUint32(valueAt - 4, big.value.length);
    full.set(big.value, valueAt);
    full.set(small.subarray(valueAt), valueAt + big.value.length);
    expect(decoded.form === 'digest' && toHex(decoded.digest)).toBe(toHex(nodeHasher.sha256(full)));
  });

  test('the hash of a record that would have fitted is not its leaf', () => {
    const { leaf } = encodeLeaf(nodeHasher, event);
    const head = leaf.subarray(1, 1 + 2 + event.topic.length + 4);
    const forged = Uint8Array.of(0x81, ...head, ...nodeHasher.sha256(leaf));
    expect(decodeLeaf(forged).form).toBe('digest');
    expect(isLeafOf(nodeHasher, forged, event)).toBe(false);
  });

  test.each<[string, Partial<LogRecord>]>([
    ['an empty topic', { topic: '' }],
    ['a lone surrogate in the topic', { topic: '\ud800' }],
    ['a topic that no leaf can hold', { topic: 'a'.repeat(65_536) }],
    ['a topic that no digest leaf can hold', { topic: 'a'.repeat(65_530) }],
    ['a negative partition', { partition: -1 }],
    ['a broken partition', { partition: 0.5 }],
    ['a partition of 2^32', { partition: 2 ** 32 }],
    ['an event without jws', { jws: '' }],
    ['a space in the jws', { jws: 'a b' }],
    ['a jws that is not ASCII', { jws: 'é' }],
    ['a jws of 65,536 characters', { jws: 'a'.repeat(65_536) }],
    ['an agreement note with a jws', { kind: 'agreement' }],
  ])('is not written with %s', (_name, change) => {
    expect(() => encodeLeaf(nodeHasher, { ...event, ...change })).toThrow(malformed);
  });
});

describe('vectors', () => {
  const files = readdirSync(join(OWN_VECTORS, 'leaf')).filter((name) => name.endsWith('.json'));
  const cases = files.map((name) => [name, readJson<LeafVector>(OWN_VECTORS, 'leaf', name)] as const);

  test.each(cases.filter(([, { want }]) => want === 'ok'))('%s', (_name, vector) => {
    const record = recordOf(vector);
    const { leaf } = encodeLeaf(nodeHasher, record);
    expect(toHex(leaf)).toBe(vector.leaf);
    expect(toHex(leafHash(nodeHasher, leaf))).toBe(vector.leafHash);
    expect(decodeLeaf(leaf).form).toBe(vector.form);
    expect(isLeafOf(nodeHasher, leaf, record)).toBe(true);
  });

  test.each(cases.filter(([, { want }]) => want !== 'ok'))('%s', (_name, vector) => {
    expect(() => decodeLeaf(fromHex(vector.leaf))).toThrow(expect.objectContaining({ code: vector.want }));
  });
});
