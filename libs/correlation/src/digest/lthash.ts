import { toHex, type Hasher } from '@qalqan/signing';
import { mgf1 } from './mgf1.js';

export const LANES = 1024;
/** Size of the lanes as they are stored (bytes). */
export const LANES_BYTES = LANES * 2;

/** Name of the construction, as `hub.state` carries it. */
export const DIGEST_ALGORITHM = 'lthash16-mgf1-sha256';

/**
 * Homomorphic hash of a set of leaves (LtHash, ePrint 2019/227): the lane-wise sum modulo 2^16 of every leaf's mask.
 * Adding or removing a leaf costs the same however large the set is, and order does not matter.
 *
 * The caller MUST add a leaf once at most before it is removed: 2^16 copies of one leaf cancel out.
 */
export class LtHash {
  readonly #lanes: Uint16Array;

  private constructor(
    private readonly hasher: Hasher,
    lanes: Uint16Array,
  ) {
    this.#lanes = lanes;
  }

  /** The hash of the empty set. */
  static empty(hasher: Hasher): LtHash {
    return new LtHash(hasher, new Uint16Array(LANES));
  }

  /** Takes up stored lanes ({@link LANES_BYTES} bytes, little-endian); throws a RangeError for any other size. */
  static from(hasher: Hasher, stored: Uint8Array): LtHash {
    if (stored.length !== LANES_BYTES) throw new RangeError('lanes have another size');
    return new LtHash(hasher, lanesOf(stored));
  }

  add(leaf: Uint8Array): void {
    this.#shift(leaf, 1);
  }

  remove(leaf: Uint8Array): void {
    this.#shift(leaf, -1);
  }

  /** The lanes, little-endian whatever the machine: what a store keeps. */
  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(LANES_BYTES);
    const view = new DataView(bytes.buffer);
    this.#lanes.forEach((lane, at) => view.setUint16(at * 2, lane, true));
    return bytes;
  }

  /** Hex SHA-256 of the lanes: what is published. */
  digest(): string {
    return toHex(this.hasher.sha256(this.bytes()));
  }

  /** A Uint16Array wraps modulo 2^16 by itself. */
  #shift(leaf: Uint8Array, sign: 1 | -1): void {
    const mask = mgf1(leaf, LANES_BYTES);
    for (let at = 0; at < LANES; at += 1) this.#lanes[at] = (this.#lanes[at] ?? 0) + sign * laneAt(mask, at);
  }
}

function lanesOf(bytes: Uint8Array): Uint16Array {
  return Uint16Array.from({ length: LANES }, (_, at) => laneAt(bytes, at));
}

/** Little-endian whatever the machine. */
function laneAt(bytes: Uint8Array, at: number): number {
  return (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8);
}
