import type { ErrorCode } from '@qalqan/errors';

/** The first row that is not what it should be. Names a place, never a content. */
export interface Finding {
  readonly table: string;
  /** Key of the row: `kz/0 17`, a reference, a hit id. */
  readonly key: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What one run went through. */
export interface StoreVerification {
  readonly status: 'sound' | 'broken';
  readonly finding: Finding | null;
  /** Own events, opened and chained. */
  readonly events: number;
  /** Received alerts, compared with the records they came in. */
  readonly received: number;
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
