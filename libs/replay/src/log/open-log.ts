import { QalqanError } from '@qalqan/errors';
import { openCheckpoint, parseCheckpoint, type Checkpoint } from '@qalqan/ledger';
import {
  AgreementRefused,
  TrustList,
  decodeVerifierKey,
  parseNote,
  type Hasher,
  type NoteKey,
  type Verifier,
  verifyGenesis,
} from '@qalqan/signing';
import type { FaultList } from '../fault.js';
import { recordOf } from '../record/open-entry.js';
import type { SourceEntry } from '../source.js';

export interface TrustPorts {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
}

/** What the reader brings along; everything else is read from the log and checked against it. */
export interface TrustAnchors {
  /** Hex digest of the genesis agreement. */
  readonly agreementDigest: string;
  /** C2SP verifier key of the log, when it is pinned as well; MUST then be the one that the agreement names. */
  readonly vkey?: string | undefined;
}

/** A log whose agreement and checkpoint hold. */
export interface OpenedLog {
  readonly trust: TrustList;
  readonly logKey: NoteKey;
  readonly checkpoint: Required<Checkpoint>;
}

/** Size that an unverified checkpoint claims; adds a fault and returns undefined when it is no checkpoint at all. */
export function claimedSize(note: Uint8Array, faults: FaultList): Promise<number | undefined> {
  return guarded(faults, undefined, () => parseCheckpoint(parseNote(note).text).size);
}

/**
 * Verifies agreement and checkpoint: entry 0 MUST be the agreement with the pinned digest (SPEC-AUD §3), and the
 * checkpoint MUST be signed by the log key that this agreement names. Adds a fault and returns undefined otherwise:
 * without trust in keys there is nothing to verify against.
 */
export async function openLog(
  ports: TrustPorts,
  anchors: TrustAnchors,
  parts: { readonly first: SourceEntry | undefined; readonly checkpoint: Uint8Array },
  faults: FaultList,
): Promise<OpenedLog | undefined> {
  const { first } = parts;
  if (first === undefined) {
    faults.add('agreement-malformed', 'the log is empty: it does not begin with the agreement', { index: 0 });
    return undefined;
  }
  const record = recordOf(ports.hasher, first);
  if ('code' in record || record.kind !== 'agreement') {
    faults.add('agreement-malformed', 'the first entry is not the agreement', { index: 0 });
    return undefined;
  }
  const trust = await guarded(faults, 0, () => openAgreement(ports, record.value, anchors.agreementDigest));
  if (trust === undefined) return undefined;
  const opened = await guarded(faults, undefined, () => openOwnCheckpoint(ports, trust, anchors, parts.checkpoint));
  return opened && { trust, ...opened };
}

/** Trust list of a genesis note with the pinned digest; throws AgreementRefused. */
export async function openAgreement(ports: TrustPorts, note: Uint8Array, digest: string): Promise<TrustList> {
  return new TrustList(await verifyGenesis(ports, decodeNote(note), digest));
}

/** Opens a checkpoint by the log key that the agreement names; throws what is wrong with it, a QalqanError. */
export async function openOwnCheckpoint(
  ports: TrustPorts,
  trust: TrustList,
  anchors: TrustAnchors,
  note: Uint8Array,
): Promise<Pick<OpenedLog, 'logKey' | 'checkpoint'>> {
  const { log } = trust.verified.agreement;
  if (anchors.vkey !== undefined && anchors.vkey !== log.vkey) {
    throw new AgreementRefused('agreement-digest-mismatch', 'the agreement names another log key than the pinned one');
  }
  const logKey = decodeVerifierKey(ports.hasher, log.vkey);
  if (logKey.name !== log.origin) {
    throw new AgreementRefused('agreement-malformed', 'the log key goes by another name than the log');
  }
  const { checkpoint } = await openCheckpoint(ports.verifier, note, logKey);
  return { logKey, checkpoint };
}

/** Lossless for every note that can verify: a byte that is not UTF-8 changes the text and with it the digest. */
function decodeNote(note: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(note);
}

/** Turns what agreement and ledger refuse into a fault; anything else is not about the log and is passed on. */
export async function guarded<T>(
  faults: FaultList,
  index: number | undefined,
  work: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof QalqanError)) throw error;
    faults.add(error.code, error.message, { index });
    return undefined;
  }
}
