import { AGREEMENT_TOPIC, type VerifiedEvent } from '@qalqan/contracts';
import { REFUSAL_FORMAT, encodeLeaf, leafHash, type LogRecord, type Refusal } from '@qalqan/ledger';
import type { BesideRecord } from '@qalqan/replay';
import { eventIdentity, parseDetachedJws, utf8, type Hasher, type VerifiedAgreement } from '@qalqan/signing';

/** Type under which the agreement stands in the log, which is no event. */
export const AGREEMENT_TYPE = 'qalqan.agreement.v1';

/** Under this name the numbers of refusals are kept, as if they were a stream: gapless, each once. */
export const REFUSALS_STREAM = 'refusals';

/** An entry on its way into the log: its leaf, and what of the record is copied out for searching. */
export interface StagedEntry {
  readonly kind: LogRecord['kind'];
  readonly topic: string;
  readonly partition: number;
  readonly leaf: Uint8Array;
  readonly leafHash: Uint8Array;
  readonly beside?: BesideRecord;
  readonly type: string;
  /** Undefined for what is no member's: the agreement, and the log's own statements. */
  readonly member: string | undefined;
  readonly subject: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  /** When the sender says it made the record; undefined where nobody says it. */
  readonly time: string | undefined;
}

/** The entry of a verified event. */
export function entryOfEvent(hasher: Hasher, event: VerifiedEvent): StagedEntry {
  const { topic, partition, value, jws, type, member, subject, stream, sequence, identity, time } = event;
  const searchable = { type, member, subject, stream, sequence, identity, time };
  return { ...framed(hasher, { kind: 'event', topic, partition, value, jws }), ...searchable };
}

/** Entry 0 of every log: the genesis agreement as published (SPEC-AUD §3). */
export function entryOfAgreement(hasher: Hasher, { agreement, digest, note }: VerifiedAgreement): StagedEntry {
  const { version } = agreement;
  return {
    ...framed(hasher, { kind: 'agreement', topic: AGREEMENT_TOPIC, partition: 0, value: utf8(note), jws: '' }),
    type: AGREEMENT_TYPE,
    member: undefined,
    subject: `agreement/${version}`,
    stream: 'agreement',
    sequence: version,
    identity: digest,
    time: undefined,
  };
}

/** The entry of a refusal that the log has signed; it is about the topic on which the record stood. */
export function entryOfRefusal(
  hasher: Hasher,
  { topic, partition, number }: Refusal,
  { value, jws }: { readonly value: Uint8Array; readonly jws: string },
): StagedEntry {
  return {
    ...framed(hasher, { kind: 'refusal', topic, partition, value, jws }),
    type: REFUSAL_FORMAT,
    member: undefined,
    subject: topic,
    stream: REFUSALS_STREAM,
    sequence: number,
    identity: eventIdentity(hasher, parseDetachedJws(jws).protectedHeader, value),
    time: undefined,
  };
}

function framed(hasher: Hasher, record: LogRecord) {
  const { kind, topic, partition, value, jws } = record;
  const { leaf, beside } = encodeLeaf(hasher, record);
  const framing = { kind, topic, partition, leaf, leafHash: leafHash(hasher, leaf) };
  return beside ? { ...framing, beside: { value, jws } } : framing;
}
