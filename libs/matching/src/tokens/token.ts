import { cyrillicPhones, cyrillicToLatin } from '../letters/cyrillic.js';
import { latinPhones } from '../letters/latin.js';
import { plainLetters, scriptOf, unmixed } from '../letters/normalise.js';
import type { Orthography } from '../letters/orthography.js';
import { settlePhones } from '../letters/settle.js';
import { lexemeOf, type Lexeme } from '../tables/lexicon.js';
import { patronymicMarker, readPatronymic, readSurname, type SuffixReading, type SurnameReading } from './suffixes.js';

/** One word of a name with everything that comparison asks of it. Immutable, shared by all names that hold the word. */
export interface Token {
  readonly text: string;
  readonly phones: string;
  /** Plain Latin letters, for names outside of the region. */
  readonly letters: string;
  readonly initial: boolean;
  readonly marker: 'm' | 'f' | '';
  readonly patronymic: SuffixReading | undefined;
  readonly surname: SurnameReading;
  /** Word of the name table that this word spells, if one does. */
  readonly given: Lexeme | undefined;
  readonly stem: Lexeme | undefined;
  readonly father: Lexeme | undefined;
}

const MAX_CACHED = 1 << 16;
const caches = new Map<string, Map<string, Token>>();

/**
 * The token of a lower-case word. Tokens are kept, since the same names recur; the cache is emptied when full and changes no
 * result.
 */
export function tokenOf(word: string, orthography: Orthography): Token {
  let cache = caches.get(orthography);
  if (cache === undefined) {
    cache = new Map();
    caches.set(orthography, cache);
  }
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const token = analyse(word, orthography);
  cache.set(word, token);
  return token;
}

function analyse(word: string, orthography: Orthography): Token {
  const script = scriptOf(word);
  const cyrillic = script === 'Cyrl';
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const own = script === 'other' ? bare : unmixed(bare, script);
  const phones = settlePhones(cyrillic ? cyrillicPhones(own) : latinPhones(own, orthography));
  const letters = plainLetters(cyrillic ? cyrillicToLatin(own) : own);
  const patronymic = readPatronymic(phones, orthography === 'kazakh' || word.includes('ұлы'));
  const surname = readSurname(phones);
  return {
    text: word,
    phones,
    letters,
    initial: isInitial(word),
    marker: patronymicMarker(phones),
    patronymic,
    surname,
    given: lexemeOf(phones),
    stem: lexemeOf(surname.stem) ?? (surname.form === 'none' ? lexemeOf(phones) : undefined),
    father: patronymic === undefined ? undefined : lexemeOf(patronymic.stem),
  };
}

/** One letter, or one sound of up to three letters before a full stop: Ж, Zh., Sh., Yu. */
function isInitial(word: string): boolean {
  return word.length === 1 || (word.endsWith('.') && word.length <= 4);
}
