import type { ErrorCode } from '@qalqan/errors';
import type { AlertState } from '../lifecycle/phases.js';
import type { Format } from './import.dto.js';

/** What became of the rows so far. */
export interface RowCounts {
  /** A draft was made. */
  readonly drafted: number;
  /** The sender sent the same content under this reference before; nothing was done. */
  readonly unchanged: number;
  /** The sender sent other content under this reference before; nothing was done. */
  readonly conflicts: number;
  readonly refused: number;
}

/** Where the alerts stand that were drafted from the rows. */
export interface AlertCounts {
  readonly draft: number;
  readonly submitted: number;
  /** Released; among them those that wait for a correction. */
  readonly published: number;
  readonly recalled: number;
  /** Thrown away before a release. */
  readonly discarded: number;
}

/** An import as the interface shows it. */
export interface ImportView {
  readonly id: string;
  readonly sender: string;
  readonly format: Format;
  /** `submitted` takes no more rows. */
  readonly state: 'open' | 'submitted';
  /** Line of the file that is expected next. */
  readonly next: number;
  readonly rows: RowCounts;
  readonly alerts: AlertCounts;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An alert that was drafted from a row, for the sender's books and for who is to release it. */
export interface ImportedView {
  readonly line: number;
  readonly senderReference: string;
  readonly reference: string;
  readonly state: AlertState | 'discarded';
}

/** One fault of the report. */
export interface FaultView {
  readonly line: number;
  readonly pointer: string;
  readonly column: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}

/** An alert of the batch that was passed over. */
export interface PassedOver {
  readonly line: number;
  readonly reference: string;
  readonly code: ErrorCode;
}

/** What one call did with the batch. */
export interface BatchAnswer {
  /** Alerts submitted or released by this call. */
  readonly done: number;
  readonly passedOver: readonly PassedOver[];
  /** Line to go on with, null when the call came to the end. */
  readonly next: number | null;
}
