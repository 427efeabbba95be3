import type { ErrorCode } from '@qalqan/errors';

/** The first row that is not what it should be. Names a place, never a content. */
export interface Finding {
  readonly table: string;
  /** Key of the row: `kz/0 17`, a reference, a hit id. */
  readonly key: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Counts up while a run is under way. */
export interface Progress {
  /** Own events, opened and chained. */
  events: number;
  /** Received alerts, compared with the records they came in. */
  received: number;
}

/** What one run went through. */
export interface StoreReport extends Readonly<Progress> {
  readonly finding: Finding | null;
  readonly durationMs: number;
}

/** Ends a run at its first finding. */
export class Found extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message);
  }
}

export function found(table: string, key: string, message: string, code: ErrorCode = 'digest-mismatch'): Found {
  return new Found({ table, key, code, message });
}
