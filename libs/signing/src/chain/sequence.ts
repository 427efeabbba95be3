/** Digits of a sequence on the wire; zero-padded so that text order is number order (CloudEvents extension `sequence`). */
export const SEQUENCE_DIGITS = 16;
const SEQUENCE = /^[0-9]{16}$/;

/** 1 → `0000000000000001`; throws a RangeError outside 1 … 2^53-1. */
export function formatSequence(sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError('sequence out of range');
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}

/** Strict inverse of {@link formatSequence}; undefined for any other text. */
export function parseSequence(text: string): number | undefined {
  if (!SEQUENCE.test(text)) return undefined;
  const sequence = Number(text);
  return Number.isSafeInteger(sequence) && sequence >= 1 ? sequence : undefined;
}
