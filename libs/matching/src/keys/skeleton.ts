/** Sounds that spelling systems exchange share a class; vowels, glides and v (which turns into u) are left out. */
const CLASSES: Readonly<Record<string, string>> = {
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

/** Consonants of a phone string as classes: one for all scripts and spellings of a name. At least one letter, `-` for none. */
export function skeletonOf(phones: string): string {
  let skeleton = '';
  for (const phone of phones) {
    const sound = CLASSES[phone] ?? '';
    if (sound !== skeleton.charAt(skeleton.length - 1)) skeleton += sound;
  }
  return skeleton === '' ? '-' : skeleton;
}
