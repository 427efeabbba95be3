import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from './en/index.js';
import type { Language } from './languages.js';
import { pluralOf } from './plural.js';

/** Every message by the name of its area and its own: `officer.inboxTitle`. */
export type WordKey = { [Area in keyof Words]: `${Area}.${Extract<keyof Words[Area], string>}` }[keyof Words];

export type WordValues = Readonly<Record<string, string | number>>;

/** Says a message in the language it was made for. */
export type Translate = (key: WordKey, values?: WordValues) => string;

/** ICU messages, read by an interpreter (no code is made at run time, so no policy has to permit it). */
export function translator(language: Language, words: Words): Translate {
  const read = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = textOf(words, key);
    if (values === undefined && !text.includes('{')) return text;
    let message = read.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(text, 'en', undefined, { formatters: formatters(language) });
      read.set(key, message);
    }
    return String(message.format({ ...values }));
  };
}

/** The text behind a key; the key itself where a build would be wrong, so that it is seen and not blank. */
function textOf(words: Words, key: string): string {
  const at = key.indexOf('.');
  const area: Readonly<Record<string, string>> | undefined = words[key.slice(0, at) as keyof Words];
  return area[key.slice(at + 1)] ?? key;
}

/** Numbers with a space between thousands and a decimal comma, as all our languages but English write them. */
export function numberFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru');
}

function formatters(language: Language) {
  return {
    getNumberFormat: () => numberFormat(language),
    getDateTimeFormat: () => new Intl.DateTimeFormat(language === 'en' ? 'en' : 'ru'),
    getPluralRules: () =>
      Object.assign(new Intl.PluralRules('en'), { select: (count: number) => pluralOf(language, count) }),
  };
}
