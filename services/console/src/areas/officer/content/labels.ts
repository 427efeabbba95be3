import type { Translate, WordKey } from '../../../words/translator.js';
import { form } from '../../../words/en/form.js';

/** Names that mean something else in one place than in the others. */
const SPECIAL: Readonly<Record<string, string>> = {
  'names/text': 'f_fullName',
  'evaluation/scheme': 'f_evaluation',
  'substances/precursor': 'f_precursorSubstance',
  'birthDate/value': 'f_birthDate',
};

/** The label of a place, by its name; a name that is new in the contract is shown as it is. */
export function fieldLabel(t: Translate, pointer: string): string {
  const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  const name = names.at(-1) ?? '';
  const key = SPECIAL[names.slice(-2).join('/')] ?? `f_${name}`;
  return key in form ? t(`form.${key}` as WordKey) : name;
}

/** Places from the outermost in: `People 2 › Documents 1 › Number`. */
export function placeLabel(t: Translate, pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts
    .map((part, at) => {
      if (/^\d+$/.test(part)) return '';
      const number = parts[at + 1];
      const label = fieldLabel(t, `/${parts.slice(0, at + 1).join('/')}`);
      return number !== undefined && /^\d+$/.test(number) ? `${label} ${Number(number) + 1}` : label;
    })
    .filter((label) => label !== '')
    .join(' › ');
}
