import { SOUND_CLASSES } from '../letters/sound-classes.js';

/** Consonants of a phone string as classes: one for all scripts and spellings of a name. At least one letter, `-` for none. */
export function skeletonOf(phones: string): string {
  let skeleton = '';
  for (const phone of phones) {
    const sound = SOUND_CLASSES[phone] ?? '';
    if (sound !== skeleton.charAt(skeleton.length - 1)) skeleton += sound;
  }
  return skeleton === '' ? '-' : skeleton;
}
