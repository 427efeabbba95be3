import { randomBytes } from 'node:crypto';
import { commitmentOf, composeEvent, eventsTopic, type EnvelopeV1, type EventContract } from '@qalqan/contracts';
import { nodeHasher, signerFromPem } from '@qalqan/crypto-node';
import {
  encodeBase64url,
  eventIdentity,
  protectedHeader,
  signDetached,
  utf8,
  type Signer,
  type StreamHead,
} from '@qalqan/signing';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { SignedBytes } from '../platform/kafka.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { databaseOf } from '../platform/sql.js';
import { eventKeyPem } from '../platform/state.js';

/** Where a record is to stand: after `identity` of its stream. */
export interface OwnPlace extends StreamHead {
  readonly member: Party;
}

/** Key and bytes of a record to be signed at a place; `at` counts from 0. */
export type Compose = (place: OwnPlace, at: number) => { readonly key: string; readonly value: Uint8Array };

/** Whose stream is added to. */
export interface OwnStream {
  readonly platform: Platform;
  readonly party: Party;
  /** The rows are marked as sent, and the caller writes the records to the topic. */
  readonly sent?: boolean;
}

/** What was added. */
export interface Appended {
  readonly head: StreamHead;
  /** The records, when they are for the caller to send; none otherwise. */
  readonly records: readonly SignedBytes[];
}

interface Signed {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly jws: string;
  readonly sequence: number;
  readonly identity: string;
}

const CHUNK = 500;

/**
 * Adds events to a party's stream as its node does, with the node's own key, in the node's own database: row of the
 * stream locked, outbox rows in order, a transaction for each chunk. The relay sends them like any other, and the node's
 * next event follows the last of them. The party must have published before.
 */
export async function appendOwn(own: OwnStream, count: number, compose: Compose): Promise<Appended> {
  const { platform, party, sent = false } = own;
  const client = new pg.Client({ connectionString: platform.sql.superuserUrl(databaseOf(party)) });
  const signer = signerFromPem(eventKeyPem(platform.location, party));
  const records: SignedBytes[] = [];
  await client.connect();
  try {
    let head: StreamHead = { sequence: 0, identity: '' };
    for (let from = 0; from < count; from += CHUNK) {
      await client.query('BEGIN');
      const start = await lockedHead(client, party);
      const size = Math.min(CHUNK, count - from);
      const signed = await signedAfter(start, { party, signer }, size, (place, at) => compose(place, from + at));
      head = signed.at(-1) ?? start;
      await store(client, party, { signed, head, sent });
      await client.query('COMMIT');
      if (sent) records.push(...signed);
    }
    return { head, records };
  } finally {
    await client.end();
  }
}

/** {@link Compose} of bodies that keep their contract. */
export function composing<Body>(contract: EventContract<Body>, bodyAt: (at: number) => Body): Compose {
  return ({ member, sequence, identity }, at) => {
    const body = bodyAt(at);
    const value = composeEvent(nodeHasher, contract, body, {
      id: uuidv7(),
      time: new Date().toISOString(),
      member,
      stream: `${member}/0`,
      sequence,
      prevhash: identity,
      agreementVersion: 1,
      salt: encodeBase64url(randomBytes(32)),
    });
    return { key: contract.subjectOf(body), value };
  };
}

/** {@link Compose} of events that are altered before they are signed: what only a member gone bad could write. */
export function altering(compose: Compose, alter: (envelope: EnvelopeV1, at: number) => object): Compose {
  return (place, at) => {
    const { key, value } = compose(place, at);
    return { key, value: utf8(JSON.stringify(alter(envelopeOf(value), at))) };
  };
}

/** Another content under the id and at the place of a record, signed by its own member. */
export async function equivocation(
  { location }: Platform,
  party: Party,
  genuine: SignedBytes,
): Promise<{ readonly record: SignedBytes; readonly identity: string }> {
  const envelope = envelopeOf(genuine.value);
  const body = { ...(envelope.data.body as { alert: object }) };
  const data = { ...envelope.data, body: { ...body, alert: { ...body.alert, title: 'what was not said before' } } };
  const value = utf8(JSON.stringify({ ...envelope, commitment: commitmentOf(nodeHasher, data), data }));
  const signer = signerFromPem(eventKeyPem(location, party));
  const jws = await signDetached(signer, value);
  return {
    record: { key: genuine.key, value, jws },
    identity: eventIdentity(nodeHasher, protectedHeader(signer.kid), value),
  };
}

function envelopeOf(value: Uint8Array): EnvelopeV1 {
  return JSON.parse(Buffer.from(value).toString('utf8')) as EnvelopeV1;
}

async function lockedHead(client: pg.Client, party: Party): Promise<StreamHead> {
  const { rows } = await client.query<{ sequence: number; identity: string }>(
    `SELECT sequence::float8 AS sequence, identity FROM own_stream WHERE stream = $1 FOR UPDATE`,
    [`${party}/0`],
  );
  const [head] = rows;
  if (head === undefined) throw new Error(`${party} has published nothing yet`);
  return head;
}

async function signedAfter(
  start: StreamHead,
  { party, signer }: { readonly party: Party; readonly signer: Signer },
  size: number,
  compose: Compose,
): Promise<Signed[]> {
  const signed: Signed[] = [];
  let head = start;
  for (let at = 0; at < size; at += 1) {
    const sequence = head.sequence + 1;
    const { key, value } = compose({ sequence, identity: head.identity, member: party }, at);
    const jws = await signDetached(signer, value);
    const identity = eventIdentity(nodeHasher, protectedHeader(signer.kid), value);
    signed.push({ key: utf8(key), value, jws, sequence, identity });
    head = { sequence, identity };
  }
  return signed;
}

interface Batch {
  readonly signed: readonly Signed[];
  readonly head: StreamHead;
  readonly sent: boolean;
}

async function store(client: pg.Client, party: Party, { signed, head, sent }: Batch): Promise<void> {
  const stream = `${party}/0`;
  await client.query(
    `INSERT INTO outbox (topic, stream, sent_at, key, value, jws, sequence, identity)
       SELECT $1, $2, CASE WHEN $3::boolean THEN clock_timestamp() END, r.* FROM unnest($4::bytea[], $5::bytea[],
         $6::text[], $7::bigint[], $8::text[]) AS r (key, value, jws, sequence, identity) ORDER BY r.sequence`,
    [
      eventsTopic(party),
      stream,
      sent,
      signed.map(({ key }) => Buffer.from(key)),
      signed.map(({ value }) => Buffer.from(value)),
      signed.map(({ jws }) => jws),
      signed.map(({ sequence }) => sequence),
      signed.map(({ identity }) => identity),
    ],
  );
  await client.query(`UPDATE own_stream SET sequence = $2, identity = $3 WHERE stream = $1`, [
    stream,
    head.sequence,
    head.identity,
  ]);
}
