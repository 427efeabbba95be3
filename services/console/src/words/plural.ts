import type { Language } from './languages.js';

/** Plural categories that our languages tell apart (CLDR 48, cardinals). */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/**
 * The category of a whole or decimal number. Written down here because a browser's own tables need not hold our
 * languages: Chromium has no Tajik, and where a language is missing it silently counts in another one.
 */
export function pluralOf(language: Language, count: number): PluralCategory {
  switch (language) {
    case 'en':
    case 'kk':
    case 'ky':
    case 'tk':
    case 'uz':
    case 'tg':
      // CLDR has no rule for Tajik; a noun keeps its singular after a number, so the two forms read alike.
      return count === 1 ? 'one' : 'other';
    case 'ru':
      return russian(count);
  }
}

function russian(count: number): PluralCategory {
  if (!Number.isInteger(count)) return 'other';
  const ten = Math.abs(count) % 10;
  const hundred = Math.abs(count) % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return 'few';
  return 'many';
}
