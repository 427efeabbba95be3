import type { ErrorCode } from '@qalqan/errors';

/** One thing that is wrong with a log, without any of its content (SPEC-AUD §2). */
export interface ReplayFault {
  readonly code: ErrorCode;
  /** Entry at fault, from 0; undefined when the fault is one of the log as a whole. */
  readonly index: number | undefined;
  /** Stream and position of the record at fault, where its envelope could be believed. */
  readonly stream: string | undefined;
  readonly sequence: number | undefined;
  /** C2SP path of the tile at fault. */
  readonly tile: string | undefined;
  /** A sentence for people. */
  readonly reason: string;
}

/** Where a fault lies; whatever is not known is left out. */
export interface FaultPlace {
  readonly index?: number | undefined;
  readonly stream?: string | undefined;
  readonly sequence?: number | undefined;
  readonly tile?: string | undefined;
}

/** A log that is broken throughout would otherwise fill the memory of who reads it. */
const MAX_KEPT = 100;

/** Collects faults: the first ones in full, of the rest only their number. */
export class FaultList {
  readonly #kept: ReplayFault[] = [];
  #count = 0;

  add(code: ErrorCode, reason: string, { index, stream, sequence, tile }: FaultPlace = {}): void {
    this.#count += 1;
    if (this.#kept.length < MAX_KEPT) this.#kept.push({ code, index, stream, sequence, tile, reason });
  }

  get count(): number {
    return this.#count;
  }

  /** By entry; faults of the whole log come behind those that name one, since they say less. */
  sorted(): ReplayFault[] {
    const place = ({ index }: ReplayFault): number => index ?? Number.MAX_SAFE_INTEGER;
    return this.#kept.toSorted((left, right) => place(left) - place(right));
  }
}
