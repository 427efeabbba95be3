import type { OpenedRecord } from '@qalqan/contracts';
import { encodeBase64 } from '@qalqan/signing';
import { ownerOf } from '../lifecycle/reference.js';
import type { Evidence } from './audit-log.js';
import type { StoredRecord } from './signed-record.reader.js';

/** Result of verifying the stored record anew, as it would be verified coming from Kafka. */
export interface VerificationView {
  readonly valid: boolean;
  /** Reason code of a refusal; `identity-mismatch` when a good record is not the one that was filed. */
  readonly code: string | null;
  readonly checkedAt: string;
}

/** A record with all that is needed to check it elsewhere. */
export interface ProvenanceView {
  readonly reference: string;
  readonly revision: number;
  readonly party: string;
  readonly topic: string;
  readonly partition: number;
  /** Null until our own event came back from Kafka. */
  readonly offset: number | null;
  readonly key: string;
  /** The exact signed bytes, base64. */
  readonly value: string;
  /** Detached JWS over them. */
  readonly jws: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  /** These stand in the signed bytes; null when they do not verify. */
  readonly signed: {
    readonly id: string;
    readonly type: string;
    readonly time: string;
    readonly prevhash: string;
    readonly kid: string;
    readonly agreement: string;
    readonly commitment: string;
  } | null;
  readonly verification: VerificationView;
  readonly evidence: Evidence;
}

/** Puts together what was stored, what was found on checking it, and what the audit log shows. */
export function provenanceView(
  reference: string,
  record: StoredRecord,
  opened: OpenedRecord,
  evidence: Evidence,
  checkedAt: Date,
): ProvenanceView {
  const { raw, revision, stream, sequence, identity } = record;
  return {
    reference,
    revision,
    party: ownerOf(reference),
    topic: raw.topic,
    partition: raw.partition,
    offset: raw.offset === null ? null : Number(raw.offset),
    key: reference,
    value: encodeBase64(raw.value ?? new Uint8Array()),
    jws: raw.jws ?? '',
    stream,
    sequence,
    identity,
    signed: signedPart(opened),
    verification: { ...verdictOf(record, opened), checkedAt: checkedAt.toISOString() },
    evidence,
  };
}

function signedPart(opened: OpenedRecord): ProvenanceView['signed'] {
  if (opened.kind === 'refused') return null;
  const { id, type, time, prevhash, kid, envelope } = opened.event;
  return { id, type, time, prevhash, kid, agreement: envelope.agreement, commitment: envelope.commitment };
}

function verdictOf(record: StoredRecord, opened: OpenedRecord): { valid: boolean; code: string | null } {
  if (opened.kind === 'refused') return { valid: false, code: opened.refusal.code };
  const { identity, stream, sequence } = opened.event;
  const same = identity === record.identity && stream === record.stream && sequence === record.sequence;
  return same ? { valid: true, code: null } : { valid: false, code: 'digest-mismatch' };
}
