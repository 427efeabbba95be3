/**
 * Capitals of other alphabets that a keyboard or a scanner puts for the Latin capital of the same shape, and the
 * letters that Russian plates share with Latin (GOST R 50577). Only shapes that are one in print: a letter with a mark
 * of its own (Й, Ў) is another letter. Adding a row changes which values are the same.
 */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u0410', 'A'], // А
  ['\u0412', 'B'], // В
  ['\u0415', 'E'], // Е
  ['\u0401', 'E'], // Ё, printed as Е as often as not
  ['\u0406', 'I'], // І
  ['\u04c0', 'I'], // Ӏ
  ['\u0408', 'J'], // Ј
  ['\u041a', 'K'], // К
  ['\u041c', 'M'], // М
  ['\u041d', 'H'], // Н
  ['\u041e', 'O'], // О
  ['\u0420', 'P'], // Р
  ['\u0421', 'C'], // С
  ['\u0405', 'S'], // Ѕ
  ['\u0422', 'T'], // Т
  ['\u0423', 'Y'], // У
  ['\u04ae', 'Y'], // Ү
  ['\u0425', 'X'], // Х
]);
