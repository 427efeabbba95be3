import type { PreparedPerson } from '../person/prepare.js';
import type { Reading } from '../roles/roles.js';
import { skeletonOf } from './skeleton.js';

/**
 * Keys under which a person is looked up: two people who share none are not compared. `strong` keys carry a document or a
 * birth date and lead to confirmed and probable hits, few for each person; `name` keys hold names alone, for possible hits
 * that are computed when somebody asks.
 */
export interface BlockingKeys {
  readonly strong: readonly string[];
  readonly name: readonly string[];
}

/** Keys of a prepared person; the same for every script and spelling of the same name. */
export function blockingKeys(person: PreparedPerson): BlockingKeys {
  const skeletons = [...new Set(person.readings.flatMap(skeletonsOf))].sort();
  const name = pairsOf(skeletons).map((pair) => `n:${pair}`);
  const strong = new Set<string>();
  for (const { type, country, number } of person.documents) strong.add(`d:${type}:${country}:${number}`);
  const { birth } = person;
  if (birth !== undefined) {
    // Name and year stand against a wrong day or month; name and day against a wrong year; one name against a changed other.
    for (const pair of pairsOf(skeletons)) {
      strong.add(`y:${pair}:${birth.year}`);
      if (birth.day !== 0) strong.add(`m:${pair}:${dayOfYear(birth.month, birth.day)}`);
    }
    if (birth.day !== 0) for (const one of skeletons) strong.add(`b:${one}:${birth.year}-${birth.month}-${birth.day}`);
  }
  return { strong: [...strong].sort(), name };
}

function skeletonsOf({ surname, given, patronymic }: Reading): readonly string[] {
  const skeletons: string[] = [];
  if (surname !== undefined && !surname.initial) skeletons.push(skeletonOf(surname.surname.stem));
  for (const token of given) if (!token.initial) skeletons.push(skeletonOf(token.phones));
  if (given.length > 1) skeletons.push(skeletonOf(given.map((token) => token.phones).join('')));
  // A father's name makes a key only where it may stand for the surname: Sadyk uulu Zhanybek.
  if (surname === undefined && patronymic !== undefined) skeletons.push(skeletonOf(patronymic.stem));
  return skeletons;
}

/** Day and month in an order that an exchange of the two does not change. */
function dayOfYear(month: number, day: number): string {
  return month < day ? `${month}-${day}` : `${day}-${month}`;
}

function pairsOf(skeletons: readonly string[]): readonly string[] {
  return skeletons.flatMap((one, at) => skeletons.slice(at + 1).map((other) => `${one}+${other}`));
}
