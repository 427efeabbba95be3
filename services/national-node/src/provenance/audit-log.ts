import type { LogRecord } from '@qalqan/ledger';

/** What the audit log can show for one record. Hashes are hex. */
export interface Inclusion {
  readonly status: 'included';
  readonly index: number;
  readonly leafHash: string;
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

/** The audit log as a witness for one record. What it shows has been verified before it is returned. */
export interface AuditLog {
  /** Never rejects for what the log answers or fails to answer. */
  evidenceOf(record: LogRecord): Promise<Evidence>;
}
