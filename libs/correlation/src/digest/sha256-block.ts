/** Words of a block, and of a state (FIPS 180-4 §6.2). */
export const BLOCK_WORDS = 16;
export const STATE_WORDS = 8;

/** State before the first block: fractional parts of the square roots of the first eight primes. */
export const INITIAL_STATE: Int32Array = Int32Array.from(
  [2, 3, 5, 7, 11, 13, 17, 19].map((prime) => fraction(Math.sqrt(prime))),
);

/** Fractional parts of the cube roots of the first 64 primes. */
const ROUND = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const ROUNDS = ROUND.length;

/** Words of the block under way: filled and read within one call, which nothing interrupts. */
const schedule = new Int32Array(ROUNDS);

/**
 * SHA-256's compression: `state` takes in the block at `from`. It exists beside the `Hasher` port because many messages
 * with one beginning are hashed here, and a whole-message hash cannot take up where the beginning ended; nothing secret
 * goes through it.
 */
export function compress(state: Int32Array, words: Int32Array, from: number): void {
  expand(words, from);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let at = 0; at < ROUNDS; at += 1) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const chosen = g ^ (e & (f ^ g));
    const one = (((h + big1) | 0) + ((chosen + (((ROUND[at] ?? 0) + (schedule[at] ?? 0)) | 0)) | 0)) | 0;
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

function expand(words: Int32Array, from: number): void {
  for (let at = 0; at < BLOCK_WORDS; at += 1) schedule[at] = words[from + at] ?? 0;
  for (let at = BLOCK_WORDS; at < ROUNDS; at += 1) {
    const early = schedule[at - 15] ?? 0;
    const late = schedule[at - 2] ?? 0;
    const small0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const small1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    schedule[at] = (((small0 + (schedule[at - 7] ?? 0)) | 0) + ((small1 + (schedule[at - 16] ?? 0)) | 0)) | 0;
  }
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
