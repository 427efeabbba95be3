import { readFileSync } from 'node:fs';
import { readPairLine, type PairLine } from './pair-line.js';

/** A pair whose truth is known. */
export interface LabelledPair extends PairLine {
  readonly match: boolean;
  readonly kind: string;
}

/** Every labelled pair of a file of JSON lines. */
export function readLabelled(file: string): LabelledPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const pair = readPairLine(line);
      return { ...pair, match: pair.match === true, kind: pair.kind ?? '' };
    });
}

/** The half that weights are tuned on: even last digit of the id. The other half is only ever measured. */
export function isTuning(pair: LabelledPair): boolean {
  return Number(/(\d+)\D*$/u.exec(String(pair.id))?.[1] ?? 0) % 2 === 0;
}
