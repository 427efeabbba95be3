import { describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { RecordRefused } from '@qalqan/errors';
import { readVectors } from '@qalqan/testkit/vectors';
import { decodeBase64url, encodeBase64url } from '../encoding/base64url.js';
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
  readonly testGroups: readonly {
    readonly tests: readonly { readonly tcId: number; readonly jws: string; readonly result: string }[];
  }[];
}

const ed25519 = readVectors<Ed25519Vectors>('wycheproof/testvectors_v1/ed25519_test.json');
const jws = readVectors<JwsVectors>('wycheproof/testvectors_v1/json_web_signature_test.json');
const jwk = readVectors<JwsVectors>('wycheproof/testvectors_v1/json_web_key_test.json');

/** How many vectors say what; counted, so that a set that has shrunk cannot pass. */
function counted(tests: readonly { readonly result: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { result } of tests) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

/** The code with which a text is refused as the header `jws` of a record, or `accepted`. */
function verdict(text: string): string {
  try {
    parseDetachedJws(text);
    return 'accepted';
  } catch (error) {
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
}

/** Whether each part of a compact JWS is the one canonical text of its bytes. */
function isCanonical(text: string): boolean {
  try {
    return text.split('.').every((part) => encodeBase64url(decodeBase64url(part)) === part);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

ed25519.describe('Wycheproof Ed25519', ({ testGroups }) => {
  const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, pk: publicKey.pk })));

  it('has its 151 vectors', () => {
    expect(counted(cases)).toEqual({ valid: 88, invalid: 63 });
  });

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
  const tests = testGroups.flatMap((group) => group.tests);

  it('has its 401 vectors', () => {
    expect(counted(tests)).toEqual({ valid: 46, invalid: 355 });
  });

  it('refuses all, with a code', () => {
    const verdicts = tests.map(({ jws: text }) => verdict(text));
    expect(new Set(verdicts)).toEqual(new Set(['jws-malformed', 'alg-not-allowed']));
  });

  it('refuses each with its payload detached, too', () => {
    const verdicts = tests.map(({ jws: text }) => {
      const [header = '', , signature = ''] = text.split('.');
      return verdict(`${header}..${signature}`);
    });
    expect(new Set(verdicts)).toEqual(new Set(['jws-malformed', 'alg-not-allowed']));
  });

  it('calls canonical what is valid, but for two that carry a stray character', () => {
    const deviating = tests.filter(({ jws: text, result }) => result === 'valid' && !isCanonical(text));
    expect(deviating.map(({ tcId }) => tcId)).toEqual([372, 373]);
  });

  it('takes the two whose padding was lost: they are the valid case 357 byte for byte', () => {
    const [valid] = tests.filter(({ tcId }) => tcId === 357);
    const same = tests.filter(({ jws: text, result }) => result === 'invalid' && text === valid?.jws);
    expect(same.map(({ tcId }) => tcId)).toEqual([367, 370]);
  });

  it('sees spaces and unused bits where a lenient decoder sees none', () => {
    const found = tests.filter(({ tcId, jws: text }) => [360, 365, 368, 375].includes(tcId) && !isCanonical(text));
    expect(found).toHaveLength(4);
  });
});

jwk.describe('Wycheproof JWK: keys travel in the agreement alone, so every one is refused', ({ testGroups }) => {
  const tests = testGroups.flatMap((group) => group.tests);

  it('has its 26 vectors', () => {
    expect(counted(tests)).toEqual({ valid: 5, invalid: 21 });
  });

  it('refuses all, attached and detached', () => {
    for (const { jws: text } of tests) {
      const [header = '', , signature = ''] = text.split('.');
      expect(verdict(text)).toMatch(/^(jws-malformed|alg-not-allowed)$/);
      expect(verdict(`${header}..${signature}`)).toBe('alg-not-allowed');
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
