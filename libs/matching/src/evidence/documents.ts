import type { PersonDocument } from '../person/person.js';
import { readNationalNumber, type NumberReading } from './national-number.js';

/** A document ready to be compared. */
export interface PreparedDocument {
  readonly kind: 'national' | 'other';
  readonly type: string;
  readonly country: string;
  readonly number: string;
  readonly reading: NumberReading | undefined;
}

/** How the documents of two people relate. Two passports that differ say nothing: they are renewed. */
export type DocumentRelation = 'unknown' | 'same' | 'slip' | 'renewed' | 'conflict';

const NATIONAL = new Set(['national_id', 'national-id', 'iin', 'pinfl', 'pin']);
const SEPARATORS = /[\s./\\№#-]/gu;
const SHAPES = 'АВСЕНІКМОРТХУЈЅ';
const LATIN = 'ABCEHIKMOPTXYJS';

/** Letters and digits as they are compared already: most numbers. */
const PLAIN = /^[0-9A-Z]+$/u;

/** Number without separators, in capitals, Cyrillic letters of Latin shape as Latin. */
export function prepareDocument(document: PersonDocument): PreparedDocument {
  const type = document.type.toLowerCase();
  const country = document.country.toUpperCase();
  const number = PLAIN.test(document.number) ? document.number : plainNumber(document.number);
  if (!NATIONAL.has(type)) return { kind: 'other', type, country, number, reading: undefined };
  return { kind: 'national', type: 'national', country, number, reading: readNationalNumber(country, number) };
}

function plainNumber(written: string): string {
  const plain = written.normalize('NFKC').toUpperCase().replace(SEPARATORS, '');
  let number = '';
  for (const letter of plain) {
    const at = SHAPES.indexOf(letter);
    number += at < 0 ? letter : LATIN.charAt(at);
  }
  return number;
}

const RANK: readonly DocumentRelation[] = ['unknown', 'renewed', 'slip', 'conflict', 'same'];

/** The weightiest relation between any two documents of the same type and country. */
export function compareDocuments(
  left: readonly PreparedDocument[],
  right: readonly PreparedDocument[],
): DocumentRelation {
  if (left.length === 0 || right.length === 0) return 'unknown';
  let weightiest: DocumentRelation = 'unknown';
  for (const one of left) {
    for (const other of right) {
      if (one.country !== other.country || one.type !== other.type) continue;
      const relation = relate(one, other);
      if (RANK.indexOf(relation) > RANK.indexOf(weightiest)) weightiest = relation;
    }
  }
  return weightiest;
}

function relate(left: PreparedDocument, right: PreparedDocument): DocumentRelation {
  if (left.number === right.number) return 'same';
  if (isOneSlip(left.number, right.number)) {
    // Two sound numbers are two people's; one slip is believed where a check digit fails or none is known.
    if (left.kind === 'other') return 'slip';
    if (left.reading?.sound === false || right.reading?.sound === false) return 'slip';
  }
  return left.kind === 'national' ? 'conflict' : 'renewed';
}

/** One character differs, or two neighbours changed places. */
function isOneSlip(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < 6) return false;
  const places: number[] = [];
  for (let at = 0; at < left.length; at += 1) {
    if (left.charAt(at) !== right.charAt(at)) places.push(at);
    if (places.length > 2) return false;
  }
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  return (
    second === first + 1 && left.charAt(first) === right.charAt(second) && left.charAt(second) === right.charAt(first)
  );
}
