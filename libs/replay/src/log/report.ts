import type { ReplayFault } from '../fault.js';

/** Name and version of the report (SPEC-AUD §2). */
export const REPORT_FORMAT = 'qalqan.replay-report.v1';

/** What was verified against what: the log, as its checkpoint names it. */
export interface VerifiedLog {
  readonly origin: string;
  readonly size: number;
  /** Hex RFC 6962 root that the checkpoint commits to. */
  readonly root: string;
}

/** Result of rebuilding the hub's state (SPEC-AUD §5). */
export interface Reconstruction {
  /** hub.state records in the log. */
  readonly published: number;
  /** Those whose positions the log reaches, and whose digest was therefore compared. */
  readonly compared: number;
  /** Those whose digest is the recomputed one. */
  readonly equal: number;
  /** Hex digest of the last one compared, as recomputed. */
  readonly digest: string | undefined;
  /** Positions of the last one compared. */
  readonly positions: Readonly<Record<string, string>> | undefined;
}

/** What the log says it refused (SPEC-LOG §2.1). */
export interface LoggedRefusals {
  /** Entries of the log. */
  readonly entries: number;
  /** Records that they speak of. */
  readonly records: number;
  /** Records per code, in the order of the codes. */
  readonly codes: Readonly<Record<string, number>>;
}

/** What members say of forks in the log: claims, until both records of a position were opened. */
export interface LoggedForks {
  /** Events that say so. */
  readonly told: number;
  /** Positions they speak of and who says it; the first hundred. */
  readonly positions: readonly { readonly stream: string; readonly sequence: number; readonly by: readonly string[] }[];
}

/** Outcome of a replay; holds counts, positions and digests, never content. */
export interface ReplayReport {
  readonly format: typeof REPORT_FORMAT;
  readonly verdict: 'sound' | 'broken';
  readonly log: VerifiedLog | undefined;
  readonly agreement: { readonly version: number; readonly digest: string } | undefined;
  readonly entries: number;
  readonly events: number;
  readonly streams: number;
  /** Checkpoints that the log has published into itself. */
  readonly checkpoints: number;
  /** True when the source's hash tiles were compared with the recomputed ones. */
  readonly tilesCompared: boolean;
  /** Last sequence per stream. */
  readonly positions: Readonly<Record<string, string>>;
  /** Events per type. */
  readonly types: Readonly<Record<string, number>>;
  readonly refusals: LoggedRefusals;
  readonly forks: LoggedForks;
  /** Undefined for a verification without reconstruction. */
  readonly reconstruction: Reconstruction | undefined;
  /** How many faults there are; `faults` holds the first hundred, by entry. */
  readonly faultCount: number;
  readonly faults: readonly ReplayFault[];
  readonly durationMs: number;
  readonly eventsPerSecond: number;
}
