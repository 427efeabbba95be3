import { readBirthDate, type BirthDate } from '../evidence/birth-date.js';
import { prepareDocument, type PreparedDocument } from '../evidence/documents.js';
import { orthographyOf } from '../letters/orthography.js';
import { readingsOf, type Reading } from '../roles/roles.js';
import { wordsOf } from '../roles/words.js';
import { tokenOf } from '../tokens/word.js';
import type { Person, PersonDocument } from './person.js';
import { isRegional } from './region.js';

/** A person read once, so that comparing him with many others is cheap. Immutable. */
export interface PreparedPerson {
  readonly regional: boolean;
  readonly readings: readonly Reading[];
  readonly birth: BirthDate | undefined;
  readonly documents: readonly PreparedDocument[];
  /** Sex stated, or read from a national number. */
  readonly sexStated: 'm' | 'f' | '';
  /** Sex that the forms of patronymic and surname say. */
  readonly sexOfForms: 'm' | 'f' | '';
  readonly nationality: string;
}

/** Reads a person: words, roles, dates, documents. */
export function preparePerson(person: Person): PreparedPerson {
  const { words, beforeComma } = wordsOf(person.name);
  const lang = primaryTag(person.lang);
  const regional = isRegional(person, lang, words);
  let hints = 0;
  for (const word of words) hints |= word.hints;
  const orthography = orthographyOf(hints, lang);
  const tokens = words.map((word) => tokenOf(word, orthography));
  const readings = readingsOf(tokens, beforeComma, regional);
  const documents = prepareDocuments(person.docs);
  return {
    regional,
    readings,
    birth: readBirthDate(person.dob) ?? birthOfNumbers(documents),
    documents,
    sexStated: statedSex(person.sex) || sexOfNumbers(documents),
    sexOfForms: regional ? sexOfForms(readings[0]) : '',
    nationality: person.nationality === undefined ? '' : person.nationality.toUpperCase(),
  };
}

function primaryTag(lang: string | undefined): string {
  if (lang === undefined || lang.length === 2) return lang ?? '';
  return lang.toLowerCase().split('-')[0] ?? '';
}

const NO_DOCUMENTS: readonly PreparedDocument[] = [];

function prepareDocuments(documents: readonly PersonDocument[] | undefined): readonly PreparedDocument[] {
  return documents === undefined || documents.length === 0 ? NO_DOCUMENTS : documents.map(prepareDocument);
}

function statedSex(sex: string | undefined): 'm' | 'f' | '' {
  switch (sex?.charAt(0)) {
    case 'm':
    case 'M':
      return 'm';
    case 'f':
    case 'F':
      return 'f';
    default:
      return '';
  }
}

function sexOfNumbers(documents: readonly PreparedDocument[]): 'm' | 'f' | '' {
  for (const { reading } of documents) if (reading !== undefined && reading.sex !== '') return reading.sex;
  return '';
}

function birthOfNumbers(documents: readonly PreparedDocument[]): BirthDate | undefined {
  for (const { reading } of documents) if (reading?.birth !== undefined) return reading.birth;
  return undefined;
}

function sexOfForms(reading: Reading | undefined): 'm' | 'f' | '' {
  const patronymic = reading?.patronymic?.sex ?? '';
  if (patronymic !== '') return patronymic;
  const surname = reading?.surname?.surname;
  return surname === undefined || surname.form === 'in' ? '' : surname.sex;
}
