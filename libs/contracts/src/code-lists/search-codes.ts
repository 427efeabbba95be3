import type { CodeList } from './code-lists.js';

/** An entry that fits a search, with its code. */
export interface FoundCode {
  readonly code: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** What people look a code up by, besides the code: labels in any language, other names, CAS and HS numbers. */
const LABELS = ['en', 'ru', 'kk', 'ky', 'tg', 'tk', 'uz', 'cas', 'hs', 'unlocode', 'icao', 'iata'];
const NAMES = ['synonyms', 'aliases'];

/**
 * Entries in which every word of `query` begins a word: those whose first label begins with it first, then by their place in
 * the list. Case and accents do not count; an empty query finds all.
 */
export function searchCodes(list: CodeList, query: string): FoundCode[] {
  const wanted = wordsOf(query);
  const entries = Object.entries(list.codes as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  const found = entries.flatMap(([code, entry]) => {
    const words = textsOf(code, entry).flatMap(wordsOf);
    return wanted.every((want) => words.some((word) => word.startsWith(want))) ? [{ code, entry }] : [];
  });
  const first = wanted[0] ?? '';
  const leads = ({ entry }: FoundCode): boolean => wordsOf(String(entry['en']))[0]?.startsWith(first) === true;
  return [...found.filter(leads), ...found.filter((one) => !leads(one))];
}

function textsOf(code: string, entry: Readonly<Record<string, unknown>>): string[] {
  const labels = LABELS.map((name) => entry[name]);
  const names = NAMES.flatMap((name) => (Array.isArray(entry[name]) ? (entry[name] as unknown[]) : []));
  return [code, ...labels, ...names].filter((value) => typeof value === 'string');
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
}
