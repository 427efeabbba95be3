import { SOUND_CLASSES } from '../letters/sound-classes.js';

/** Longest skeleton: what two names have beyond it does not part them. */
const LONGEST = 24;

/** Consonants of a phone string as classes: one for all scripts and spellings of a name. One to 24 letters, `-` for none. */
export function skeletonOf(phones: string): string {
  let skeleton = '';
  for (const phone of phones) {
    const sound = SOUND_CLASSES[phone] ?? '';
    if (sound !== skeleton.charAt(skeleton.length - 1)) skeleton += sound;
  }
  return skeleton === '' ? '-' : skeleton.slice(0, LONGEST);
}
