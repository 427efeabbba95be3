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

/** A word with the marks of its place. */
export interface PlacedToken {
  readonly token: Token;
  readonly capitals: boolean;
}

/**
 * The readings of a name, the likeliest first: one when suffixes, capitals or a comma tell the surname, two or more when the
 * words leave it open. Comparison takes the readings of both sides that agree best.
 */
export function readingsOf(placed: readonly PlacedToken[], beforeComma: number, regional: boolean): readonly Reading[] {
  const { rest, patronymic } = takePatronymic(placed, regional);
  const marked = beforeComma > 0 && beforeComma < placed.length ? placed.slice(0, beforeComma) : [];
  const surname = certainSurname(rest, marked, regional);
  if (surname !== undefined) {
    const given = rest.filter((one) => one !== surname).map((one) => one.token);
    return withBareFather([{ surname: surname.token, given, patronymic }], regional);
  }
  const tokens = rest.map((one) => one.token);
  if (tokens.length === 0) return [{ surname: undefined, given: [], patronymic }];
  if (tokens.length === 1) return singleWord(tokens, patronymic);
  return withBareFather(openReadings(tokens, patronymic), regional);
}

function singleWord(tokens: readonly Token[], patronymic: Patronymic | undefined): readonly Reading[] {
  const given: Reading = { surname: undefined, given: tokens, patronymic };
  return patronymic === undefined ? [given, { surname: tokens[0], given: [], patronymic }] : [given];
}

function openReadings(tokens: readonly Token[], patronymic: Patronymic | undefined): Reading[] {
  const full = tokens.filter((token) => !token.initial);
  const ends = [full[full.length - 1], full[0]];
  const readings: Reading[] = [];
  for (const surname of new Set(ends)) {
    if (surname === undefined) continue;
    readings.push({ surname, given: tokens.filter((token) => token !== surname), patronymic });
  }
  return readings;
}

/** A second given name may be the father's without its suffix: Karimov Rustam Anvar. */
function withBareFather(readings: readonly Reading[], regional: boolean): readonly Reading[] {
  const all = [...readings];
  for (const reading of readings) {
    const last = reading.given[reading.given.length - 1];
    if (reading.patronymic !== undefined || reading.given.length < 2 || last === undefined) continue;
    if (!regional && !last.initial) continue;
    // Two initials are those of the given name and of the father, in this order.
    if (regional && reading.given.every((token) => token.initial)) all.splice(all.indexOf(reading), 1);
    const patronymic: Patronymic = { token: last, stem: bareStem(last.phones), sex: '', initial: last.initial };
    all.push({ surname: reading.surname, given: reading.given.slice(0, -1), patronymic });
  }
  return all;
}

function takePatronymic(
  placed: readonly PlacedToken[],
  regional: boolean,
): { rest: readonly PlacedToken[]; patronymic: Patronymic | undefined } {
  if (!regional) return { rest: placed, patronymic: undefined };
  for (let at = placed.length - 1; at > 0; at -= 1) {
    const sex = placed[at]?.token.marker ?? '';
    const father = placed[at - 1]?.token;
    if (sex === '' || father === undefined) continue;
    const rest = placed.filter((_, index) => index !== at && index !== at - 1);
    const stem = father.patronymic?.stem ?? bareStem(father.phones);
    return { rest, patronymic: { token: father, stem, sex, initial: father.initial } };
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const token = placed[at]?.token;
    if (token?.patronymic === undefined || placed.length < 2) continue;
    const rest = placed.filter((_, index) => index !== at);
    return { rest, patronymic: { token, ...token.patronymic, initial: false } };
  }
  return { rest: placed, patronymic: undefined };
}

function certainSurname(
  rest: readonly PlacedToken[],
  marked: readonly PlacedToken[],
  regional: boolean,
): PlacedToken | undefined {
  const before = marked.filter((one) => rest.includes(one));
  const only = before[before.length - 1];
  if (only !== undefined && !only.token.initial) return only;
  const whole = rest.filter((one) => !one.token.initial);
  if (whole.length === 1 && rest.length > 1) return whole[0];
  const capitals = whole.filter((one) => one.capitals);
  if (capitals.length === 1 && whole.length > 1) return capitals[0];
  if (!regional) return undefined;
  const suffixed = whole.filter((one) => isSurname(one.token));
  if (suffixed.length === 1) return suffixed[0];
  if (suffixed.length > 1) return suffixed.find((one) => one.token.given === undefined);
  return undefined;
}

function isSurname(token: Token): boolean {
  const { form } = token.surname;
  return form !== 'none' && form !== 'in' && form !== 'i' && token.phones.length > 3;
}
