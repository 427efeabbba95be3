import { normaliseName } from '../letters/normalise.js';

/** The words of a name with what their writing says: capitals and comma often mark the surname. */
export interface Word {
  readonly text: string;
  readonly capitals: boolean;
  /** Joined by a hyphen to the word before. */
  readonly joined: boolean;
}

export interface Words {
  readonly words: readonly Word[];
  /** How many words stand before a comma; 0 when there is none. */
  readonly beforeComma: number;
}

const WORD = /[^\s,.;:/\\()"«»_<>|-]+\.?/gu;
const MAX_WORDS = 8;

/** Cuts a name into words of letters; particles of punctuation are dropped. At most eight words count. */
export function wordsOf(name: string): Words {
  const normal = normaliseName(name);
  const upper = sameLengthOriginal(name, normal);
  const comma = normal.search(/[,]|<</u);
  const words: Word[] = [];
  let beforeComma = 0;
  for (const match of normal.matchAll(WORD)) {
    const text = match[0];
    if (words.length === MAX_WORDS || !/\p{L}/u.test(text)) continue;
    const kept = text.endsWith('.') && text.length > 5 ? text.slice(0, -1) : text;
    words.push({
      text: kept,
      capitals: isCapitals(upper, match.index, kept),
      joined: normal.charAt(match.index - 1) === '-',
    });
    if (comma >= 0 && match.index < comma) beforeComma = words.length;
  }
  return { words, beforeComma: beforeComma === words.length ? 0 : beforeComma };
}

/** The name as written, when normalising moved no letter; capitals are read from it. */
function sameLengthOriginal(name: string, normal: string): string {
  return name.length === normal.length ? name : '';
}

function isCapitals(original: string, at: number, text: string): boolean {
  if (original === '' || text.length < 3 || text.endsWith('.')) return false;
  const written = original.slice(at, at + text.length);
  return written === written.toUpperCase();
}
