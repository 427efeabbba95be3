import { SOUND_CLASSES } from '../letters/sound-classes.js';
import { phoneDistance } from '../compare/distance.js';
import { cyrillicPhones } from '../letters/cyrillic.js';
import { settlePhones } from '../letters/settle.js';
import { MORE_FEMALE, MORE_MALE, RUSSIAN_SURNAMES } from './names-more.js';
import { PERSIAN_FEMALE, PERSIAN_MALE } from './names-persian.js';
import { SLAVIC_FEMALE, SLAVIC_MALE } from './names-slavic.js';
import { TURKIC_FEMALE, TURKIC_MALE } from './names-turkic.js';

/** A name of the frozen table. `frequency` is its class, 1 the most common; `ids` names of one group share one id. */
export interface Lexeme {
  readonly id: number;
  readonly sex: 'm' | 'f' | '';
  readonly frequency: number;
}

interface Entry {
  readonly phones: string;
  readonly lexeme: Lexeme;
}

/** Spelling may move a word this far (hundredths of a letter) from the table's and it is still that name. */
const SPELLING_REACH = 27;

/** Classes of the rarer given names, and of Russian surnames. */
const RAREST = 4;
const SURNAME_CLASS = 3;

const CLASSES: Readonly<Record<string, string>> = { ...SOUND_CLASSES, v: 'V' };

/** The name of the table that a phone string spells, or `undefined`. */
export function lexemeOf(phones: string): Lexeme | undefined {
  const bucket = BUCKETS.get(bucketOf(phones));
  if (bucket === undefined) return undefined;
  let nearest: Entry | undefined;
  let least = SPELLING_REACH + 1;
  for (const entry of bucket) {
    const distance = phoneDistance(entry.phones, phones);
    if (distance < least) {
      least = distance;
      nearest = entry;
    }
  }
  return nearest?.lexeme;
}

function bucketOf(phones: string): string {
  let bucket = '';
  for (const phone of phones) bucket += CLASSES[phone] ?? '';
  return bucket;
}

function buckets(): Map<string, Entry[]> {
  const groups = new Groups();
  for (const [sex, lists] of [
    ['m', [TURKIC_MALE, PERSIAN_MALE, SLAVIC_MALE]],
    ['f', [TURKIC_FEMALE, PERSIAN_FEMALE, SLAVIC_FEMALE]],
  ] as const) {
    for (const list of lists) list.forEach((names, at) => groups.addClass(names, at + 1, sex));
  }
  groups.addClass(MORE_MALE, RAREST, 'm');
  groups.addClass(MORE_FEMALE, RAREST, 'f');
  groups.addClass(RUSSIAN_SURNAMES, SURNAME_CLASS, 'm');
  return groups.buckets();
}

/** Names of one group get one lexeme; a name that stands in two groups joins them. */
class Groups {
  private readonly parents: number[] = [];
  private readonly sexes: ('m' | 'f' | '')[] = [];
  private readonly frequencies: number[] = [];
  private readonly byPhones = new Map<string, number>();

  addClass(names: string, frequency: number, sex: 'm' | 'f'): void {
    for (const group of names.split(' ')) this.addGroup(group.split('='), frequency, sex);
  }

  private addGroup(spellings: readonly string[], frequency: number, sex: 'm' | 'f'): void {
    const id = this.parents.length;
    this.parents.push(id);
    this.sexes.push(sex);
    this.frequencies.push(frequency);
    for (const spelling of spellings) {
      const phones = settlePhones(cyrillicPhones(spelling));
      const other = this.byPhones.get(phones);
      if (other === undefined) this.byPhones.set(phones, id);
      else this.join(this.root(other), this.root(id));
    }
  }

  private join(first: number, second: number): void {
    if (first === second) return;
    this.parents[second] = first;
    this.frequencies[first] = Math.min(this.frequencies[first] ?? 9, this.frequencies[second] ?? 9);
    if (this.sexes[first] !== this.sexes[second]) this.sexes[first] = '';
  }

  private root(id: number): number {
    let at = id;
    while (this.parents[at] !== undefined && this.parents[at] !== at) at = this.parents[at] ?? at;
    return at;
  }

  buckets(): Map<string, Entry[]> {
    const lexemes = this.parents.map((_, id) => ({
      id,
      sex: this.sexes[id] ?? '',
      frequency: this.frequencies[id] ?? 9,
    }));
    const buckets = new Map<string, Entry[]>();
    for (const [phones, id] of this.byPhones) {
      const lexeme = lexemes[this.root(id)];
      const key = bucketOf(phones);
      if (lexeme !== undefined) buckets.set(key, [...(buckets.get(key) ?? []), { phones, lexeme }]);
    }
    return buckets;
  }
}

const BUCKETS: ReadonlyMap<string, readonly Entry[]> = buckets();
