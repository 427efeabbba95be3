import { COUNTRY_MISSING, MALFORMED, type Context, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

interface PlateForm {
  readonly form: string;
  /** A group `region` where the plate prints one. */
  readonly pattern: RegExp;
}

/** Forms in use by country, the current first. The same text is a plate of two countries: the country is never guessed. */
const FORMS: ReadonlyMap<string, readonly PlateForm[]> = new Map([
  [
    'KZ',
    [
      { form: 'kz-2012', pattern: /^[0-9]{3}[A-Z]{2,3}(?<region>0[1-9]|1[0-9]|20)$/ },
      { form: 'kz-1993', pattern: /^(?<region>[A-Z])[0-9]{3}[A-Z]{2,3}$/ },
    ],
  ],
  [
    'KG',
    [
      { form: 'kg-2015', pattern: /^(?<region>[0-9]{2})[0-9]{3}[A-Z]{2,3}$/ },
      { form: 'kg-foreign', pattern: /^(?<region>[0-9]{2})[0-9]{4}[A-Z]$/ },
      { form: 'kg-1994', pattern: /^(?<region>[A-Z])[0-9]{4}[A-Z]{1,2}$/ },
    ],
  ],
  [
    'TJ',
    [
      { form: 'tj', pattern: /^[0-9]{4}[A-Z]{1,2}(?<region>[0-9]{2})$/ },
      { form: 'tj-turned', pattern: /^(?<region>[0-9]{2})[0-9]{4}[A-Z]{1,2}$/ },
    ],
  ],
  ['TM', [{ form: 'tm', pattern: /^[A-Z]{1,2}[0-9]{4}(?<region>AG|AH|BN|DZ|LB|MR)$/ }]],
  [
    'UZ',
    [
      {
        form: 'uz-2008',
        pattern: /^(?<region>01|10|20|25|30|40|50|60|70|75|80|85|90|95)(?:[A-Z][0-9]{3}[A-Z]{2}|[0-9]{3}[A-Z]{3})$/,
      },
    ],
  ],
  ['RU', [{ form: 'ru', pattern: /^[ABEKMHOPCTYX][0-9]{3}[ABEKMHOPCTYX]{2}(?<region>[0-9]{2,3})$/ }]],
]);

/** What a plate of any state may hold once separators are gone; Cyrillic without a Latin twin stands on old plates. */
const POSSIBLE = /^[0-9A-Z\u0400-\u042f\u0460-\u04ff]{2,12}$/;
const RUNS = /[0-9]+|[^0-9]+/g;

/** Number plate of a stated country; a text that fits none of its known forms is kept with shape `unknown`. */
export function parsePlate(original: string, { country }: Context): Reading {
  if (country === undefined) return COUNTRY_MISSING;
  const value = compact(original);
  if (!POSSIBLE.test(value) || !/[0-9]/.test(value)) return MALFORMED;
  const parts = value.match(RUNS) ?? [];
  for (const { form, pattern } of FORMS.get(country) ?? []) {
    const region = pattern.exec(value)?.groups?.['region'];
    if (region === undefined) continue;
    return {
      scheme: 'plate',
      country,
      value,
      original,
      check: 'none',
      shape: 'known',
      derived: { form, region, parts },
    };
  }
  return { scheme: 'plate', country, value, original, check: 'none', shape: 'unknown', derived: { parts } };
}
