import { crc32c } from './crc32c.js';

/** Layout of a record batch, version 2 (Kafka protocol guide, "Record Batch"). */
const LENGTH_AT = 8;
const HEADER_BYTES = 12;
const MAGIC_AT = 16;
const LEADER_EPOCH_AT = 12;
const CRC_AT = 17;
const CHECKED_FROM = 21;
const MAGIC = 2;

/** Bytes of a batch in its segment. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Flips the lowest bit of one byte in a segment file and makes the batch's checksum right again, as whoever owns the
 * broker's disk can: `at` bytes into the only place where `needle` stands. Returns a changed copy.
 */
export function alterSegment(segment: Buffer, needle: Uint8Array, at: number): Buffer {
  const place = segment.indexOf(needle);
  if (place < 0 || segment.indexOf(needle, place + 1) >= 0) {
    throw new RangeError('the bytes do not stand exactly once in the segment');
  }
  const target = place + at;
  const batch = batchesOf(segment).find(({ start, end }) => start <= target && target < end);
  if (batch === undefined) throw new RangeError('the bytes stand in no batch');
  const changed = Buffer.from(segment);
  changed.writeUInt8(changed.readUInt8(target) ^ 1, target);
  const checked = changed.subarray(batch.start + CHECKED_FROM, batch.end);
  changed.writeUInt32BE(crc32c(checked), batch.start + CRC_AT);
  return changed;
}

/**
 * Two batches of the same length exchange their contents and keep their offsets, which no checksum covers. Returns a
 * changed copy.
 */
export function exchangeBatches(segment: Buffer, one: Span, other: Span): Buffer {
  if (one.end - one.start !== other.end - other.start) throw new RangeError('batches of unlike lengths');
  const changed = Buffer.from(segment);
  segment.copy(changed, one.start + LEADER_EPOCH_AT, other.start + LEADER_EPOCH_AT, other.end);
  segment.copy(changed, other.start + LEADER_EPOCH_AT, one.start + LEADER_EPOCH_AT, one.end);
  return changed;
}

/** The batches of a segment; throws unless every checksum holds, so that a wrong layout is not taken for success. */
export function batchesOf(segment: Buffer): Span[] {
  const batches: Span[] = [];
  for (let start = 0; start + HEADER_BYTES <= segment.length;) {
    const end = start + HEADER_BYTES + segment.readInt32BE(start + LENGTH_AT);
    // A segment that is being written is preallocated with zeros.
    if (end === start + HEADER_BYTES) break;
    if (segment.readInt8(start + MAGIC_AT) !== MAGIC) throw new RangeError('not a record batch of version 2');
    if (segment.readUInt32BE(start + CRC_AT) !== crc32c(segment.subarray(start + CHECKED_FROM, end))) {
      throw new RangeError('a checksum does not hold');
    }
    batches.push({ start, end });
    start = end;
  }
  return batches;
}
