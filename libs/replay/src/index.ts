export type { ReplayFault } from './fault.js';
export type { BesideRecord, LogSource, SourceEntry } from './source.js';
export { openEntry, recordOf, type OpenedEntry } from './record/open-entry.js';
export { CHECKPOINT_WINDOW, RootHistory } from './checkpoint/root-history.js';
export { openAgreement, openOwnCheckpoint, type TrustAnchors, type TrustPorts } from './log/open-log.js';
export { replayLog, type ReplayOptions, type ReplayPorts } from './log/replay-log.js';
export {
  REPORT_FORMAT,
  type LoggedForks,
  type LoggedRefusals,
  type Reconstruction,
  type ReplayReport,
  type VerifiedLog,
} from './log/report.js';
export { StateReplay, type LoggedComparison, type StateReplayOptions } from './log/state-replay.js';
export {
  EVIDENCE_FORMAT,
  decodeBundle,
  encodeEntry,
  isEvidence,
  type BesideText,
  type DecodedBundle,
  type EvidenceBundle,
  type EvidenceEntry,
  type ProvedEntry,
} from './evidence/bundle.js';
export {
  EVIDENCE_REPORT_FORMAT,
  verifyEvidence,
  type EvidenceReport,
  type ProvedEvent,
  type ProvedRefusal,
} from './evidence/verify-evidence.js';
export { EXPORT_FORMAT, type ExportHeader, type ExportLine } from './export/format.js';
export { ExportedLog, type FilePieces } from './export/exported-log.js';
export { readBundle, type DamagedBundle } from './evidence/read-bundle.js';
export {
  ENTRY_CHECKS,
  verifyEntry,
  verifyHead,
  verifyRecord,
  type EntryCheck,
  type EntryCheckName,
  type EntryParts,
  type EntryVerdict,
  type HeadVerdict,
  type SentRecord,
} from './entry/verify-entry.js';
