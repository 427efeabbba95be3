import { cyrillicPhones, cyrillicToLatin } from '../letters/cyrillic.js';
import { latinPhones } from '../letters/latin.js';
import { plainLetters, unmixed } from '../letters/normalise.js';
import type { Orthography } from '../letters/orthography.js';
import { settlePhones } from '../letters/settle.js';
import { lexemeOf, type Lexeme } from '../tables/lexicon.js';
import type { Word } from './word.js';
import { patronymicMarker, readPatronymic, readSurname, type SuffixReading, type SurnameReading } from './suffixes.js';

/** One word of a name with everything that comparison asks of it. Immutable, shared by all names that hold the word. */
export interface Token {
  readonly text: string;
  readonly phones: string;
  /** Plain Latin letters, for names outside of the region. */
  readonly letters: string;
  readonly initial: boolean;
  readonly capitals: boolean;
  readonly marker: 'm' | 'f' | '';
  readonly patronymic: SuffixReading | undefined;
  readonly surname: SurnameReading;
  /** Word of the name table that this word spells, if one does. */
  readonly given: Lexeme | undefined;
  readonly stem: Lexeme | undefined;
  readonly father: Lexeme | undefined;
}

/** Reads a word in an orthography. */
export function analyse(word: Word, orthography: Orthography): Token {
  const { lower, script } = word;
  const cyrillic = script === 'Cyrl';
  const own = script === 'other' ? lower : unmixed(lower, script);
  const phones = settlePhones(cyrillic ? cyrillicPhones(own) : latinPhones(own, orthography));
  const letters = plainLetters(cyrillic ? cyrillicToLatin(own) : own);
  const patronymic = readPatronymic(phones, orthography === 'kazakh' || lower.includes('ұлы'));
  const surname = readSurname(phones);
  return {
    text: lower,
    phones,
    letters,
    initial: word.initial,
    capitals: word.capitals,
    marker: patronymicMarker(phones),
    patronymic,
    surname,
    given: lexemeOf(phones),
    stem: lexemeOf(surname.stem) ?? (surname.form === 'none' ? lexemeOf(phones) : undefined),
    father: patronymic === undefined ? undefined : lexemeOf(patronymic.stem),
  };
}
