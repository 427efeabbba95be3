import { bareStem } from '../tokens/suffixes.js';
import type { Token } from '../tokens/token.js';

/** A father's name, out of -ovich, -uly, o'g'li or a word before uulu. */
export interface Patronymic {
  readonly token: Token;
  readonly stem: string;
  readonly sex: 'm' | 'f' | '';
  readonly initial: boolean;
}

/** One way to read the words of a name. */
export interface Reading {
  readonly surname: Token | undefined;
  readonly given: readonly Token[];
  readonly patronymic: Patronymic | undefined;
}

/**
 * The readings of a name, the likeliest first: one when suffixes, capitals or a comma tell the surname, two or more when the
 * words leave it open. Comparison takes the readings of both sides that agree best. `beforeComma` words stand before a comma.
 */
export function readingsOf(tokens: readonly Token[], beforeComma: number, regional: boolean): readonly Reading[] {
  const { rest, patronymic } = takePatronymic(tokens, regional);
  const surname = certainSurname(rest, beforeComma > 0 ? tokens.slice(0, beforeComma) : [], regional);
  if (surname !== undefined) {
    return withBareFather([{ surname, given: without(rest, surname), patronymic }], regional);
  }
  const [only] = rest;
  if (only === undefined) return [{ surname: undefined, given: [], patronymic }];
  if (rest.length === 1) return singleWord(only, patronymic);
  return withBareFather(openReadings(rest, patronymic), regional);
}

function without(tokens: readonly Token[], taken: Token): readonly Token[] {
  const at = tokens.indexOf(taken);
  return tokens.filter((_, index) => index !== at);
}

function singleWord(only: Token, patronymic: Patronymic | undefined): readonly Reading[] {
  const given: Reading = { surname: undefined, given: [only], patronymic };
  const family: Reading = { surname: only, given: [], patronymic };
  if (patronymic === undefined) return [given, family];
  return isSurname(only) ? [family] : [given];
}

function openReadings(tokens: readonly Token[], patronymic: Patronymic | undefined): readonly Reading[] {
  const full = tokens.filter((token) => !token.initial);
  const last = full[full.length - 1];
  const [first] = full;
  if (first === undefined || last === undefined) return [{ surname: undefined, given: tokens, patronymic }];
  const western: Reading = { surname: last, given: tokens.filter((token) => token !== last), patronymic };
  if (first === last) return [western];
  return [western, { surname: first, given: tokens.filter((token) => token !== first), patronymic }];
}

/** A second given name may be the father's without its suffix: Karimov Rustam Anvar. */
function withBareFather(readings: readonly Reading[], regional: boolean): readonly Reading[] {
  if (!readings.some((reading) => reading.patronymic === undefined && reading.given.length > 1)) return readings;
  return readings.flatMap((reading) => {
    const last = reading.given[reading.given.length - 1];
    if (reading.patronymic !== undefined || reading.given.length < 2 || last === undefined) return [reading];
    if (!regional && !last.initial) return [reading];
    const patronymic: Patronymic = { token: last, stem: bareStem(last.phones), sex: '', initial: last.initial };
    const fathered: Reading = { surname: reading.surname, given: reading.given.slice(0, -1), patronymic };
    // Two initials are those of the given name and of the father, in this order.
    const initials = regional && reading.given.every((token) => token.initial);
    return initials ? [fathered] : [reading, fathered];
  });
}

interface Taken {
  readonly rest: readonly Token[];
  readonly patronymic: Patronymic | undefined;
}

function takePatronymic(tokens: readonly Token[], regional: boolean): Taken {
  if (!regional || tokens.length < 2) return { rest: tokens, patronymic: undefined };
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const sex = tokens[at]?.marker ?? '';
    const father = tokens[at - 1];
    if (sex === '' || father === undefined) continue;
    const stem = father.patronymic?.stem ?? bareStem(father.phones);
    const rest = tokens.filter((_, index) => index !== at && index !== at - 1);
    return { rest, patronymic: { token: father, stem, sex, initial: father.initial } };
  }
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.patronymic === undefined) continue;
    const { stem, sex } = token.patronymic;
    return { rest: tokens.filter((_, index) => index !== at), patronymic: { token, stem, sex, initial: false } };
  }
  return { rest: tokens, patronymic: undefined };
}

function certainSurname(rest: readonly Token[], beforeComma: readonly Token[], regional: boolean): Token | undefined {
  for (let at = beforeComma.length - 1; at >= 0; at -= 1) {
    const token = beforeComma[at];
    if (token !== undefined && !token.initial && rest.includes(token)) return token;
  }
  const whole = rest.some((token) => token.initial) ? rest.filter((token) => !token.initial) : rest;
  if (whole.length === 1 && rest.length > 1) return whole[0];
  return theOnly(whole, (token) => token.capitals) ?? (regional ? bySuffix(whole) : undefined);
}

function bySuffix(whole: readonly Token[]): Token | undefined {
  // Of two words that end like surnames (Yakov Petrov) the one that is no given name.
  return theOnly(whole, isSurname) ?? whole.find((token) => isSurname(token) && token.given === undefined);
}

/** The one token of which this holds, where it holds of one and there are others. */
function theOnly(tokens: readonly Token[], holds: (token: Token) => boolean): Token | undefined {
  let found: Token | undefined;
  for (const token of tokens) {
    if (!holds(token)) continue;
    if (found !== undefined) return undefined;
    found = token;
  }
  return tokens.length > 1 ? found : undefined;
}

function isSurname(token: Token): boolean {
  const { form } = token.surname;
  return form !== 'none' && form !== 'in' && token.phones.length > 3;
}
