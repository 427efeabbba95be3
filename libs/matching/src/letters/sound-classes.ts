/**
 * Consonants that spelling systems exchange share a class. Vowels and glides have none, nor has v, which turns into u:
 * who needs it adds it.
 */
export const SOUND_CLASSES: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'P',
  t: 'T',
  d: 'T',
  k: 'K',
  g: 'K',
  x: 'K',
  s: 'S',
  z: 'S',
  c: 'S',
  S: 'S',
  Z: 'S',
  J: 'S',
  C: 'S',
  j: 'S',
  q: 'S',
  H: 'S',
  B: 'S',
  l: 'L',
  m: 'M',
  n: 'N',
  N: 'N',
  r: 'R',
};
