import { BLOCK_WORDS, compress, INITIAL_STATE, STATE_WORDS } from './sha256-block.js';

const HASH_BYTES = STATE_WORDS * 4;
const BLOCK_BYTES = BLOCK_WORDS * 4;
/** A message ends with a bit that is set and its length in 64 bits. */
const ENDING_BYTES = 9;

/**
 * Mask generation function MGF1 with SHA-256 (RFC 8017 B.2.1): stretches `seed` to `length` bytes.
 *
 * All messages begin with the seed and differ in the four bytes after it, so its whole blocks are hashed once and not once
 * for each 32 bytes: of a leaf of the state digest one block of two is left.
 */
export function mgf1(seed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const shared = Math.floor(seed.length / BLOCK_BYTES) * BLOCK_BYTES;
  const beginning = INITIAL_STATE.slice();
  const whole = new Int32Array(shared / 4);
  readWords(new DataView(seed.buffer, seed.byteOffset, seed.length), whole, 0, whole.length);
  absorb(beginning, whole);
  const tail = new DataView(tailOf(seed, shared).buffer);
  const counter = seed.length - shared;
  const words = new Int32Array(tail.byteLength / 4);
  readWords(tail, words, 0, words.length);
  const hashes = Math.ceil(length / HASH_BYTES);
  const mask = new DataView(new ArrayBuffer(hashes * HASH_BYTES));
  const state = new Int32Array(STATE_WORDS);
  for (let at = 0; at < hashes; at += 1) {
    tail.setUint32(counter, at);
    // The counter lies in two words at most; what else the blocks hold stays.
    readWords(tail, words, counter >> 2, (counter + 7) >> 2);
    state.set(beginning);
    absorb(state, words);
    for (let word = 0; word < STATE_WORDS; word += 1) mask.setInt32(at * HASH_BYTES + word * 4, state[word] ?? 0);
  }
  return new Uint8Array(mask.buffer, 0, length);
}

/** What follows the whole blocks: rest of the seed, room for the counter, and SHA-256's padding. */
function tailOf(seed: Uint8Array, from: number): Uint8Array<ArrayBuffer> {
  const message = seed.length + 4;
  const tail = new Uint8Array(Math.ceil((message - from + ENDING_BYTES) / BLOCK_BYTES) * BLOCK_BYTES);
  tail.set(seed.subarray(from));
  tail[message - from] = 0x80;
  new DataView(tail.buffer).setBigUint64(tail.length - 8, BigInt(message) * 8n);
  return tail;
}

/** Big-endian, as SHA-256 reads them. */
function readWords(bytes: DataView, words: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) words[at] = bytes.getInt32(at * 4);
}

function absorb(state: Int32Array, words: Int32Array): void {
  for (let at = 0; at < words.length; at += BLOCK_WORDS) compress(state, words, at);
}
