import type { Reading } from '../roles/roles.js';
import { skeletonOf } from './skeleton.js';

/** What keys take from a name: skeletons, so that spelling and script do not matter. */
export interface KeyNames {
  /** Skeletons of all words that may be surname or given name, in order. */
  readonly single: readonly string[];
  /** Every two of them, the lower first. */
  readonly pairs: readonly string[];
  /** Skeletons of the father's name. */
  readonly fathers: readonly string[];
  /** First sound of every word, initials included. */
  readonly beginnings: readonly { readonly of: string; readonly sound: string }[];
}

/** Words of one name that make keys: what has more is no name, and must not make keys by the square. */
const MOST_WORDS = 6;

/** Names as keys need them, over all readings. */
export function namesOf(readings: readonly Reading[]): KeyNames {
  const single = [...new Set(readings.flatMap(skeletonsOf))].sort().slice(0, MOST_WORDS);
  const fathers = readings.flatMap(({ patronymic }) =>
    patronymic === undefined || patronymic.initial ? [] : [skeletonOf(patronymic.stem)],
  );
  return {
    single,
    pairs: single.flatMap((one, at) => single.slice(at + 1).map((other) => `${one}+${other}`)),
    fathers: [...new Set(fathers)].sort().slice(0, MOST_WORDS),
    beginnings: beginningsOf(readings),
  };
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

/** An initial is a word of one letter, so that its skeleton is the first sound of the name it stands for. */
function beginningsOf(readings: readonly Reading[]): readonly { readonly of: string; readonly sound: string }[] {
  const words = readings.flatMap(({ surname, given }) => [
    ...(surname === undefined ? [] : [{ phones: surname.phones, of: skeletonOf(surname.surname.stem) }]),
    ...given.map(({ phones }) => ({ phones, of: skeletonOf(phones) })),
  ]);
  const unique = new Map(
    words.map(({ phones, of }) => {
      const sound = skeletonOf(phones.slice(0, 1));
      return [`${of}:${sound}`, { of, sound }];
    }),
  );
  return [...unique.values()].slice(0, MOST_WORDS);
}
