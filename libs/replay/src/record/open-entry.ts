import { openRecord, type OpeningPorts, type UsedPosition, type VerifiedEvent } from '@qalqan/contracts';
import { QalqanError, type ErrorCode } from '@qalqan/errors';
import { decodeLeaf, decodeRefusal, isLeafOf, type LogRecord, type Refusal } from '@qalqan/ledger';
import { parseDetachedJws, verifyDetached, type Hasher } from '@qalqan/signing';
import type { SourceEntry } from '../source.js';

/** What an entry turned out to be. */
export type OpenedEntry =
  | { readonly kind: 'event'; readonly event: VerifiedEvent }
  | { readonly kind: 'agreement'; readonly note: Uint8Array }
  /** What the log says about records that it refused, under a signature that holds. */
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly reason: string;
      readonly used: UsedPosition | undefined;
    };

/** Reads one entry of the log and verifies the record in it; never throws for what the entry holds. */
export async function openEntry(ports: OpeningPorts, entry: SourceEntry, index: number): Promise<OpenedEntry> {
  const record = recordOf(ports.hasher, entry);
  if ('code' in record) return { kind: 'refused', ...record, used: undefined };
  if (record.kind === 'agreement') return { kind: 'agreement', note: record.value };
  if (record.kind === 'refusal') return openRefusal(ports, record);
  const { topic, partition, value, jws } = record;
  const opened = await openRecord(ports, { topic, partition, offset: String(index), key: 'unrecorded', value, jws });
  if (opened.kind === 'event') return opened;
  return { kind: 'refused', code: opened.refusal.code, reason: opened.refusal.message, used: opened.used };
}

/** The log states refusals with the key of its member, never with the key that signs checkpoints (SPEC-LOG §2.1). */
async function openRefusal({ trust, verifier }: OpeningPorts, { value, jws }: LogRecord): Promise<OpenedEntry> {
  try {
    const parsed = parseDetachedJws(jws);
    const log = trust.members().find(({ kind }) => kind === 'audit');
    const { publicKey } = trust.keyOf(parsed.kid, log?.id ?? '', 'event');
    if (await verifyDetached(verifier, publicKey, parsed, value)) {
      return { kind: 'refusal', refusal: decodeRefusal(value) };
    }
    return { kind: 'refused', code: 'signature-invalid', reason: 'the log did not sign this refusal', used: undefined };
  } catch (error) {
    if (!(error instanceof QalqanError)) throw error;
    return { kind: 'refused', code: error.code, reason: `a refusal: ${error.message}`, used: undefined };
  }
}

/** The record of an entry, or why it has none. */
export function recordOf(hasher: Hasher, entry: SourceEntry): LogRecord | { code: ErrorCode; reason: string } {
  try {
    const leaf = decodeLeaf(entry.leaf);
    if (leaf.form === 'record') return leaf.record;
    const { kind, topic, partition } = leaf;
    if (entry.beside === undefined) {
      return { code: 'leaf-malformed', reason: 'the record that this entry holds by hash is missing' };
    }
    const record = { kind, topic, partition, ...entry.beside };
    if (isLeafOf(hasher, entry.leaf, record)) return record;
    return { code: 'leaf-malformed', reason: 'the record beside the log is not the one that this entry holds by hash' };
  } catch (error) {
    if (error instanceof QalqanError) return { code: error.code, reason: error.message };
    throw error;
  }
}
