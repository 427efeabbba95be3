import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  generateSigningKeyPem,
  nodeHasher as hasher,
  nodeVerifier as verifier,
  signerFromPem,
} from '@qalqan/crypto-node';
import { REFUSAL_CODES } from '@qalqan/errors';
import { encodeBase64url, signDetached, TrustList, utf8, type Agreement } from '@qalqan/signing';
import fc from 'fast-check';
import type { AlertPublishedBody } from '../alert-published/v1/schema.js';
import { AlertPublishedV1 } from '../contracts.js';
import { commitmentOf } from './commitment.js';
import { composeEvent } from './compose-event.js';
import { openRecord } from './open-record.js';
import type { OpenedRecord, RawRecord } from './record.js';

const example = JSON.parse(
  readFileSync(new URL('../alert-published/v1/examples/ok/seizure.json', import.meta.url), 'utf8'),
) as { body: AlertPublishedBody };
const signer = signerFromPem(generateSigningKeyPem());
const agreement: Agreement = {
  version: 1,
  programme: 'Test',
  members: [{ id: 'tj', kind: 'party', name: 'tj', streams: ['tj/0'] }],
  keys: [
    {
      kid: signer.kid,
      member: 'tj',
      use: 'event',
      alg: 'Ed25519',
      x: encodeBase64url(signer.publicKey),
      fromSequence: 1,
    },
  ],
  quorum: 1,
  log: { origin: 'log.example', vkey: 'log.example+00000000+AQ==' },
  ruleset: 'test-1',
};
const trust = new TrustList({ agreement, digest: 'd'.repeat(64), note: '' });
const sound = composeEvent(hasher, AlertPublishedV1, example.body, {
  id: '0190a3b0-0000-7000-8000-000000000001',
  time: '2026-10-04T08:15:30.250Z',
  member: 'tj',
  stream: 'tj/0',
  sequence: 1,
  prevhash: 'd'.repeat(64),
  agreementVersion: 1,
  salt: encodeBase64url(new Uint8Array(32)),
});
const soundText = new TextDecoder().decode(sound);
/** Names that a sound envelope has anywhere, so that a change meets members that mean something. */
const NAMES = [...new Set([...soundText.matchAll(/"([A-Za-z0-9]+)":/g)].map(([, name]) => name ?? ''))];
const RUNS = { numRuns: 300 };

const open = (value: Uint8Array, jws: string): Promise<OpenedRecord> => {
  const raw: RawRecord = {
    topic: 'qalqan.tj.events.v1',
    partition: 0,
    offset: '0',
    key: utf8('TJ-2026-000012'),
    value,
    jws,
  };
  return openRecord({ hasher, verifier, trust }, raw);
};

/** Signs the bytes as a member gone bad would, and opens them. */
const openSigned = async (value: Uint8Array): Promise<OpenedRecord> => open(value, await signDetached(signer, value));

const codeOf = (opened: OpenedRecord): string => (opened.kind === 'event' ? 'accepted' : opened.refusal.code);

/** An event, or a refusal whose code everyone knows: nothing else may come out, and nothing may be thrown. */
function expectJudged(opened: OpenedRecord): void {
  if (opened.kind === 'refused') expect(REFUSAL_CODES).toContain(opened.refusal.code);
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Any value in place of another, among them those that make careless code throw. */
const strange = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e300, 9007199254740991, '', '0', '9'.repeat(16), [], {}, [[]], { a: null }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\0', '\ud800', '\udfff', '__proto__', 'toString', '2026-02-30T00:00:00.000Z', 'e'.repeat(64)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json),
);

interface Change {
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap' | 'rename';
  readonly value: Json;
  readonly name: string;
}

const changes = fc.array(
  fc.record<Change>({
    place: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add', 'wrap', 'rename'),
    value: strange,
    name: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom('__proto__', 'constructor', 'valueOf', ''), fc.string()),
  }),
  { minLength: 1, maxLength: 3 },
);

interface Place {
  readonly owner: Json[] | { [name: string]: Json };
  readonly key: string;
}

function placesOf(node: Json): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [{ owner: node, key }, ...placesOf(child)]);
}

/** Defines instead of assigning: `__proto__` has to become a member of the text. */
const put = (owner: object, key: string, value: Json): void => {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
};

