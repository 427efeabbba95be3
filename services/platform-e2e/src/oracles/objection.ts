/** Oracles after a fault: see the README of this project. */
export type Oracle = 'O1' | 'O2' | 'O3' | 'O4' | 'O5' | 'O6' | 'O7';

/**
 * What went wrong with the thing that an oracle names: it is not there, it is there more than once, nobody signed it, it
 * is another than was acknowledged, it is out of place in its stream, two roots or digests differ, somebody has what is
 * not for him, it came too late.
 */
export type Effect =
  'lost' | 'doubled' | 'forged' | 'altered' | 'order' | 'root' | 'digest' | 'leaked' | 'late' | 'other';

/** One thing that must not be. */
export interface Objection {
  /** Undefined for what a drill asks for beyond the oracles. */
  readonly oracle: Oracle | undefined;
  readonly effect: Effect;
  /** Reference, identity or stream that it is about: one thing missed in three places is lost once. */
  readonly about: string;
  /** For people: `O1: TJ-2026-000003 in the audit log 0 times`. */
  readonly line: string;
}

/** An objection of an oracle; its line begins with the oracle's name. */
export function objection(oracle: Oracle, effect: Effect, about: string, what: string): Objection {
  return { oracle, effect, about, line: `${oracle}: ${what}` };
}

/** What a drill of its own objects to. */
export function complaint(line: string, effect: Effect = 'other', about = line): Objection {
  return { oracle: undefined, effect, about, line };
}

/** How many things met this end. */
export function countOf(objections: readonly Objection[], effect: Effect): number {
  return new Set(objections.filter((each) => each.effect === effect).map(({ about }) => about)).size;
}

export function linesOf(objections: readonly Objection[]): string[] {
  return objections.map(({ line }) => line);
}
