import { Invalid, JsonRefused, QalqanError, RecordRefused, type RefusalCode } from '@qalqan/errors';
import {
  eventIdentity,
  parseDetachedJws,
  parseSequence,
  verifyDetached,
  type DetachedJws,
  type Hasher,
  type TrustedKey,
  type TrustList,
  type Verifier,
} from '@qalqan/signing';
import { mayPublish } from '../contract.js';
import { contractOf } from '../contracts.js';
import { SOURCE_PREFIX, type EnvelopeV1 } from '../envelope/v1/schema.js';
import { envelopeV1 } from '../generated/validators.js';
import { parseStrictJson } from '../json/strict-json.js';
import { detailsOf } from '../schema-errors.js';
import { MAX_RECORD_BYTES, memberOfTopic } from '../topics/topics.js';
import { commitmentOf } from './commitment.js';
import type { OpenedRecord, RawRecord, UsedPosition, VerifiedEvent } from './record.js';

export interface OpeningPorts {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  readonly trust: TrustList;
}

const keyText = new TextDecoder();

/**
 * Size, signature over the received bytes, then parse, envelope, body, commitment: in this order, so that no parser
 * ever sees bytes that no member signed (docs/spec/SPEC-SIG.md §5). Never throws for what a record holds.
 *
 * Runner, auditor and browser all come through here: a record is accepted by all of them or by none.
 */
export async function openRecord(ports: OpeningPorts, record: RawRecord): Promise<OpenedRecord> {
  let used: UsedPosition | undefined;
  try {
    const value = checkSize(record);
    const member = memberOfTopic(record.topic);
    if (member === undefined) throw new RecordRefused('type-unknown', 'not a topic of events');
    if (record.jws === undefined) throw new RecordRefused('jws-missing', 'no single jws header');
    const jws = parseDetachedJws(record.jws);
    const key = await verifySignature(ports, member, jws, value);
    const identity = eventIdentity(ports.hasher, jws.protectedHeader, value);
    const envelope = readEnvelope(value);
    const link = { stream: envelope.stream, sequence: sequenceOf(envelope), prevhash: envelope.prevhash, identity };
    checkOrigin(record, member, envelope);
    used = link;
    checkKeyPosition(key, link.sequence);
    const body = readBody(ports, member, envelope);
    const event: VerifiedEvent = {
      ...link,
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      type: envelope.type,
      id: envelope.id,
      member,
      subject: envelope.subject,
      time: envelope.time,
      kid: jws.kid,
      envelope,
      body,
      value,
      jws: record.jws,
    };
    return { kind: 'event', event };
  } catch (error) {
    return { kind: 'refused', refusal: asRefusal(error), used };
  }
}

function checkSize({ value, key, jws }: RawRecord): Uint8Array {
  if (value === null || value.length === 0) throw new RecordRefused('record-empty', 'no value');
  const keyLength = key === 'unrecorded' ? 0 : (key?.length ?? 0);
  if (value.length + keyLength + (jws?.length ?? 0) > MAX_RECORD_BYTES) {
    throw new RecordRefused('record-too-large', 'larger than a record may be');
  }
  return value;
}

async function verifySignature(
  ports: OpeningPorts,
  member: string,
  jws: DetachedJws,
  value: Uint8Array,
): Promise<TrustedKey> {
  const key = ports.trust.keyOf(jws.kid, member, 'event');
  if (!(await verifyDetached(ports.verifier, key.publicKey, jws, value))) {
    throw new RecordRefused('signature-invalid', 'the signature does not hold over the received bytes');
  }
  return key;
}

function readEnvelope(value: Uint8Array): EnvelopeV1 {
  const parsed = parseStrictJson(value);
  const [fault] = detailsOf(envelopeV1, parsed);
  if (fault) throw new RecordRefused('envelope-invalid', fault.message, { pointer: fault.pointer });
  return parsed as unknown as EnvelopeV1;
}

function sequenceOf({ sequence }: EnvelopeV1): number {
  const number = parseSequence(sequence);
  if (number === undefined)
    throw new RecordRefused('envelope-invalid', 'sequence out of range', { pointer: '/sequence' });
  return number;
}

/** Topic, source, stream and key all name one member and one subject: a record moved elsewhere is refused. */
function checkOrigin(record: RawRecord, member: string, envelope: EnvelopeV1): void {
  if (envelope.source !== `${SOURCE_PREFIX}${member}`)
    throw new RecordRefused('source-mismatch', 'source and topic disagree', { pointer: '/source' });
  if (envelope.stream !== `${member}/${record.partition}`)
    throw new RecordRefused('stream-mismatch', 'stream and partition disagree', { pointer: '/stream' });
  if (record.key === 'unrecorded') return;
  const key = record.key === null ? undefined : keyText.decode(record.key);
  if (key !== envelope.subject)
    throw new RecordRefused('key-mismatch', 'record key and subject disagree', { pointer: '/subject' });
}

function checkKeyPosition(key: TrustedKey, sequence: number): void {
  if (sequence < key.fromSequence) throw new RecordRefused('key-not-valid', 'the key does not count at this position');
}

function readBody({ hasher, trust }: OpeningPorts, member: string, envelope: EnvelopeV1): unknown {
  if (Number(envelope.agreement) !== trust.version)
    throw new RecordRefused('agreement-unknown', 'another agreement version', { pointer: '/agreement' });
  const contract = contractOf(envelope.type);
  if (contract === undefined || !mayPublish(contract, trust.member(member)?.kind)) {
    throw new RecordRefused('type-unknown', 'no event type that this member may publish', { pointer: '/type' });
  }
  if (envelope.dataschema !== contract.dataschema)
    throw new RecordRefused('envelope-invalid', 'type and dataschema disagree', { pointer: '/dataschema' });
  if (commitmentOf(hasher, envelope.data) !== envelope.commitment) {
    throw new RecordRefused('commitment-mismatch', 'commitment and data disagree', { pointer: '/commitment' });
  }
  const { body } = envelope.data;
  const [fault] = contract.check(body);
  if (fault) {
    const code: RefusalCode = fault.code === 'rule-violated' ? 'rule-violated' : 'schema-invalid';
    throw new RecordRefused(code, fault.message, { pointer: `/data/body${fault.pointer}` });
  }
  if (contract.subjectOf(body as never) !== envelope.subject)
    throw new RecordRefused('key-mismatch', 'subject and body disagree', { pointer: '/subject' });
  checkOwner(member, contract.publisher, envelope.subject);
  return body;
}

/** A party speaks of its own alerts only. */
function checkOwner(member: string, publisher: string, subject: string): void {
  if (publisher === 'party' && !subject.startsWith(`${member.toUpperCase()}-`)) {
    throw new RecordRefused('source-mismatch', 'an alert of another party', { pointer: '/data/body/reference' });
  }
}

function asRefusal(error: unknown): RecordRefused {
  if (error instanceof RecordRefused) return error;
  if (error instanceof JsonRefused)
    return new RecordRefused(error.code, error.message, { cause: error, pointer: error.pointer ?? '' });
  if (error instanceof Invalid) return new RecordRefused('schema-invalid', error.message, { cause: error });
  if (error instanceof QalqanError) return new RecordRefused('envelope-invalid', error.message, { cause: error });
  throw error;
}
