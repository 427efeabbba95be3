import { LOOKALIKES } from '@qalqan/identifiers';

/** Numero sign before NFKC turns it into the letters "No"; then every other separator a printed number may hold. */
const NUMERO = /\u2116/g;
const SEPARATORS = /[^0-9A-Z\u0400-\u04ff]/g;

/**
 * The number of a document as it is compared: NFKC, upper case, no separators, look-alike letters as Latin. Two
 * officers who read the same document write the same result; no character that tells documents apart is dropped.
 */
export function normaliseNumber(printed: string): string {
  const plain = printed.replace(NUMERO, '').normalize('NFKC').toUpperCase().replace(SEPARATORS, '');
  return Array.from(plain, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/** E.164 digits with their plus sign; the contract guarantees the international form. */
export function normalisePhone(written: string): string {
  return `+${written.normalize('NFKC').replace(/[^0-9]/g, '')}`;
}
