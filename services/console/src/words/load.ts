import type { Words } from './en/index.js';
import type { Language } from './languages.js';

const loaders: Readonly<Record<Language, () => Promise<{ words: Words }>>> = {
  en: () => import('./en/index.js'),
  ru: () => import('./ru/index.js'),
  kk: () => import('./kk/index.js'),
  ky: () => import('./ky/index.js'),
  tg: () => import('./tg/index.js'),
  tk: () => import('./tk/index.js'),
  uz: () => import('./uz/index.js'),
};

/** All messages of one language; each is a file of its own in the bundle and fetched when it is chosen. */
export async function loadWords(language: Language): Promise<Words> {
  return (await loaders[language]()).words;
}
