import type { BesideText } from '../evidence/bundle.js';

/** Name and version of an exported log: NDJSON, one header line, then one line per entry (SPEC-AUD §7). */
export const EXPORT_FORMAT = 'qalqan.export.v1';

/** First line of an export. */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT;
  readonly origin: string;
  /** Entries that follow. */
  readonly size: number;
  /** The genesis agreement, the signed note as published; also entry 0. */
  readonly agreement: string;
  /** The checkpoint that commits to the entries, the signed note as published. */
  readonly checkpoint: string;
}

/** Every other line of an export, in the order of the log. */
export interface ExportLine {
  readonly index: number;
  /** base64 of the leaf. */
  readonly leaf: string;
  readonly record?: BesideText;
}
