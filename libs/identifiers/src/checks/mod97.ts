import { alphanumericValue } from './weighted.js';

/** True when the text, letters as two digits, leaves 1 by 97 (ISO 7064 MOD 97-10). */
export function passesMod97(text: string): boolean {
  let remainder = 0;
  for (const character of text) {
    const value = alphanumericValue(character);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
