import { preparePerson, scorePrepared, QALQAN_PERSON_1, type Person } from '@qalqan/matching';
import type { LabelledPair } from './labelled.js';

/**
 * The usual home-made matcher, as a yardstick: names transliterated letter by letter, each word aligned to its closest by
 * Jaro-Winkler, with simple rules for birth date and documents. Score 0 to 1.
 */
export function jaroWinklerScore(pair: LabelledPair): number {
  const names = alignedSimilarity(wordsOf(pair.left), wordsOf(pair.right));
  const left = preparePerson(pair.left);
  const right = preparePerson(pair.right);
  const { levels } = scorePrepared(left, right, QALQAN_PERSON_1);
  const [birth = 0, document = 0] = levels.slice(6, 8);
  const rules = (birth === 1 ? 0.1 : birth >= 8 ? -0.3 : 0) + (document === 1 ? 0.4 : document === 4 ? -0.5 : 0);
  return Math.min(1, Math.max(0, names + rules));
}

function wordsOf(person: Person): readonly string[] {
  return preparePerson(person).readings[0] === undefined ? [] : lettersOf(person);
}

function lettersOf(person: Person): readonly string[] {
  const reading = preparePerson(person).readings[0];
  const tokens = [reading?.surname, ...(reading?.given ?? []), reading?.patronymic?.token];
  return tokens.flatMap((token) => (token === undefined ? [] : [token.letters])).filter((text) => text !== '');
}

function alignedSimilarity(left: readonly string[], right: readonly string[]): number {
  const [shorter, longer] = left.length <= right.length ? [left, [...right]] : [right, [...left]];
  let sum = 0;
  for (const word of shorter) {
    const scores = longer.map((other) => jaroWinkler(word, other));
    const best = Math.max(0, ...scores);
    longer.splice(scores.indexOf(best), 1);
    sum += best;
  }
  return shorter.length === 0 ? 0 : sum / shorter.length;
}

/** Jaro similarity with Winkler's bonus for up to four common first letters. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroOf(left, right);
  let prefix = 0;
  while (prefix < 4 && left.charAt(prefix) !== '' && left.charAt(prefix) === right.charAt(prefix)) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(left: string, right: string): number {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Set<number>();
  const common: string[] = [];
  Array.from(left).forEach((letter, at) => {
    for (let other = Math.max(0, at - reach); other <= Math.min(right.length - 1, at + reach); other += 1) {
      if (taken.has(other) || right.charAt(other) !== letter) continue;
      taken.add(other);
      common.push(letter);
      return;
    }
  });
  if (common.length === 0) return 0;
  const inOrder = [...taken].sort((one, other) => one - other).map((at) => right.charAt(at));
  const swapped = common.filter((letter, at) => letter !== inOrder[at]).length / 2;
  const matches = common.length;
  return (matches / left.length + matches / right.length + (matches - swapped) / matches) / 3;
}
