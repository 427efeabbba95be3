import { CODE_LISTS } from '@qalqan/contracts';
import type { Translate, WordKey } from '../words/translator.js';
import { codes } from '../words/en/codes.js';

/** Lists whose codes are what officers say to each other. */
const SHOWN_WITH_CODE = new Set(['tlp', 'evaluation-source', 'evaluation-information', 'handling-code']);

/** A code of a list in the reader's language; a name that no language translates (a crossing, say) as its list has it. */
export function codeLabel(t: Translate, list: string, code: string): string {
  const key = `${list}/${code}`;
  const label = key in codes ? t(`codes.${key}` as WordKey) : (labelIn(list, code) ?? code);
  return SHOWN_WITH_CODE.has(list) ? `${code} – ${label}` : label;
}

function labelIn(list: string, code: string): string | undefined {
  return CODE_LISTS.get(list)?.codes[code]?.en;
}
