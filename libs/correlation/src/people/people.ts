import type { AlertBody } from '@qalqan/contracts';
import { blockingKeys, isDocumentKey, preparePerson, type Person, type PreparedPerson } from '@qalqan/matching';
import { byCodeUnits } from '../selectors/order.js';

/** A name as an alert states it. */
export interface StatedName {
  readonly text: string;
  readonly lang?: string;
}

/** A person as correlation keeps him. It is personal data, and dropped with the content of a recalled alert. */
export interface ComparedPerson {
  /** Place in `persons` of the alert. */
  readonly at: number;
  readonly names: readonly StatedName[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the year alone where 1 January stands for "not known". */
  readonly birth?: string;
  readonly sex?: string;
  readonly nationality?: string;
  readonly documents: readonly { readonly type: string; readonly country: string; readonly number: string }[];
}

/** People of an alert with the keys under which an index files them, in order. Absent when there is nobody to compare. */
export interface People {
  readonly persons: readonly ComparedPerson[];
  readonly keys: readonly string[];
}

/** One name of a person, read once. */
export interface ReadName {
  readonly prepared: PreparedPerson;
  readonly keys: ReadonlySet<string>;
}

/**
 * The people of an alert by whom it is compared. A victim is never compared, whatever the kind of the alert: neither by
 * number nor by name (Trafficking in Persons Protocol, article 6.1).
 */
export function peopleOf({ persons }: Pick<AlertBody, 'persons'>): People | undefined {
  const compared = persons.flatMap((person, at) => (person.role === 'victim' ? [] : [statedPerson(person, at)]));
  // A document links by itself, as a selector: its keys are for finding which people two alerts have in common.
  const keys = compared
    .flatMap(readNames)
    .flatMap(({ prepared }) => {
      const { strong, name } = blockingKeys(prepared);
      return [...strong.filter((key) => !isDocumentKey(key)), ...name];
    })
    .sort(byCodeUnits);
  return compared.length === 0 ? undefined : { persons: compared, keys: [...new Set(keys)] };
}

function statedPerson(person: AlertBody['persons'][number], at: number): ComparedPerson {
  const { names, birthDate, sex, nationalities = [], documents = [] } = person;
  const [nationality] = nationalities;
  return {
    at,
    names: names.map(({ text, lang }) => ({ text, ...(lang === undefined ? {} : { lang }) })),
    ...(birthDate === undefined
      ? {}
      : { birth: birthDate.conventional === true ? birthDate.value.slice(0, 4) : birthDate.value }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
    documents: documents.map(({ type, country, number }) => ({ type, country, number })),
  };
}

/** Reading a name costs more than comparing it; what was read lives as long as the person it was read from. */
const READ = new WeakMap<ComparedPerson, readonly ReadName[]>();

/** The names of a person, each with everything else that is stated of him. */
export function readNames(person: ComparedPerson): readonly ReadName[] {
  const known = READ.get(person);
  if (known !== undefined) return known;
  const read = person.names.map((name): ReadName => {
    const prepared = preparePerson(personBy(person, name));
    return { prepared, keys: new Set(blockingKeys(prepared).strong) };
  });
  READ.set(person, read);
  return read;
}

function personBy({ birth, sex, nationality, documents }: ComparedPerson, { text, lang }: StatedName): Person {
  return {
    name: text,
    ...(lang === undefined ? {} : { lang }),
    ...(birth === undefined ? {} : { dob: birth }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
    docs: documents,
  };
}
