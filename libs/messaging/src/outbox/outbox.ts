import { randomBytes } from 'node:crypto';
import { composeEvent, eventsTopic, MAX_RECORD_BYTES, type EventContract } from '@qalqan/contracts';
import { Invalid } from '@qalqan/errors';
import {
  encodeBase64url,
  eventIdentity,
  protectedHeader,
  signDetached,
  utf8,
  type Hasher,
  type Signer,
  type StreamHead,
  type TrustList,
} from '@qalqan/signing';
import { reach } from '@qalqan/config';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import { currentTrace, type OpenSpan, type TraceContext } from '@qalqan/telemetry';
import { v7 as uuidv7 } from 'uuid';
import { createSpan, endAll, traceHeaders } from '../traces/event-spans.js';
import { lockOwnHead, saveOwnHead } from './own-head.js';
import type { SigningGate } from './signing-gate.js';

/** An event that stands in the outbox and will be on Kafka. */
export interface SignedEvent {
  /** Hex SHA-256; see eventIdentity. */
  readonly identity: string;
  readonly stream: string;
  readonly sequence: number;
  /** The exact signed bytes. */
  readonly value: Uint8Array;
  /** Detached JWS over them. */
  readonly jws: string;
  readonly topic: string;
  readonly type: string;
  readonly subject: string;
  /** UUIDv7. */
  readonly id: string;
  /** RFC 3339 UTC. */
  readonly time: string;
}

/** Contract and body of an event to be; see {@link newEvent}. */
export interface NewEvent {
  readonly contract: EventContract<never>;
  readonly body: unknown;
  /** Trace that the event belongs to; that of whoever adds it unless given. */
  readonly cause?: TraceContext | undefined;
}

/** Pairs a body with its contract, checked by the compiler. */
export function newEvent<Body>(contract: EventContract<Body>, body: Body, cause?: TraceContext): NewEvent {
  return cause === undefined ? { contract, body } : { contract, body, cause };
}

/** What an {@link Outbox} works with. */
export interface OutboxPorts {
  readonly hasher: Hasher;
  readonly signer: Signer;
  readonly trust: TrustList;
  /** Signs stream `<member>/0`. */
  readonly member: string;
  readonly gate: SigningGate;
  /** Called after the commit of a transaction that added something. */
  readonly wake?: () => void;
  readonly now?: () => Date;
}

interface OutboxRow {
  readonly topic: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly jws: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

const OUTBOX: BulkTable<OutboxRow> = {
  name: 'outbox',
  columns: {
    topic: 'text',
    key: 'bytea',
    value: 'bytea',
    jws: 'text',
    headers: 'jsonb',
    stream: 'text',
    sequence: 'bigint',
    identity: 'text',
  },
};

/**
 * Composes, signs and stores events in the caller's transaction, so that a change and its event are committed together
 * or not at all. The stream's row stays locked until then: sequences have no gap, and their order is that of commits.
 */
export class Outbox {
  readonly stream: string;
  private readonly topic: string;

  constructor(private readonly ports: OutboxPorts) {
    this.stream = `${ports.member}/0`;
    this.topic = eventsTopic(ports.member);
  }

  /** Adds one event. Throws `Invalid` when the body breaks its contract or makes a record too large, `PositionRolledBack` when nothing may be signed. */
  async add<Body>(tx: Tx, contract: EventContract<Body>, body: Body): Promise<SignedEvent> {
    const [event] = await this.addAll(tx, [newEvent(contract, body)]);
    if (event === undefined) throw new RangeError('one event in, none out');
    return event;
  }

  /** Adds events in this order, by one round trip to lock and one to insert, however many there are. */
  async addAll(tx: Tx, events: readonly NewEvent[]): Promise<SignedEvent[]> {
    if (events.length === 0) return [];
    this.ports.gate.pass();
    const at = Date.now();
    let head = await lockOwnHead(tx, this.stream, this.ports.trust.digest);
    const signed: SignedEvent[] = [];
    for (const event of events) {
      const next = await this.sign(head, event);
      signed.push(next);
      head = next;
    }
    const spans = signed.map((event, index) =>
      createSpan(this.topic, event, events[index]?.cause ?? currentTrace(), at),
    );
    await this.store(tx, signed, spans, head);
    endAll(spans.filter((span) => span !== undefined));
    reach('outbox.stored');
    tx.afterCommit(() => reach('outbox.committed'));
    if (this.ports.wake) tx.afterCommit(this.ports.wake);
    return signed;
  }

  private async sign(head: StreamHead, { contract, body }: NewEvent): Promise<SignedEvent> {
    const { hasher, signer, trust, member, now = () => new Date() } = this.ports;
    const id = uuidv7();
    const time = now().toISOString();
    const sequence = head.sequence + 1;
    const value = composeEvent(hasher, contract as EventContract, body, {
      id,
      time,
      member,
      stream: this.stream,
      sequence,
      prevhash: head.identity,
      agreementVersion: trust.version,
      salt: encodeBase64url(randomBytes(32)),
    });
    const jws = await signDetached(signer, value);
    const identity = eventIdentity(hasher, protectedHeader(signer.kid), value);
    const subject = (contract as EventContract).subjectOf(body);
    // A signed record that no broker takes would hold up the stream for ever.
    if (value.length + utf8(subject).length + jws.length > MAX_RECORD_BYTES)
      throw new Invalid('rule-violated', 'the event is larger than a record may be');
    return {
      identity,
      stream: this.stream,
      sequence,
      value,
      jws,
      topic: this.topic,
      type: contract.type,
      subject,
      id,
      time,
    };
  }

  private async store(
    tx: Tx,
    signed: readonly SignedEvent[],
    spans: readonly (OpenSpan | undefined)[],
    head: StreamHead,
  ): Promise<void> {
    const rows = signed.map((event, index): OutboxRow => ({
      ...event,
      key: utf8(event.subject),
      headers: traceHeaders(spans[index]),
    }));
    await bulkInsert(tx.manager, OUTBOX, rows);
    await saveOwnHead(tx, this.stream, head);
  }
}
