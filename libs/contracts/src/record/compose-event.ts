import { formatSequence, utf8, type Hasher } from '@qalqan/signing';
import { Invalid } from '@qalqan/errors';
import type { EventContract } from '../contract.js';
import { SOURCE_PREFIX, type EnvelopeV1 } from '../envelope/v1/schema.js';
import { commitmentOf } from './commitment.js';

/** What only the shell knows: time, randomness, and the stream's state. */
export interface EventContext {
  /** UUIDv7. */
  readonly id: string;
  /** RFC 3339 UTC. */
  readonly time: string;
  readonly member: string;
  readonly stream: string;
  readonly sequence: number;
  readonly prevhash: string;
  readonly agreementVersion: number;
  /** 32 random bytes, base64url. */
  readonly salt: string;
}

/**
 * The exact bytes to sign. Throws {@link Invalid} when the body breaks its contract: nothing is signed that a reader
 * would refuse.
 */
export function composeEvent<Body>(
  hasher: Hasher,
  contract: EventContract<Body>,
  body: Body,
  context: EventContext,
): Uint8Array<ArrayBuffer> {
  const faults = contract.check(body);
  if (faults.length > 0) throw new Invalid('schema-invalid', `the body does not satisfy ${contract.type}`, faults);
  const data = { salt: context.salt, body };
  const envelope: EnvelopeV1 = {
    specversion: '1.0',
    id: context.id,
    source: `${SOURCE_PREFIX}${context.member}`,
    type: contract.type,
    subject: contract.subjectOf(body),
    time: context.time,
    datacontenttype: 'application/json',
    dataschema: contract.dataschema,
    stream: context.stream,
    sequence: formatSequence(context.sequence),
    prevhash: context.prevhash,
    agreement: String(context.agreementVersion),
    commitment: commitmentOf(hasher, data),
    data,
  };
  return utf8(JSON.stringify(envelope));
}