function apply(root: Json, { place, how, value, name }: Change): void {
  const places = placesOf(root);
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return;
  const { owner, key } = chosen;
  const present = (owner as Record<string, Json>)[key] ?? null;
  if (how === 'replace') put(owner, key, value);
  else if (how === 'wrap') put(owner, key, [present]);
  else if (how === 'add') put(owner, Array.isArray(owner) ? String(owner.length) : name, value);
  else {
    Reflect.deleteProperty(owner, key);
    if (how === 'rename' && !Array.isArray(owner)) put(owner, name, present);
  }
}

const changed = (list: readonly Change[], part: (root: { [name: string]: Json }) => Json): { [name: string]: Json } => {
  const root = JSON.parse(soundText) as { [name: string]: Json };
  for (const change of list) apply(part(root), change);
  return root;
};

describe('openRecord on what a member never signed', () => {
  it('is signature-invalid for any flipped bits, before any parser sees them', async () => {
    const jws = await signDetached(signer, sound);
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (list) => {
        const value = sound.slice();
        for (const [at, mask] of new Map(list)) value[at] = (value[at] ?? 0) ^ mask;
        expect(codeOf(await open(value, jws))).toBe('signature-invalid');
      }),
      RUNS,
    );
  });

  it('is signature-invalid for any cut, and for anything put into the text', async () => {
    const jws = await signDetached(signer, sound);
    const cut = fc.tuple(fc.nat(sound.length), fc.nat(sound.length), fc.uint8Array({ maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(cut, async ([a, b, inserted]) => {
        const value = Buffer.concat([sound.subarray(0, Math.min(a, b)), inserted, sound.subarray(Math.max(a, b))]);
        fc.pre(value.length > 0 && !value.equals(sound));
        expect(codeOf(await open(value, jws))).toBe('signature-invalid');
      }),
      RUNS,
    );
  });

  it('never throws for a jws of any form', async () => {
    const jws = await signDetached(signer, sound);
    const [head = '', , tail = ''] = jws.split('.');
    const headers = fc.jsonValue().map((header) => encodeBase64url(utf8(JSON.stringify(header))));
    const forms = fc.oneof(
      fc.string({ unit: 'binary' }),
      headers.map((header) => `${header}..${tail}`),
      fc.string().map((noise) => `${head}..${noise}`),
      fc
        .string()
        .map((noise) => `${head}.${noise}.${tail}`)
        .filter((form) => form !== jws),
    );
    await fc.assert(
      fc.asyncProperty(forms, async (form) => {
        const opened = await open(sound, form);
        expectJudged(opened);
        expect(opened.kind).toBe('refused');
      }),
      RUNS,
    );
  });
});

describe('openRecord on what a member gone bad did sign', () => {
  it('accepts the unchanged record, so that the rest tests something', async () => {
    expect(codeOf(await openSigned(sound))).toBe('accepted');
  });

  it('judges any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (value) => {
        expectJudged(await openSigned(value));
      }),
      RUNS,
    );
  });

  it('judges the text with any characters put into it', async () => {
    const edits = fc.tuple(
      fc.nat(sound.length),
      fc.nat(3),
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\\u0000', '\\ud800', '-0', '1e999', '\ufeff', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(edits, async ([at, dropped, inserted]) => {
        expectJudged(await openSigned(utf8(soundText.slice(0, at) + inserted + soundText.slice(at + dropped))));
      }),
      RUNS,
    );
  });

  it('judges an envelope changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        expectJudged(await openSigned(utf8(JSON.stringify(changed(list, (root) => root)))));
      }),
      { numRuns: 1000 },
    );
  });

  it('judges a body changed anywhere under a commitment made for it', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const root = changed(list, ({ data }) => data ?? null);
        // Texts without a canonical form, lone surrogates, are for the test above.
        const text = JSON.stringify(root.data);
        fc.pre(text.isWellFormed() && !/\\ud[89a-f]/i.test(text));
        const value = { ...root, commitment: commitmentOf(hasher, root.data as never) };
        const opened = await openSigned(utf8(JSON.stringify(value)));
        expectJudged(opened);
        seen.add(codeOf(opened));
      }),
      { numRuns: 1000 },
    );
    // The changes reach beyond the envelope: the contract of the body had its say.
    expect([...seen]).toEqual(expect.arrayContaining(['schema-invalid']));
  });
});
