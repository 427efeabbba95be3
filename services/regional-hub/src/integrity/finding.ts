import type { ErrorCode } from '@qalqan/errors';

/** The first row that is not what the signed events make it. Names a place, never a content. */
export interface Finding {
  readonly table:
    | 'event'
    | 'outbox'
    | 'alert'
    | 'selector'
    | 'holder_count'
    | 'value_group'
    | 'hit'
    | 'verdict'
    | 'fold_position'
    | 'fold_state'
    | 'fork_evidence'
    | 'record_identity'
    | 'stream_position';
  /** Key of the row: `kz/0 17`, a reference, a hit id. */
  readonly key: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What one run went through. */
export interface VerificationReport {
  readonly sound: boolean;
  readonly finding: Finding | null;
  readonly events: number;
  readonly alerts: number;
  readonly hits: number;
  readonly digest: string;
}

/** Counts up while a run is under way. */
export interface Progress {
  events: number;
}

/** Ends a run at its first finding. */
export class Found extends Error {
  constructor(
    readonly finding: Finding,
    options?: ErrorOptions,
  ) {
    super(finding.message, options);
  }
}

/** A row that is not what the events make of it. */
export function mismatch(table: Finding['table'], key: string, message: string): Found {
  return new Found({ table, key, code: 'digest-mismatch', message });
}

/**
 * What `read` makes of a row. Whoever wrote past the service may have written what it cannot read: then that row is the
 * finding, whatever the reading threw.
 */
export function legible<Row, Read>(table: Finding['table'], key: string, row: Row, read: (row: Row) => Read): Read {
  try {
    return read(row);
  } catch (cause) {
    throw new Found({ table, key, code: 'digest-mismatch', message: 'the row cannot be read' }, { cause });
  }
}
