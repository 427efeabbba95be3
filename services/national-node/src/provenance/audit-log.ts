import type { LogRecord } from '@qalqan/ledger';

/** What the audit log can show for one record. Identifiers are hex, hashes of the proof base64. */
export interface Inclusion {
  readonly status: 'included';
  readonly index: number;
  readonly leafHash: string;
  /** Bottom-up (RFC 6962 §2.1.1). */
  readonly proof: readonly string[];
  /** The signed note that the proof leads to, byte for byte. */
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string; readonly note: string };
}

/** The log has no proof yet, or cannot be reached: the event counts all the same, and the proof will come. */
export interface NotYetEvidenced {
  readonly status: 'not-yet-evidenced';
  /** `not-included`: the log does not hold it yet. `unavailable`: the log does not answer. */
  readonly reason: 'not-included' | 'unavailable';
}

/** What the log showed does not hold: somebody has to look into it. */
export interface EvidenceBroken {
  readonly status: 'broken';
  readonly code: string;
}

export type Evidence = Inclusion | NotYetEvidenced | EvidenceBroken;

/** A tree head that the log announced to us on its topic. */
export interface HeardCheckpoint {
  readonly size: number;
  /** Hex. */
  readonly root: string;
}

/** The audit log as a witness for one record. */
export interface AuditLog {
  /**
   * What the log shows, verified: the record's own leaf, under a tree head that the log signed, which continues the one
   * that was heard. Never rejects for what the log answers or fails to answer.
   */
  evidenceOf(record: LogRecord, heard: HeardCheckpoint | undefined): Promise<Evidence>;
}
