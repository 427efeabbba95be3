import type { Refusal, TakenPosition } from '@qalqan/ledger';
import type { FaultList } from '../fault.js';
import type { LoggedRefusals } from '../log/report.js';

/** A log that has refused nothing. */
export const NO_REFUSALS: LoggedRefusals = { entries: 0, records: 0, codes: {} };

/** Counts what the log says it refused, and sees that none of its statements is missing: they are numbered from 1. */
export class Refusals {
  readonly #codes = new Map<string, number>();
  #entries = 0;
  #last = 0;

  constructor(private readonly faults: FaultList) {}

  /** Takes the next refusal of the log; returns the position that the refused record takes up. */
  take(refusal: Refusal, index: number): TakenPosition | undefined {
    const { number } = refusal;
    if (number !== this.#last + 1) {
      const place = { index, sequence: number };
      if (number > this.#last) this.faults.add('sequence-gap', `refusals are missing behind ${this.#last}`, place);
      else this.faults.add('chain-broken', 'the refusal stands in the log twice or out of order', place);
    }
    this.#last = Math.max(this.#last, number);
    this.#entries += 1;
    for (const [code, count] of codesOf(refusal)) this.#codes.set(code, (this.#codes.get(code) ?? 0) + count);
    return refusal.kind === 'one' ? refusal.taken : undefined;
  }

  summary(): LoggedRefusals {
    const codes = [...this.#codes].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const records = codes.reduce((sum, [, count]) => sum + count, 0);
    return { entries: this.#entries, records, codes: Object.fromEntries(codes) };
  }
}

function codesOf(refusal: Refusal): readonly (readonly [string, number])[] {
  return refusal.kind === 'one' ? [[refusal.code, 1]] : Object.entries(refusal.codes);
}
