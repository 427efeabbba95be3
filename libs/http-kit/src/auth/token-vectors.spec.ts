import { expect, it } from '@jest/globals';
import { readVectors } from '@qalqan/testkit/vectors';
import { compactVerify, createLocalJWKSet, type JWK, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { TOKEN_ALGORITHMS } from './access-tokens.js';
import { soundIssuerKey } from './sound-issuer-key.js';

type Keys = JWK | JSONWebKeySet;

interface JwsVectors {
  readonly testGroups: readonly {
    readonly public?: Keys;
    readonly private: Keys;
    readonly tests: readonly { readonly tcId: number; readonly jws: string; readonly result: string }[];
  }[];
}

/** Case numbers by what the vectors' authors and our verifier say. */
interface Outcome {
  readonly agree: number;
  /** Valid to the authors, refused here; by the algorithm that the header names. */
  readonly refused: Readonly<Record<string, readonly number[]>>;
  /** Invalid to the authors, accepted here. */
  readonly accepted: readonly number[];
}

const jws = readVectors<JwsVectors>('wycheproof/testvectors_v1/json_web_signature_test.json');
const jwk = readVectors<JwsVectors>('wycheproof/testvectors_v1/json_web_key_test.json');

/** The algorithm that a compact JWS names, or `none readable`. */
function algorithmOf(text: string): string {
  try {
    return String((JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString()) as { alg: unknown }).alg);
  } catch {
    return 'none readable';
  }
}

async function isAccepted(text: string, keys: Keys): Promise<boolean> {
  const set = 'keys' in keys ? keys : { keys: [keys] };
  const keyOf = createLocalJWKSet(set);
  const sound: JWTVerifyGetKey = async (header, token) => soundIssuerKey(await keyOf(header, token));
  return compactVerify(text, sound, { algorithms: [...TOKEN_ALGORITHMS] }).then(
    () => true,
    () => false,
  );
}

async function run({ testGroups }: JwsVectors): Promise<Outcome> {
  let agree = 0;
  const refused: Record<string, number[]> = {};
  const accepted: number[] = [];
  for (const group of testGroups) {
    for (const { tcId, jws: text, result } of group.tests) {
      const ours = await isAccepted(text, group.public ?? group.private);
      if (ours === (result === 'valid')) agree += 1;
      else if (ours) accepted.push(tcId);
      else (refused[algorithmOf(text)] ??= []).push(tcId);
    }
  }
  return { agree, refused, accepted };
}

// The tables of docs/spec/VECTORS.md: with another release of the library they say what has changed.
jws.describe('Wycheproof JWS, as signatures of access tokens', (vectors) => {
  it('401 vectors: 365 as their authors say, none accepted that is not valid', async () => {
    const { agree, refused, accepted } = await run(vectors);
    expect(agree).toBe(365);
    expect(accepted).toEqual([]);
    expect(refused).toEqual({
      ES512: [347, 351],
      HS256: [1, 348, 352, 357, 358, 359, 372, 373, 376, 377],
      PS256: [272, 273, 274, 275, 287, 288],
      PS384: [320, 321, 322, 323, 346, 350],
      PS512: [325, 326, 327, 328],
      RS384: [264, 265, 266, 267],
      RS512: [268, 269, 270, 271],
    });
  });
});

jwk.describe('Wycheproof JWK, as keys of an issuer', (vectors) => {
  it('26 vectors: 21 as their authors say', async () => {
    const { agree, refused, accepted } = await run(vectors);
    expect(agree).toBe(21);
    expect(accepted).toEqual([7]);
    expect(refused).toEqual({ HS256: [2, 13], HS384: [14], HS512: [15] });
  });
});
