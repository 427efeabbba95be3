import { en } from './en.js';
import { kk } from './kk.js';
import { ky } from './ky.js';
import { ru } from './ru.js';
import { tg } from './tg.js';
import { tk } from './tk.js';
import { uz } from './uz.js';
import type { Words } from './words.js';

/** The languages of the five states, Russian and English, in the order in which they are offered. */
export const LANGUAGES = { kk, ky, tg, tk, uz, ru, en } as const satisfies Record<string, Words>;

/** Code of a language that there are words for. */
export type Language = keyof typeof LANGUAGES;

const FALLBACK: Language = 'en';

function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/**
 * The first language asked for that there are words for. `wishes` come in the order of their weight: what was chosen on
 * the page, what the client asked for (`ui_locales`), what the browser prefers (`Accept-Language`).
 */
export function chooseLanguage(...wishes: readonly (string | undefined)[]): Language {
  return wishes.flatMap((wish) => preferred(wish ?? '')).find(isLanguage) ?? FALLBACK;
}

/** Primary subtags of a list of language ranges, best first (RFC 9110 §12.5.4); a space divides as well as a comma. */
function preferred(list: string): string[] {
  return list
    .slice(0, 200)
    .split(/[,\s]+(?=[a-z*])/i)
    .map((range, at) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const q = parameters.map((one) => /^\s*q=([0-9.]+)\s*$/.exec(one)?.[1]).find((value) => value !== undefined);
      return { tag: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q), at };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ tag }) => tag);
}
