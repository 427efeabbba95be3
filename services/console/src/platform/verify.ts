import { openRecord, type OpenedRecord } from '@qalqan/contracts';
import { browserHasher, browserVerifier } from '@qalqan/crypto-browser';
import { encodeLeaf, leafHash, openCheckpoint, verifyInclusion } from '@qalqan/ledger';
import { QalqanError } from '@qalqan/errors';
import {
  TrustList,
  decodeBase64,
  decodeVerifierKey,
  utf8,
  verifyGenesis,
  type VerifiedAgreement,
} from '@qalqan/signing';

const PIN = 'qalqan.agreement';
const ports = { hasher: browserHasher, verifier: browserVerifier };

/** Keys to check with, and whether they are those that this device has checked with before. */
export interface Trust {
  readonly list: TrustList;
  /** False when the service shows another agreement than the one first seen here. */
  readonly isKnown: boolean;
}

/** The agreement, its signatures checked. The digest first seen on this device is remembered, as a host key is. */
export async function trustOf(agreement: { readonly note: string; readonly digest: string }): Promise<Trust> {
  const pinned = localStorage.getItem(PIN);
  const verified: VerifiedAgreement = await verifyGenesis(ports, agreement.note, agreement.digest);
  if (pinned === null) localStorage.setItem(PIN, verified.digest);
  return { list: new TrustList(verified), isKnown: pinned === null || pinned === verified.digest };
}

/** A record as a service gives it: bytes in base64. */
export interface ServedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: string;
  readonly jws: string;
}

/** Opens a record exactly as every service does: signature over the bytes, chain position, content, commitment. */
export async function openServed({ list }: Trust, served: ServedRecord): Promise<OpenedRecord> {
  const { topic, partition, key, value, jws } = served;
  return openRecord(
    { ...ports, trust: list },
    {
      topic,
      partition,
      offset: '',
      key: utf8(key),
      value: decodeBase64(value),
      jws,
    },
  );
}

/** An inclusion proof as a service gives it. */
export interface ServedEvidence {
  readonly index: number;
  readonly proof: readonly string[];
  readonly checkpoint: { readonly note: string };
}

/** What a check came to: nothing, or the code of what does not hold. */
export type Verdict = { readonly ok: true; readonly size: number } | { readonly ok: false; readonly code: string };

/** Whether the record stands in the log whose head its key signed; size and root are those of the signed note alone. */
export async function checkInclusion(
  { list }: Trust,
  served: ServedRecord,
  evidence: ServedEvidence,
): Promise<Verdict> {
  try {
    const key = decodeVerifierKey(browserHasher, list.verified.agreement.log.vkey);
    const { checkpoint } = await openCheckpoint(browserVerifier, utf8(evidence.checkpoint.note), key);
    const { topic, partition, jws } = served;
    const record = { kind: 'event', topic, partition, value: decodeBase64(served.value), jws } as const;
    const claim = {
      index: evidence.index,
      size: checkpoint.size,
      root: checkpoint.root,
      leafHash: leafHash(browserHasher, encodeLeaf(browserHasher, record).leaf),
    };
    verifyInclusion(browserHasher, claim, evidence.proof.map(decodeBase64));
    return { ok: true, size: checkpoint.size };
  } catch (error) {
    if (error instanceof QalqanError) return { ok: false, code: error.code };
    throw error;
  }
}
