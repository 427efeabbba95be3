import { BORDER_POINTS, CODE_LISTS, DRUGS, PLACES, PRECURSORS } from '@qalqan/contracts';
import { codeLabel } from '../../../parts/code-label.js';
import { countryName } from '../../../parts/country-name.js';
import type { Translate } from '../../../words/translator.js';

/** One entry of a list to choose from. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  /** What tells it apart: CAS, HS and table of a substance, the countries of a crossing. */
  readonly detail: string;
  /** Everything it is found by, in lower case. */
  readonly text: string;
}

/** Lists long enough to be searched rather than unfolded. */
export const SEARCHED = new Set(['drug', 'precursor', 'border-point', 'place']);

export function choicesOf(t: Translate, list: string): readonly Choice[] {
  switch (list) {
    case 'precursor':
      return PRECURSORS.map(({ code, entry }) => {
        const table = entry.table === 'none' ? '' : `Table ${entry.table}`;
        const detail = [entry.cas && `CAS ${entry.cas}`, entry.hs && `HS ${entry.hs}`, table]
          .filter(Boolean)
          .join(' · ');
        return choice(code, entry.ru !== undefined ? `${entry.en} · ${entry.ru}` : entry.en, detail, entry.synonyms);
      });
    case 'drug':
      return DRUGS.map(({ code, entry }) =>
        choice(code, `${entry.en} · ${entry.ru}`, entry.hs === undefined ? '' : `HS ${entry.hs}`, entry.aliases),
      );
    case 'border-point':
      return BORDER_POINTS.map(({ code, entry }) => {
        const names = [...entry.aliases, ...entry.sides.map(({ name }) => name ?? '')];
        return choice(code, entry.en, entry.countries.map((country) => countryName(t, country)).join(' – '), names);
      });
    case 'place':
      return PLACES.map(({ code, entry }) =>
        choice(code, entry.en, countryName(t, entry.country), [...(entry.aliases ?? []), entry.unlocode ?? '']),
      );
    default:
      return Object.keys(CODE_LISTS.get(list)?.codes ?? {}).map((code) => choice(code, codeLabel(t, list, code), ''));
  }
}

function choice(code: string, label: string, detail: string, names: readonly string[] = []): Choice {
  return { code, label, detail, text: [code, label, detail, ...names].join(' ').toLocaleLowerCase() };
}

/** The choices that hold every word, those that begin with the search first. */
export function search(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return choices;
  const words = wanted.split(/\s+/);
  const found = choices.filter((one) => words.every((word) => one.text.includes(word)));
  const starts = (one: Choice): number => (one.label.toLocaleLowerCase().startsWith(wanted) ? 0 : 1);
  return found.sort((a, b) => starts(a) - starts(b));
}
