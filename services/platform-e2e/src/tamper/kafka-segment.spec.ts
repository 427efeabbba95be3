import { describe, expect, it } from '@jest/globals';
import { crc32c } from './crc32c.js';
import { alterSegment, batchesOf, exchangeBatches } from './kafka-segment.js';

/** A batch of version 2 with these bytes in place of its records. */
function batch(offset: number, text: string): Buffer {
  const checked = Buffer.from(text);
  const head = Buffer.alloc(21);
  head.writeBigInt64BE(BigInt(offset), 0);
  head.writeInt32BE(head.length + checked.length - 12, 8);
  head.writeInt8(2, 16);
  head.writeUInt32BE(crc32c(checked), 17);
  return Buffer.concat([head, checked]);
}

const segment = Buffer.concat([batch(0, 'alpha'), batch(1, 'gamma'), batch(2, 'longer'), Buffer.alloc(40)]);
const [first, second, third] = batchesOf(segment);

describe('a segment in the hands of who owns the disk', () => {
  it('is read up to where it is preallocated, and not at all when a checksum does not hold', () => {
    expect(batchesOf(segment)).toHaveLength(3);
    const damaged = Buffer.from(segment);
    damaged.write('x', segment.indexOf('gamma'));
    expect(() => batchesOf(damaged)).toThrow('a checksum does not hold');
  });

  it('has one bit less or more and right checksums', () => {
    const altered = alterSegment(segment, Buffer.from('gamma'), 1);
    expect(batchesOf(altered)).toEqual([first, second, third]);
    expect(altered.includes('g`mma')).toBe(true);
    expect(altered.includes('alpha')).toBe(true);
  });

  it('has two records in each other’s places, each under the offset of the other', () => {
    const exchanged = exchangeBatches(segment, first!, second!);
    expect(batchesOf(exchanged)).toEqual([first, second, third]);
    expect(
      exchanged.equals(Buffer.concat([batch(0, 'gamma'), batch(1, 'alpha'), segment.subarray(third!.start)])),
    ).toBe(true);
    expect(() => exchangeBatches(segment, first!, third!)).toThrow(RangeError);
  });
});
