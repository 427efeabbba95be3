import type { PreparedPerson } from '../person/prepare.js';

/** 0 unknown, 1 same, 2 different by what is stated on both sides, 3 different by the forms of a name. */
export function compareSex(left: PreparedPerson, right: PreparedPerson): number {
  const one = left.sexStated || left.sexOfForms;
  const other = right.sexStated || right.sexOfForms;
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  return left.sexStated !== '' && right.sexStated !== '' ? 2 : 3;
}
