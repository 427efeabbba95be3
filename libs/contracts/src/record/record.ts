import type { RecordRefused } from '@qalqan/errors';
import type { ChainLink } from '@qalqan/signing';
import type { EnvelopeV1 } from '../envelope/v1/schema.js';

/** A record as it was received: bytes only, nothing decoded, nothing believed. */
export interface RawRecord {
  readonly topic: string;
  readonly partition: number;
  /** Decimal offset; a location for people, never part of an identity. */
  readonly offset: string;
  /** `unrecorded` where only the log is at hand: an entry does not hold the key, which for what counts is its subject. */
  readonly key: Uint8Array | null | 'unrecorded';
  readonly value: Uint8Array | null;
  /** Text of the header `jws`, latin1-decoded; undefined when the header is missing or given twice. */
  readonly jws: string | undefined;
}

/** An event whose signature, envelope, body and commitment have all been checked. */
export interface VerifiedEvent<Body = unknown> extends ChainLink {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly type: string;
  readonly id: string;
  /** Member that signed. */
  readonly member: string;
  readonly subject: string;
  readonly stream: string;
  readonly time: string;
  readonly kid: string;
  readonly envelope: EnvelopeV1;
  readonly body: Body;
  /** The exact signed bytes and the JWS text: what is stored, served and logged. */
  readonly value: Uint8Array;
  readonly jws: string;
}

/** A position that a refused record uses up because its signature held. */
export interface UsedPosition extends ChainLink {
  readonly stream: string;
}

export type OpenedRecord =
  | { readonly kind: 'event'; readonly event: VerifiedEvent }
  | { readonly kind: 'refused'; readonly refusal: RecordRefused; readonly used: UsedPosition | undefined };
