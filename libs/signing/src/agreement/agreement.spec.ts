import { describe, expect, it } from '@jest/globals';
import {
  generateSigningKeyPem,
  nodeHasher as hasher,
  nodeVerifier as verifier,
  signerFromPem,
} from '@qalqan/crypto-node';
import { hasCode } from '@qalqan/errors';
import { encodeBase64url } from '../encoding/base64url.js';
import type { Signer } from '../ports.js';
import type { Agreement, AgreementKey, KeyUse } from './agreement.js';
import { signNote } from '../note/sign-note.js';
import { agreementDigest, agreementText, verifyGenesis } from './agreement-note.js';
import { TrustList } from './trust-list.js';

const freshSigner = (): Signer => signerFromPem(generateSigningKeyPem());
const keyFor = (member: string, use: KeyUse, signer: Signer): AgreementKey => ({
  kid: signer.kid,
  member,
  use,
  alg: 'Ed25519',
  x: encodeBase64url(signer.publicKey),
  fromSequence: 1,
});

const signers = { kz: freshSigner(), uz: freshSigner(), event: freshSigner() };
const agreement: Agreement = {
  version: 1,
  programme: 'Test programme',
  members: [
    { id: 'kz', kind: 'party', name: 'Kazakhstan', streams: ['kz/0'] },
    { id: 'uz', kind: 'party', name: 'Uzbekistan', streams: ['uz/0'] },
    { id: 'hub', kind: 'hub', name: 'Hub', streams: ['hub/0'] },
  ],
  keys: [
    keyFor('kz', 'agreement', signers.kz),
    keyFor('uz', 'agreement', signers.uz),
    keyFor('kz', 'event', signers.event),
  ],
  quorum: 2,
  log: { origin: 'log.example', vkey: 'log.example+00000000+AQ==' },
  ruleset: 'test-1',
};

async function noteOf(
  content: Agreement,
  by: readonly ('kz' | 'uz')[] = ['kz', 'uz'],
): Promise<{ note: string; digest: string }> {
  const text = agreementText(content);
  const note = await signNote(
    hasher,
    text,
    by.map((name) => ({ name, signer: signers[name] })),
  );
  return { note: new TextDecoder().decode(note), digest: agreementDigest(hasher, text) };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const codes = ['agreement-malformed', 'agreement-digest-mismatch', 'agreement-signature-missing'] as const;
  return codes.find((code) => hasCode(error, code)) ?? 'accepted';
}

describe('genesis agreement', () => {
  it('holds when it is the pinned one and every party signed', async () => {
    const { note, digest } = await noteOf(agreement);
    const verified = await verifyGenesis({ hasher, verifier }, note, digest);
    expect(verified.agreement).toEqual(agreement);
    expect(verified.digest).toBe(digest);
  });

  it('is refused when it is not the pinned one', async () => {
    const { note } = await noteOf(agreement);
    expect(await codeOf(verifyGenesis({ hasher, verifier }, note, '0'.repeat(64)))).toBe('agreement-digest-mismatch');
  });

  it('is refused when a party has not signed', async () => {
    const { note, digest } = await noteOf(agreement, ['kz']);
    expect(await codeOf(verifyGenesis({ hasher, verifier }, note, digest))).toBe('agreement-signature-missing');
  });

  it('is refused when a signature was made over another text', async () => {
    const { digest } = await noteOf(agreement);
    const other = await noteOf({ ...agreement, programme: 'Another' });
    const mixed = agreementText(agreement) + other.note.slice(other.note.lastIndexOf('\n\n') + 1);
    expect(await codeOf(verifyGenesis({ hasher, verifier }, mixed, digest))).toBe('agreement-signature-missing');
  });

  it.each<[string, Partial<Agreement>]>([
    ['a key of no member', { keys: [...agreement.keys, keyFor('xx', 'event', freshSigner())] }],
    ['a key named twice', { keys: [...agreement.keys, ...agreement.keys] }],
    [
      'a kid that is not the thumbprint',
      { keys: agreement.keys.map((key, at) => (at === 2 ? { ...key, kid: 'A'.repeat(43) } : key)) },
    ],
    [
      'a key of low order',
      { keys: agreement.keys.map((key, at) => (at === 2 ? { ...key, x: encodeBase64url(new Uint8Array(32)) } : key)) },
    ],
    ['a member named twice', { members: [...agreement.members, ...agreement.members] }],
    ["a stream of another member's", { members: [{ id: 'kz', kind: 'party', name: 'K', streams: ['uz/0'] }] }],
  ])('is refused with %s', async (_, change) => {
    const { note, digest } = await noteOf({ ...agreement, ...change });
    expect(await codeOf(verifyGenesis({ hasher, verifier }, note, digest))).toBe('agreement-malformed');
  });
});

describe('trust list', () => {
  it('finds a key only for its member and its use', async () => {
    const { note, digest } = await noteOf(agreement);
    const trust = new TrustList(await verifyGenesis({ hasher, verifier }, note, digest));
    const code = (work: () => unknown): string => {
      try {
        work();
        return 'found';
      } catch (error) {
        return (['kid-unknown', 'key-wrong-party'] as const).find((candidate) => hasCode(error, candidate)) ?? 'other';
      }
    };
    expect(code(() => trust.keyOf(signers.event.kid, 'kz', 'event'))).toBe('found');
    expect(code(() => trust.keyOf(signers.event.kid, 'uz', 'event'))).toBe('key-wrong-party');
    expect(code(() => trust.keyOf(signers.kz.kid, 'kz', 'event'))).toBe('kid-unknown');
    expect(code(() => trust.keyOf('A'.repeat(43), 'kz', 'event'))).toBe('kid-unknown');
    expect(trust.parties().map(({ id }) => id)).toEqual(['kz', 'uz']);
  });
});
