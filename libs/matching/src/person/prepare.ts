import { readBirthDate, type BirthDate } from '../evidence/birth-date.js';
import { prepareDocument, type PreparedDocument } from '../evidence/documents.js';
import { orthographyOf } from '../letters/orthography.js';
import { readingsOf, type Reading } from '../roles/roles.js';
import { wordsOf } from '../roles/words.js';
import { tokenOf } from '../tokens/token.js';
import type { Person } from './person.js';
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
  const regional = isRegional(person);
  const documents = (person.docs ?? []).map(prepareDocument);
  const readings = readName(person, regional);
  return {
    regional,
    readings,
    birth: readBirthDate(person.dob) ?? birthOfNumbers(documents),
    documents,
    sexStated: statedSex(person.sex) || sexOfNumbers(documents),
    sexOfForms: regional ? sexOfForms(readings) : '',
    nationality: (person.nationality ?? '').toUpperCase(),
  };
}

function readName(person: Person, regional: boolean): readonly Reading[] {
  const { words, beforeComma } = wordsOf(person.name);
  const lang = (person.lang ?? '').toLowerCase().split('-')[0] ?? '';
  const orthography = orthographyOf(person.name.toLowerCase(), lang);
  const placed = words.map((word) => ({ token: tokenOf(word.text, orthography), capitals: word.capitals }));
  return readingsOf(placed, beforeComma, regional);
}

function statedSex(sex: string | undefined): 'm' | 'f' | '' {
  const first = (sex ?? '').slice(0, 1).toLowerCase();
  return first === 'm' || first === 'f' ? first : '';
}

function sexOfNumbers(documents: readonly PreparedDocument[]): 'm' | 'f' | '' {
  return documents.find((one) => (one.reading?.sex ?? '') !== '')?.reading?.sex ?? '';
}

function birthOfNumbers(documents: readonly PreparedDocument[]): BirthDate | undefined {
  return documents.find((one) => one.reading?.birth !== undefined)?.reading?.birth;
}

function sexOfForms(readings: readonly Reading[]): 'm' | 'f' | '' {
  const reading = readings[0];
  const patronymic = reading?.patronymic?.sex ?? '';
  if (patronymic !== '') return patronymic;
  const surname = reading?.surname?.surname;
  return surname === undefined || surname.form === 'in' ? '' : surname.sex;
}
