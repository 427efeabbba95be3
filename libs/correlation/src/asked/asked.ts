import type { CheckSubject } from '@qalqan/contracts';
import type { Person } from '@qalqan/matching';
import { normaliseNumber } from '../selectors/normalise.js';
import { accountSelector, deviceSelector, documentSelector, phoneSelector, thingSelector } from '../selectors/read.js';
import type { Selector } from '../selectors/selector.js';

/** What is looked for: a value, or a person by name and what else is known of him. */
export type Asked = { readonly selector: Selector } | { readonly person: Person };

/** Reads a subject the way alerts are read, so that the same number is found in whatever spelling; undefined for one without content. */
export function askedOf(subject: CheckSubject): Asked | undefined {
  switch (subject.type) {
    case 'person': {
      const { name, lang, birthDate: dob, sex, nationality } = subject;
      return { person: { name, ...defined({ lang, dob, sex, nationality }) } };
    }
    case 'document': {
      const { documentType: type, country, number } = subject;
      return byValue(documentSelector({ type, country, number }));
    }
    case 'phone':
      return byValue(phoneSelector({ number: subject.number }));
    case 'plate':
      return byValue(thingSelector({ scheme: 'plate', country: subject.country, value: subject.plate }));
    case 'vehicle':
      return byValue(thingSelector({ scheme: 'vin', value: subject.vin }));
    case 'device':
      return byValue(deviceSelector({ imei: subject.imei }));
    case 'account':
      return normaliseNumber(subject.iban) === ''
        ? undefined
        : byValue(accountSelector({ scheme: 'iban', value: subject.iban }));
  }
}

function byValue(selector: Selector | undefined): Asked | undefined {
  return selector === undefined ? undefined : { selector };
}

/** Leaves out what is not there. */
function defined<T extends Readonly<Record<string, string | undefined>>>(
  members: T,
): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: NonNullable<T[Name]>;
  };
}
