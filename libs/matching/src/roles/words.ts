import { wordOf, type Word } from '../tokens/word.js';

/** The words of a name in their order. */
export interface Words {
  readonly words: readonly Word[];
  /** How many words stand before a comma (or `<<`); 0 when there is none or nothing behind it. */
  readonly beforeComma: number;
}

const MAX_WORDS = 8;
/** No name has a longer word; what lies beyond is not read, so that no input is slow. */
const MAX_LETTERS = 48;
const SPACE = 1;
const COMMA = 2;
const STOP = 3;

/** What ends a word, by code unit below 128; beyond, spaces, quotation marks and dashes do. */
const SEPARATORS = separators();

function separators(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code <= 32; code += 1) table[code] = SPACE;
  for (const sign of ';:/\\()"_<>|-[]{}=+*&') table[sign.charCodeAt(0)] = SPACE;
  table[','.charCodeAt(0)] = COMMA;
  table['.'.charCodeAt(0)] = STOP;
  return table;
}

function separatorOf(code: number): number {
  if (code < 128) return SEPARATORS[code] ?? 0;
  if (code === 0xa0 || code === 0xab || code === 0xbb) return SPACE;
  return (code >= 0x2000 && code <= 0x2015) || code === 0x201e || code === 0x202f || code === 0x3000 ? SPACE : 0;
}

/** Cuts a name into words of letters; particles of punctuation are dropped. At most eight words count. */
export function wordsOf(name: string): Words {
  const text = needsComposing(name) ? name.normalize('NFKC') : name;
  const words: Word[] = [];
  let beforeComma = 0;
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0 && words.length < MAX_WORDS) {
      const word = wordOf(text.slice(start, Math.min(end, start + MAX_LETTERS)));
      if (word !== undefined) words.push(word);
    }
    start = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const kind = separatorOf(text.charCodeAt(at));
    if (kind === 0) {
      if (start < 0) start = at;
      continue;
    }
    close(kind === STOP ? at + 1 : at);
    if (kind === COMMA || text.startsWith('<<', at)) beforeComma ||= words.length;
  }
  close(text.length);
  return { words, beforeComma: beforeComma === words.length ? 0 : beforeComma };
}

/** Loose accents, ligatures and wide letters are rare: only then is the whole name composed. */
function needsComposing(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if ((code >= 0x300 && code < 0x370) || code >= 0x2100) return true;
  }
  return false;
}
