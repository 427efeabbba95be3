import { parseStrictJson, type JsonValue } from '@qalqan/contracts';
import { QalqanError, type ErrorCode } from '@qalqan/errors';
import {
  ExportedLog,
  StateReplay,
  readBundle,
  replayLog,
  verifyEvidence,
  verifyRecord,
  type EntryVerdict,
  type EvidenceReport,
  type FilePieces,
  type ReplayPorts,
  type ReplayReport,
  type SentRecord,
} from '@qalqan/replay';
import { decodeBase64, utf8 } from '@qalqan/signing';

/** What the reader trusts: the agreement by its digest, and its note for files that carry none. */
export interface Anchors {
  readonly note: string;
  readonly digest: string;
}

export type FileVerdict =
  | { readonly kind: 'log'; readonly report: ReplayReport }
  | { readonly kind: 'evidence'; readonly report: EvidenceReport }
  | { readonly kind: 'record'; readonly report: EntryVerdict }
  /** Says that it is evidence, and cannot be read as such. */
  | { readonly kind: 'damaged'; readonly fault: { readonly code: ErrorCode; readonly reason: string } }
  /** Nothing that could be verified. */
  | { readonly kind: 'none' };

/** A file other than an exported log is read as a whole; nothing that is evidence comes near this size. */
const LARGEST_WHOLE = 256 * 1024 * 1024;

export interface FileParts {
  readonly pieces: FilePieces;
  readonly size: number;
  readonly whole: () => Promise<Uint8Array>;
}

/** Verifies a file that may be an exported log, an evidence bundle or a record; the codes are those of the auditor's program. */
export async function judgeFile(
  ports: ReplayPorts,
  file: FileParts,
  { note, digest }: Anchors,
  onProgress: (entries: number, size: number) => void,
): Promise<FileVerdict> {
  const anchors = { agreementDigest: digest };
  const log = await ExportedLog.open(file.pieces);
  if (log !== undefined) {
    const states = new StateReplay(ports.hasher);
    return { kind: 'log', report: await replayLog(ports, log, { ...anchors, states, onProgress }) };
  }
  if (file.size > LARGEST_WHOLE) return { kind: 'none' };
  const bytes = await file.whole();
  const bundle = readBundle(bytes);
  if (bundle !== undefined) {
    if ('fault' in bundle) return { kind: 'damaged', fault: bundle.fault };
    return { kind: 'evidence', report: await verifyEvidence(ports, bundle, anchors) };
  }
  const record = recordIn(bytes);
  if (record === undefined) return { kind: 'none' };
  return { kind: 'record', report: await verifyRecord(ports, { agreement: utf8(note), record }, anchors) };
}

/** A record as the services give it: topic, value in base64, signature. */
function recordIn(bytes: Uint8Array): SentRecord | undefined {
  const json = parsed(bytes);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const { topic, value, jws } = json;
  if (typeof topic !== 'string' || typeof value !== 'string' || typeof jws !== 'string') return undefined;
  try {
    return { topic, value: decodeBase64(value), jws };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parsed(bytes: Uint8Array): JsonValue | undefined {
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (error instanceof QalqanError) return undefined;
    throw error;
  }
}
