import type { AlertBody } from '@qalqan/contracts';
import { isNameKey, isNarrowest } from '@qalqan/matching';
import type { People } from '../people/people.js';
import type { Feature, LinkFeature } from '../ruleset/ruleset.js';
import { byCodeUnits } from './order.js';
import {
  accountSelector,
  deviceSelector,
  documentSelector,
  firearmSelector,
  phoneSelector,
  thingSelector,
} from './read.js';
import type { Selector } from './selector.js';

export type { Selector } from './selector.js';

/** Parts of an alert by which it is compared. */
export type Compared = Pick<AlertBody, 'persons' | 'phones' | 'devices' | 'conveyances' | 'accounts' | 'firearms'>;

const DOUBT = '?';

/** Name under which an index files a selector: two alerts share a selector exactly when they share this text. */
export function selectorKey({ feature, value, doubtful }: Selector): string {
  return `${feature}${doubtful ? DOUBT : ''}:${value}`;
}

/** Inverse of {@link selectorKey}, for stores that keep the key alone. */
export function selectorFromKey(key: string): Selector {
  const end = key.indexOf(':');
  const name = key.slice(0, end);
  const doubtful = name.endsWith(DOUBT);
  return { feature: (doubtful ? name.slice(0, -1) : name) as Feature, value: key.slice(end + 1), doubtful };
}

/** Exercise and real alerts never meet, so they stand under keys of their own and are counted apart. */
const EXERCISE = 'exercise/';
const PERSON = 'person:';

/** Parts of an alert by which an index files it. */
export interface Filed {
  readonly exercise: boolean;
  readonly selectors: readonly Selector[];
  readonly people?: Pick<People, 'keys'>;
}

/** Keys under which an index files an alert: those of its selectors, then those of its people. */
export function indexKeysOf({ exercise, selectors, people }: Filed): string[] {
  const keys = [...selectors.map(selectorKey), ...(people?.keys ?? []).map((key) => PERSON + key)];
  return exercise ? keys.map((key) => EXERCISE + key) : keys;
}

/** Index keys by which an alert may be linked: all but those of names alone, which answer who asks. */
export function linkingKeysOf(filed: Filed): string[] {
  const { people } = filed;
  if (people === undefined) return indexKeysOf(filed);
  return indexKeysOf({ ...filed, people: { keys: people.keys.filter((key) => !isNameKey(key)) } });
}

/** Index key of a key of a person. */
export function personIndexKey(exercise: boolean, key: string): string {
  return (exercise ? EXERCISE : '') + PERSON + key;
}

/** What an index key files, and of which alerts. */
export function selectorFromIndexKey(key: string): Omit<Selector, 'feature'> & {
  readonly feature: LinkFeature;
  readonly exercise: boolean;
} {
  const exercise = key.startsWith(EXERCISE);
  return { ...selectorFromKey(exercise ? key.slice(EXERCISE.length) : key), exercise };
}

/**
 * True for a value that is said when it is a group: all but the wider keys of people, which give way to narrower ones, and
 * the narrower ones with a father's name.
 */
export function isSaid(key: string): boolean {
  const { feature, value } = selectorFromIndexKey(key);
  return feature !== 'person' || isNarrowest(value);
}

/**
 * All selectors of an alert, each once, in key order. A victim is never compared, whatever the kind of the alert: who
 * was harmed must not be found through who harmed (Trafficking in Persons Protocol, article 6.1).
 */
export function selectorsOf(alert: Compared): Selector[] {
  const persons = alert.persons.filter(({ role }) => role !== 'victim');
  const selectors = [
    ...persons.flatMap(({ documents = [] }) => documents.map(documentSelector)),
    ...alert.phones.map(phoneSelector),
    ...(alert.devices ?? []).map(deviceSelector),
    ...(alert.conveyances ?? []).flatMap(({ identifiers }) => identifiers.map(thingSelector)),
    ...(alert.accounts ?? []).map(accountSelector),
    ...(alert.firearms ?? []).map(firearmSelector),
  ].filter((selector) => selector !== undefined);
  const unique = new Map(selectors.map((selector) => [selectorKey(selector), selector]));
  return [...unique].sort(([left], [right]) => byCodeUnits(left, right)).map(([, selector]) => selector);
}
