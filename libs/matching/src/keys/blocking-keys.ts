import type { PreparedPerson } from '../person/prepare.js';
import { namesOf } from './key-names.js';
import { dateKeys } from './date-keys.js';

const DOCUMENT = 'd:';
const NAME = 'n:';

/**
 * Keys under which a person is looked up: two people who share none are not compared. `strong` keys carry a document or a
 * birth date and lead to confirmed and probable hits, few for each person; `name` keys hold names alone, for possible hits
 * that are computed when somebody asks.
 *
 * A block is all who share a key. Blocks of a `strong` key may have a cap: one that holds more brings nobody together, and
 * the narrower keys that everyone in it has as well take over (docs/spec/SPEC-COR.md §1.4 says which pairs they keep).
 * Whom no narrower key keeps is still found by a `name` key, which has no cap.
 */
export interface BlockingKeys {
  readonly strong: readonly string[];
  readonly name: readonly string[];
}

/** Keys of a prepared person, in order; the same for every script and spelling of the same name. */
export function blockingKeys(person: PreparedPerson): BlockingKeys {
  const names = namesOf(person.readings);
  const strong = new Set<string>();
  for (const { type, country, number } of person.documents) strong.add(`${DOCUMENT}${type}:${country}:${number}`);
  if (person.birth !== undefined) for (const key of dateKeys(names, person.birth)) strong.add(key);
  return { strong: [...strong].sort(), name: names.pairs.map((pair) => `${NAME}${pair}`) };
}

/** True for a key of names alone: it finds possible hits when somebody asks, and links nobody. */
export function isNameKey(key: string): boolean {
  return key.startsWith(NAME);
}

/** True for the key of a document. */
export function isDocumentKey(key: string): boolean {
  return key.startsWith(DOCUMENT);
}

/** Feature of a key that is said aloud when its block is over the cap: two names and the whole birth date. */
const NARROWEST = 'f:';

/**
 * True for the key that most who are confirmed by name and birth date share: a block of it over the cap is a fact of its own
 * (very many alerts on one name born on one day), where a wider one merely gives way to narrower keys.
 */
export function isNarrowest(key: string): boolean {
  return key.startsWith(NARROWEST);
}
