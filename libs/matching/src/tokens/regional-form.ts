const ENDINGS =
  /^..+(?:[oe][vw](?:a|na)?|[oe][vw][iı](?:ch|tch|tsch|c|č|ç|ş)|zod[ao]|zade|murod|murat|myrat|muhammed\w*|bek|uly|kyzy|qyzy|qizi|ogly|ogli|ugli|skiy|skaya|enk[oa])$/u;
const WORDS = new Set(['uulu', 'kyzy', 'qizi', 'uly', 'ogly', 'ogli', 'õgli', 'ugli']);
const LETTERS = /[ýňõ]|g[ʻʼ‘’'`]/u;

/** Whether a lower-case Latin word is one that only names of the region have: an ending, a particle, a letter. */
export function hasRegionalForm(word: string): boolean {
  return WORDS.has(word) || ENDINGS.test(word) || LETTERS.test(word);
}
