import type { Reading } from '../roles/roles.js';
import type { Token } from '../tokens/token.js';
import { closenessOf } from './closeness.js';
import {
  compareGivenNames,
  comparePatronymics,
  comparePatronymicToSurname,
  compareSurnames,
  INITIAL_AGREES,
  INITIAL_DIFFERS,
  MISSING,
} from './compare-words.js';
import { letterDistance, phoneDistance } from './distance.js';

/** Levels of the parts of two names, each a place in `LEVELS` of `score/features.ts`. */
export interface NameComparison {
  readonly surname: number;
  /** 0 same ending, 1 one side without, 2 different endings, 3 nothing to compare. */
  readonly ending: number;
  readonly given: number;
  /** Given names that only one side has. */
  readonly extra: number;
  readonly patronymic: number;
}

/** Compares one reading of each name. */
export function compareReadings(left: Reading, right: Reading, regional: boolean): NameComparison {
  const { level, extra } = compareGiven(left.given, right.given, regional);
  const { surname, ending, patronymic } = compareFamily(left, right, regional);
  return { surname, ending, given: level, extra, patronymic };
}

function compareFamily(
  left: Reading,
  right: Reading,
  regional: boolean,
): Pick<NameComparison, 'surname' | 'ending' | 'patronymic'> {
  const both = left.patronymic !== undefined && right.patronymic !== undefined;
  if (left.surname !== undefined && right.surname !== undefined) {
    return {
      surname: compareSurnames(left.surname, right.surname, regional),
      ending: regional ? compareEndings(left.surname, right.surname) : 3,
      patronymic: both ? comparePatronymics(left.patronymic, right.patronymic, regional) : MISSING,
    };
  }
  if (both)
    return { surname: MISSING, ending: 3, patronymic: comparePatronymics(left.patronymic, right.patronymic, regional) };
  // Sadyk uulu Zhanybek is Zhanybek Sadykov: the father's name stands for the family's.
  const father = left.patronymic ?? right.patronymic;
  const surname = left.surname ?? right.surname;
  if (father !== undefined && surname !== undefined) {
    return { surname: comparePatronymicToSurname(father, surname), ending: 1, patronymic: MISSING };
  }
  return { surname: MISSING, ending: 3, patronymic: MISSING };
}

function compareEndings(left: Token, right: Token): number {
  const one = left.surname.form;
  const other = right.surname.form;
  if (one === other) return 0;
  return one === 'none' || other === 'none' || one === 'in' || other === 'in' ? 1 : 2;
}

interface GivenComparison {
  readonly level: number;
  readonly extra: number;
}

function compareGiven(left: readonly Token[], right: readonly Token[], regional: boolean): GivenComparison {
  const [one] = left;
  const [other] = right;
  if (one === undefined || other === undefined) return { level: MISSING, extra: 0 };
  if (left.length === 1 && right.length === 1) return { level: compareGivenNames(one, other, regional), extra: 0 };
  const aligned = alignEither(left, right, regional);
  if (left.some(isInitial) || right.some(isInitial)) return aligned;
  const fused = compareFused(left, right, regional);
  return fused < aligned.level || (fused === aligned.level && aligned.extra > 0) ? { level: fused, extra: 0 } : aligned;
}

function isInitial(token: Token): boolean {
  return token.initial;
}

/** Alla Berdi and Allaberdi: all words of either side as one. */
function compareFused(left: readonly Token[], right: readonly Token[], regional: boolean): number {
  if (regional) {
    const one = left.map((token) => token.phones).join('');
    const other = right.map((token) => token.phones).join('');
    return closenessOf(phoneDistance(one, other), one.length, other.length);
  }
  const one = left.map((token) => token.letters).join('');
  const other = right.map((token) => token.letters).join('');
  return closenessOf(letterDistance(one, other), one.length, other.length);
}

/** Of two sides with as many words each may choose first, and the better outcome counts, whichever is called left. */
function alignEither(left: readonly Token[], right: readonly Token[], regional: boolean): GivenComparison {
  if (left.length < right.length) return align(left, right, regional);
  const other = align(right, left, regional);
  if (left.length > right.length) return other;
  const one = align(left, right, regional);
  return one.level <= other.level ? one : other;
}

/** Each word of the shorter side takes its closest free word of the longer; the worst of them is the level. */
function align(shorter: readonly Token[], longer: readonly Token[], regional: boolean): GivenComparison {
  const free = [...longer];
  let level: number | undefined;
  for (const token of shorter) {
    let best = 0;
    let bestLevel = MISSING;
    free.forEach((other, at) => {
      const candidate = compareGivenNames(token, other, regional);
      if (candidate < bestLevel) {
        best = at;
        bestLevel = candidate;
      }
    });
    free.splice(best, 1);
    level = level === undefined ? bestLevel : worse(level, bestLevel);
  }
  return { level: level ?? MISSING, extra: free.length };
}

/** Initials that agree beside a whole name that agrees leave the whole name's level. */
function worse(level: number, other: number): number {
  if (other === INITIAL_AGREES) return level;
  if (other === INITIAL_DIFFERS || level === INITIAL_DIFFERS) return INITIAL_DIFFERS;
  return level === INITIAL_AGREES ? other : Math.max(level, other);
}
