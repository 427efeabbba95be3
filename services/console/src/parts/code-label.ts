import { CODE_LISTS } from '@qalqan/contracts';
import type { Translate, WordKey } from '../words/translator.js';
import { codes } from '../words/en/codes.js';

/** A code of a list in the reader's language; a name that no language translates (a crossing, say) as its list has it. */
export function codeLabel(t: Translate, list: string, code: string): string {
  const key = `${list}/${code}`;
  if (key in codes) return t(`codes.${key}` as WordKey);
  return labelIn(list, code) ?? code;
}

function labelIn(list: string, code: string): string | undefined {
  return CODE_LISTS.get(list)?.codes[code]?.en;
}
