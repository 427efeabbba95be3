import type { AlertBody } from '@qalqan/contracts';
import type { Feature } from '../ruleset/ruleset.js';
import { normaliseDocumentNumber, normalisePhone } from './normalise.js';
import { byCodeUnits } from './order.js';

/** A value by which alerts are compared. `value` is normalised and is personal data. */
export interface Selector {
  readonly feature: Feature;
  readonly value: string;
}

/** Name under which an index files a selector: two alerts share a selector exactly when they share this text. */
export function selectorKey({ feature, value }: Selector): string {
  return `${feature}:${value}`;
}

/** Exercise and real alerts never meet, so they stand under keys of their own and are counted apart. */
const EXERCISE = 'exercise/';

/** Keys under which an index files an alert, in the order of its selectors. */
export function indexKeysOf({
  exercise,
  selectors,
}: {
  readonly exercise: boolean;
  readonly selectors: readonly Selector[];
}): string[] {
  return selectors.map((selector) => (exercise ? EXERCISE : '') + selectorKey(selector));
}

/** The selector that an index key files, and of which alerts. */
export function selectorFromIndexKey(key: string): Selector & { readonly exercise: boolean } {
  const exercise = key.startsWith(EXERCISE);
  return { ...selectorFromKey(exercise ? key.slice(EXERCISE.length) : key), exercise };
}

/** Inverse of {@link selectorKey}, for stores that keep the key alone. */
export function selectorFromKey(key: string): Selector {
  const end = key.indexOf(':');
  return { feature: key.slice(0, end) as Feature, value: key.slice(end + 1) };
}

/** All selectors of an alert, each once, in key order. A document carries its type and country with its number. */
export function selectorsOf(alert: Pick<AlertBody, 'persons' | 'phones'>): Selector[] {
  const documents = alert.persons
    .flatMap(({ documents: held }) => held ?? [])
    .map(({ type, country, number }) => ({ type, country, number: normaliseDocumentNumber(number) }))
    .filter(({ number }) => number !== '')
    .map(({ type, country, number }): Selector => ({ feature: 'document', value: `${type} ${country} ${number}` }));
  const phones = alert.phones.map(({ number }): Selector => ({ feature: 'phone', value: normalisePhone(number) }));
  const unique = new Map([...documents, ...phones].map((selector) => [selectorKey(selector), selector]));
  return [...unique].sort(([left], [right]) => byCodeUnits(left, right)).map(([, selector]) => selector);
}
