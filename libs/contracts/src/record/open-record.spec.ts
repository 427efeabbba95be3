import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  generateSigningKeyPem,
  nodeHasher as hasher,
  nodeVerifier as verifier,
  signerFromPem,
} from '@qalqan/crypto-node';
import { Invalid } from '@qalqan/errors';
import {
  encodeBase64url,
  signDetached,
  TrustList,
  utf8,
  type Agreement,
  type AgreementMember,
  type MemberKind,
  type Signer,
} from '@qalqan/signing';
import type { AlertPublishedBody } from '../alert-published/v1/schema.js';
import { AlertPublishedV1, HubStateV1 } from '../contracts.js';
import type { EnvelopeV1 } from '../envelope/v1/schema.js';
import { MAX_RECORD_BYTES } from '../topics/topics.js';
import { commitmentOf } from './commitment.js';
import { composeEvent, type EventContext } from './compose-event.js';
import { openRecord } from './open-record.js';
import type { OpenedRecord, RawRecord } from './record.js';

const example = JSON.parse(
  readFileSync(new URL('../alert-published/v1/examples/ok/seizure.json', import.meta.url), 'utf8'),
) as { body: AlertPublishedBody };

const signers: Record<string, Signer> = Object.fromEntries(
  ['tj', 'kz', 'hub'].map((id) => [id, signerFromPem(generateSigningKeyPem())]),
);
const signerOf = (id: string): Signer => signers[id]!;
const member = (id: string, kind: MemberKind): AgreementMember => ({ id, kind, name: id, streams: [`${id}/0`] });
const agreement: Agreement = {
  version: 1,
  programme: 'Test',
  members: [member('tj', 'party'), member('kz', 'party'), member('hub', 'hub')],
  keys: Object.entries(signers).map(([id, { kid, publicKey }]) => ({
    kid,
    member: id,
    use: 'event' as const,
    alg: 'Ed25519' as const,
    x: encodeBase64url(publicKey),
    fromSequence: id === 'kz' ? 5 : 1,
  })),
  quorum: 2,
  log: { origin: 'log.example', vkey: 'log.example+00000000+AQ==' },
  ruleset: 'test-1',
};
const trust = new TrustList({ agreement, digest: 'd'.repeat(64), note: '' });

const context = (change: Partial<EventContext> = {}): EventContext => ({
  id: '0190a3b0-0000-7000-8000-000000000001',
  time: '2026-10-04T08:15:30.250Z',
  member: 'tj',
  stream: 'tj/0',
  sequence: 1,
  prevhash: 'd'.repeat(64),
  agreementVersion: 1,
  salt: encodeBase64url(new Uint8Array(32)),
  ...change,
});

const record = (value: Uint8Array | null, jws: string | undefined, change: Partial<RawRecord> = {}): RawRecord => ({
  topic: 'qalqan.tj.events.v1',
  partition: 0,
  offset: '7',
  key: utf8('TJ-2026-000012'),
  value,
  jws,
  ...change,
});

const open = (raw: RawRecord): Promise<OpenedRecord> => openRecord({ hasher, verifier, trust }, raw);

/** The refusal's code, with whether the record used up its position. */
async function codeOf(raw: RawRecord): Promise<string> {
  const opened = await open(raw);
  return opened.kind === 'event' ? 'accepted' : `${opened.refusal.code}${opened.used ? ', position used' : ''}`;
}

const bytesOf = (change: Partial<EventContext> = {}): Uint8Array<ArrayBuffer> =>
  composeEvent(hasher, AlertPublishedV1, example.body, context(change));

/** Bytes of a sound envelope changed in one way and signed as they then are. */
async function signedAfter(change: (envelope: EnvelopeV1) => unknown, by = 'tj'): Promise<RawRecord> {
  const envelope = JSON.parse(new TextDecoder().decode(bytesOf())) as EnvelopeV1;
  const value = utf8(JSON.stringify(change(envelope)));
  return record(value, await signDetached(signerOf(by), value));
}

const sound = async (): Promise<RawRecord> => {
  const value = bytesOf();
  return record(value, await signDetached(signerOf('tj'), value));
};

