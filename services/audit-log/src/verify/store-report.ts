import type { ErrorCode } from '@qalqan/errors';

/** Name and version of the report (SPEC-AUD §8). */
export const STORE_REPORT_FORMAT = 'qalqan.ledger-report.v1';

/** The first thing in the database that is not as the log has signed it. */
export interface StoreFault {
  readonly code: ErrorCode;
  /** First entry at fault. */
  readonly index: number | undefined;
  /** When the fault can only be narrowed down: it lies at `index` or behind it, before this one. */
  readonly before: number | undefined;
  /** C2SP path of the tile at fault. */
  readonly tile: string | undefined;
  readonly reason: string;
}

/** Outcome of re-hashing the whole database; holds no content. */
export interface StoreReport {
  readonly format: typeof STORE_REPORT_FORMAT;
  readonly verdict: 'sound' | 'broken';
  readonly size: number;
  /** Hex root over the stored entries. */
  readonly root: string;
  readonly tiles: number;
  readonly checkpoints: number;
  readonly fault: StoreFault | undefined;
  readonly durationMs: number;
}
