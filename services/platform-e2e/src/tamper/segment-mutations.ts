import { singleHeader, type KafkaRecord } from '@qalqan/messaging';
import type { Random } from '../drills/random.js';
import { alterSegment, batchesOf, exchangeBatches, type Span } from './kafka-segment.js';

/** One change to a segment: which records it touched, by their offsets. */
export interface SegmentMutation {
  readonly kind: 'value' | 'jws' | 'key' | 'exchange';
  readonly offsets: readonly bigint[];
}

/** A segment after all changes. */
export interface MutatedSegment {
  readonly bytes: Buffer;
  readonly mutations: readonly SegmentMutation[];
}

/** Two of three flips hit the value, which is most of a record. */
const FLIPS = ['value', 'value', 'value', 'value', 'jws', 'key'] as const;

/**
 * Flips a bit in each of `victims`, at a random place of value, signature or key, and exchanges the pairs; every
 * checksum is right again afterwards.
 */
export function mutateSegment(
  segment: Buffer,
  victims: readonly KafkaRecord[],
  pairs: readonly (readonly [KafkaRecord, KafkaRecord])[],
  random: Random,
): MutatedSegment {
  const mutations: SegmentMutation[] = [];
  let bytes = segment;
  for (const [one, other] of pairs) {
    const [left, right] = [batchOf(bytes, one), batchOf(bytes, other)];
    if (left.end - left.start !== right.end - right.start) continue;
    bytes = exchangeBatches(bytes, left, right);
    mutations.push({ kind: 'exchange', offsets: [one.offset, other.offset] });
  }
  for (const record of victims) {
    const kind = FLIPS[Math.floor(random() * FLIPS.length)] ?? 'value';
    const { needle, length } = partOf(record, kind);
    bytes = alterSegment(bytes, needle, Math.floor(random() * length));
    mutations.push({ kind, offsets: [record.offset] });
  }
  return { bytes, mutations };
}

/** Bytes that stand once in the segment and begin with the part. */
function partOf(record: KafkaRecord, kind: (typeof FLIPS)[number]): { needle: Uint8Array; length: number } {
  const { key, value } = record;
  const jws = singleHeader(record, 'jws');
  if (key === null || value === null || jws === undefined) throw new TypeError('no record of ours');
  switch (kind) {
    case 'value':
      return { needle: value, length: value.length };
    case 'jws':
      return { needle: Buffer.from(jws), length: jws.length };
    case 'key':
      // A reference stands in the value as well: key, length of the value, value.
      return { needle: Buffer.concat([key, varint(value.length), value]), length: key.length };
  }
}

function batchOf(segment: Buffer, { value }: KafkaRecord): Span {
  const place = value === null ? -1 : segment.indexOf(value);
  const batch = batchesOf(segment).find(({ start, end }) => start <= place && place < end);
  if (batch === undefined) throw new RangeError('the record stands in no batch');
  return batch;
}

/** A signed length as records hold it: zigzag, then base 128, lowest group first. */
function varint(length: number): Uint8Array {
  const bytes: number[] = [];
  let rest = length * 2;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.from([...bytes, rest]);
}
