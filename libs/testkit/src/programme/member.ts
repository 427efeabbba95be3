import { nodeHasher } from '@qalqan/crypto-node';
import { composeEvent, eventsTopic, type EventContract } from '@qalqan/contracts';
import {
  encodeBase64url,
  eventIdentity,
  formatSequence,
  protectedHeader,
  signDetached,
  utf8,
  type Signer,
} from '@qalqan/signing';

/** A signed record as it lies on its topic, with the place it takes in its stream. */
export interface TestRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly jws: string;
  readonly type: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

/** Where a record is to stand; for records that an honest member would not sign. */
export interface Place {
  readonly sequence?: number;
  readonly prevhash?: string;
  /** Signs with another key than the member's own. */
  readonly signer?: Signer;
  readonly agreementVersion?: number;
}

const SALT = encodeBase64url(new Uint8Array(32).fill(7));

/** A member that publishes: every record follows the one before it. */
export class TestMember {
  #sequence = 0;
  #identity: string;

  constructor(
    readonly id: string,
    readonly signer: Signer,
    genesisDigest: string,
  ) {
    this.#identity = genesisDigest;
  }

  get stream(): string {
    return `${this.id}/0`;
  }

  /** Last sequence given out. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Identity of the last record, or the genesis digest. */
  get head(): string {
    return this.#identity;
  }

  /** Composes and signs the next event of the stream; bodies that break their contract throw. */
  async publish<Body>(contract: EventContract<Body>, body: Body, place: Place = {}): Promise<TestRecord> {
    const sequence = place.sequence ?? this.#sequence + 1;
    const value = composeEvent(nodeHasher, contract, body, {
      id: `0190a3b0-0000-7000-8000-${formatSequence(sequence).slice(-12)}`,
      time: new Date(Date.UTC(2026, 0, 1) + sequence * 1000).toISOString(),
      member: this.id,
      stream: this.stream,
      sequence,
      prevhash: place.prevhash ?? this.#identity,
      agreementVersion: place.agreementVersion ?? 1,
      salt: SALT,
    });
    return this.sign(value, { contract, body, sequence, signer: place.signer ?? this.signer });
  }

  private async sign<Body>(
    value: Uint8Array,
    made: {
      readonly contract: EventContract<Body>;
      readonly body: Body;
      readonly sequence: number;
      readonly signer: Signer;
    },
  ): Promise<TestRecord> {
    const { contract, body, sequence, signer } = made;
    const jws = await signDetached(signer, value);
    const identity = eventIdentity(nodeHasher, protectedHeader(signer.kid), value);
    this.#sequence = sequence;
    this.#identity = identity;
    return {
      topic: eventsTopic(this.id),
      partition: 0,
      key: utf8(contract.subjectOf(body)),
      value,
      jws,
      type: contract.type,
      stream: this.stream,
      sequence,
      identity,
    };
  }
}