describe('openRecord', () => {
  it('opens what composeEvent and signDetached made', async () => {
    const raw = await sound();
    const opened = await open(raw);
    expect(opened).toMatchObject({
      kind: 'event',
      event: {
        type: 'qalqan.alert.published.v1',
        member: 'tj',
        subject: 'TJ-2026-000012',
        stream: 'tj/0',
        sequence: 1,
        body: example.body,
      },
    });
  });

  it('refuses every one-byte change of the value', async () => {
    const raw = await sound();
    const value = raw.value!;
    for (let at = 0; at < value.length; at += 7) {
      const changed = value.slice();
      changed[at] = changed[at]! ^ 0x01;
      expect(await codeOf({ ...raw, value: changed })).toBe('signature-invalid');
    }
  });

  it('refuses white space added inside or after the signed text', async () => {
    const raw = await sound();
    const text = new TextDecoder().decode(raw.value);
    for (const changed of [
      `${text} `,
      `${text}\n`,
      text.replace('":', '": '),
      text.replace('Heroin in', 'Heroin  in'),
    ]) {
      expect(await codeOf({ ...raw, value: utf8(changed) })).toBe('signature-invalid');
    }
  });

  it.each<[string, (raw: RawRecord) => RawRecord]>([
    ['record-empty', (raw) => ({ ...raw, value: null })],
    ['record-empty', (raw) => ({ ...raw, value: new Uint8Array() })],
    ['record-too-large', (raw) => ({ ...raw, value: new Uint8Array(MAX_RECORD_BYTES) })],
    ['jws-missing', (raw) => ({ ...raw, jws: undefined })],
    ['jws-malformed', (raw) => ({ ...raw, jws: `${raw.jws!}=` })],
    ['type-unknown', (raw) => ({ ...raw, topic: 'qalqan.tj.quarantine.v1' })],
    ['key-wrong-party', (raw) => ({ ...raw, topic: 'qalqan.kz.events.v1' })],
    ['stream-mismatch', (raw) => ({ ...raw, partition: 1 })],
    ['key-mismatch', (raw) => ({ ...raw, key: utf8('TJ-2026-000013') })],
    ['key-mismatch', (raw) => ({ ...raw, key: null })],
  ])('%s', async (code, change) => {
    expect(await codeOf(change(await sound()))).toBe(code);
  });

  it('an unknown key', async () => {
    const value = bytesOf();
    expect(await codeOf(record(value, await signDetached(signerFromPem(generateSigningKeyPem()), value)))).toBe(
      'kid-unknown',
    );
  });

  it("KZ's key on TJ's topic", async () => {
    const value = bytesOf();
    expect(await codeOf(record(value, await signDetached(signerOf('kz'), value)))).toBe('key-wrong-party');
  });

  it('a key before the position from which it counts', async () => {
    const value = composeEvent(
      hasher,
      AlertPublishedV1,
      { ...example.body, reference: 'KZ-2026-000001' },
      context({ member: 'kz', stream: 'kz/0', sequence: 4 }),
    );
    const raw = record(value, await signDetached(signerOf('kz'), value), {
      topic: 'qalqan.kz.events.v1',
      key: utf8('KZ-2026-000001'),
    });
    expect(await codeOf(raw)).toBe('key-not-valid, position used');
  });

  it.each<[string, string, (envelope: EnvelopeV1) => unknown]>([
    ['a missing attribute', 'envelope-invalid', (envelope) => ({ ...envelope, prevhash: undefined })],
    ['a surplus attribute', 'envelope-invalid', (envelope) => ({ ...envelope, audience: ['kz'] })],
    ['CloudEvents 0.3', 'envelope-invalid', (envelope) => ({ ...envelope, specversion: '0.3' })],
    ['sequence zero', 'envelope-invalid', (envelope) => ({ ...envelope, sequence: '0'.repeat(16) })],
    ['another source', 'source-mismatch', (envelope) => ({ ...envelope, source: 'urn:qalqan:party:kz' })],
    ['another stream', 'stream-mismatch', (envelope) => ({ ...envelope, stream: 'tj/1' })],
    [
      'another dataschema',
      'envelope-invalid, position used',
      (envelope) => ({ ...envelope, dataschema: 'urn:qalqan:schema:alert.recalled:v1' }),
    ],
    ['an unknown type', 'type-unknown, position used', (envelope) => ({ ...envelope, type: 'qalqan.alert.gossip.v1' })],
    [
      'a type only the hub may publish',
      'type-unknown, position used',
      (envelope) => ({ ...envelope, type: HubStateV1.type }),
    ],
    ['another agreement version', 'agreement-unknown, position used', (envelope) => ({ ...envelope, agreement: '2' })],
    [
      'a commitment to something else',
      'commitment-mismatch, position used',
      (envelope) => ({ ...envelope, commitment: 'e'.repeat(64) }),
    ],
    [
      'a salt that was exchanged',
      'commitment-mismatch, position used',
      (envelope) => ({ ...envelope, data: { ...envelope.data, salt: 'B'.repeat(43) } }),
    ],
  ])('%s, properly signed', async (_, code, change) => {
    expect(await codeOf(await signedAfter(change))).toBe(code);
  });

  it.each<[string, string, unknown]>([
    ['a body off its schema', 'schema-invalid, position used', { ...example.body, revision: 2 }],
    [
      'a body against a rule',
      'rule-violated, position used',
      { ...example.body, alert: { ...example.body.alert, handling: { tlp: 'RED', audience: [] } } },
    ],
    ["another party's alert", 'key-mismatch, position used', { ...example.body, reference: 'KZ-2026-000001' }],
  ])('%s, with a right commitment', async (_, code, body) => {
    const raw = await signedAfter((envelope) => {
      const data = { ...envelope.data, body };
      return { ...envelope, data, commitment: commitmentOf(hasher, data) };
    });
    expect(await codeOf(raw)).toBe(code);
  });

  it("a party cannot speak of another party's alert even when everything agrees", async () => {
    const value = composeEvent(hasher, AlertPublishedV1, { ...example.body, reference: 'KZ-2026-000001' }, context());
    const raw = record(value, await signDetached(signerOf('tj'), value), { key: utf8('KZ-2026-000001') });
    expect(await codeOf(raw)).toBe('source-mismatch, position used');
  });

  it.each([
    ['not JSON', 'json-malformed', 'hello'],
    ['a name given twice', 'json-duplicate-name', '{"specversion":"1.0","specversion":"1.0"}'],
    ['__proto__', 'json-forbidden-name', '{"__proto__":{"specversion":"1.0"}}'],
    ['ten thousand levels', 'json-too-deep', '['.repeat(10_000) + ']'.repeat(10_000)],
  ])('%s, properly signed', async (_, code, text) => {
    const value = utf8(text);
    expect(await codeOf(record(value, await signDetached(signerOf('tj'), value)))).toBe(code);
  });
});

describe('composeEvent', () => {
  it('signs nothing that a reader would refuse', () => {
    expect(() => composeEvent(hasher, AlertPublishedV1, { ...example.body, reference: 'tj' }, context())).toThrow(
      Invalid,
    );
  });

  it('the same input gives the same bytes', () => {
    expect(bytesOf()).toEqual(bytesOf());
  });
});
