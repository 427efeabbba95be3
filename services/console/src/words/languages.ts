/** Languages of the console, in the order of the menu, each named by itself. */
export const LANGUAGES = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  uz: 'Oʻzbekcha',
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export function isLanguage(value: string | null | undefined): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

/** The first of a reader's languages that we speak; English when there is none. */
export function bestLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}
