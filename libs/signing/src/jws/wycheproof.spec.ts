import { describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { RecordRefused } from '@qalqan/errors';
import { readVectors } from '@qalqan/testkit/vectors';
import { fromHex } from '../encoding/bytes.js';
import { isSoundPublicKey } from '../agreement/sound-key.js';
import { parseDetachedJws } from './detached-jws.js';
import { thumbprint } from './thumbprint.js';

interface Ed25519Vectors {
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string };
    readonly publicKeyJwk: { readonly x: string };
    readonly tests: readonly {
      readonly tcId: number;
      readonly comment: string;
      readonly msg: string;
      readonly sig: string;
      readonly result: string;
    }[];
  }[];
}

interface JwsVectors {
  readonly testGroups: readonly { readonly tests: readonly { readonly tcId: number; readonly jws: unknown }[] }[];
}

const ed25519 = readVectors<Ed25519Vectors>('wycheproof/testvectors_v1/ed25519_test.json');
const jws = readVectors<JwsVectors>('wycheproof/testvectors_v1/json_web_signature_test.json');

ed25519.describe('Wycheproof Ed25519', ({ testGroups }) => {
  const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, pk: publicKey.pk })));

  it.each(cases)('$tcId $comment: $result', async ({ pk, msg, sig, result }) => {
    expect(await nodeVerifier.verify(fromHex(pk), fromHex(msg), fromHex(sig))).toBe(result === 'valid');
  });

  it('every key of the vectors has a thumbprint and is sound', () => {
    for (const { publicKey } of testGroups) {
      expect(thumbprint(nodeHasher, fromHex(publicKey.pk))).toHaveLength(43);
      expect(isSoundPublicKey(fromHex(publicKey.pk))).toBe(true);
    }
  });
});

jws.describe('Wycheproof JWS: none of them is one of ours, so every one is refused', ({ testGroups }) => {
  it('refuses all, with a code', () => {
    const texts = testGroups.flatMap(({ tests }) =>
      tests.map(({ jws: text }) => (typeof text === 'string' ? text : JSON.stringify(text))),
    );
    expect(texts).toHaveLength(401);
    for (const text of texts) expect(() => parseDetachedJws(text)).toThrow(RecordRefused);
  });

  it('refuses each with its payload detached, too', () => {
    const compact = testGroups
      .flatMap(({ tests }) => tests.map(({ jws: text }) => text))
      .filter((text): text is string => typeof text === 'string');
    for (const text of compact) {
      const [header = '', , signature = ''] = text.split('.');
      expect(() => parseDetachedJws(`${header}..${signature}`)).toThrow(RecordRefused);
    }
  });
});

describe('keys that must not enter an agreement', () => {
  it.each([
    ['order 1', `01${'00'.repeat(31)}`],
    ['order 2', `ec${'ff'.repeat(30)}7f`],
    ['order 4', '00'.repeat(32)],
    ['order 4, sign bit set', `${'00'.repeat(31)}80`],
    ['order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order 8, sign bit set', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['not reduced: p', `ed${'ff'.repeat(30)}7f`],
    ['not reduced: 2^255 - 1', 'ff'.repeat(32)],
    ['too short', '00'.repeat(31)],
  ])('%s', (_, hex) => {
    expect(isSoundPublicKey(fromHex(hex))).toBe(false);
  });
});
