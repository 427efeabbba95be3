import type { Hasher } from '@qalqan/signing';

const HASH_BYTES = 32;

/** Mask generation function MGF1 with SHA-256 (RFC 8017 B.2.1): stretches `seed` to `length` bytes. */
export function mgf1(hasher: Hasher, seed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(seed.length + 4);
  block.set(seed);
  const counter = new DataView(block.buffer, seed.length);
  const blocks = Math.ceil(length / HASH_BYTES);
  const mask = new Uint8Array(blocks * HASH_BYTES);
  for (let at = 0; at < blocks; at += 1) {
    counter.setUint32(0, at);
    mask.set(hasher.sha256(block), at * HASH_BYTES);
  }
  return mask.slice(0, length);
}
