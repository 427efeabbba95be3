import { normaliseName, scriptOf } from '../letters/normalise.js';
import { hintsOf, ORTHOGRAPHIES, type Orthography } from '../letters/orthography.js';
import { hasRegionalForm } from './regional-form.js';
import { analyse, type Token } from './token.js';

/** A word as it was written, with what its writing says. Immutable but for the tokens it was asked for. */
export interface Word {
  readonly lower: string;
  readonly script: 'Cyrl' | 'Latn' | 'other';
  /** Written in capitals throughout: often the surname. */
  readonly capitals: boolean;
  readonly initial: boolean;
  /** Bits for the orthography of the name. */
  readonly hints: number;
  /** Only names of the region have such a word. */
  readonly regional: boolean;
  readonly tokens: (Token | undefined)[];
}

const MAX_CACHED = 1 << 16;
const cache = new Map<string, Word>();

/**
 * The word of this writing. Words are kept, since the same names recur; the cache is emptied when full and changes no
 * result. Letters of a word that holds none are its absence: `undefined`.
 */
export function wordOf(written: string): Word | undefined {
  const known = cache.get(written);
  if (known !== undefined) return known;
  const word = readWord(written);
  if (word === undefined) return undefined;
  if (cache.size >= MAX_CACHED) cache.clear();
  // A slice would keep the whole name alive; the copy does not.
  cache.set(`${written} `.slice(0, -1), word);
  return word;
}

const LETTER = /\p{L}/u;

function readWord(written: string): Word | undefined {
  if (!LETTER.test(written)) return undefined;
  const lower = normaliseName(written);
  const dotted = lower.endsWith('.');
  const bare = dotted ? lower.slice(0, -1) : lower;
  const script = scriptOf(bare);
  return {
    lower: bare,
    script,
    capitals: bare.length >= 3 && !dotted && written === written.toUpperCase(),
    // One letter, or one sound of up to three letters before a full stop: Ж, Zh., Sh., Yu.
    initial: bare.length === 1 || (dotted && bare.length <= 3),
    hints: script === 'Cyrl' ? 0 : hintsOf(bare),
    regional: script === 'Cyrl' || hasRegionalForm(bare),
    tokens: [],
  };
}

/** The word read in an orthography. */
export function tokenOf(word: Word, orthography: Orthography): Token {
  const at = ORTHOGRAPHIES.indexOf(orthography);
  const known = word.tokens[at];
  if (known !== undefined) return known;
  const token = analyse(word, orthography);
  word.tokens[at] = token;
  return token;
}
