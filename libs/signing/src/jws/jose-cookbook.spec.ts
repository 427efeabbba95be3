import { describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier, signerFromSeed } from '@qalqan/crypto-node';
import { RecordRefused } from '@qalqan/errors';
import { readVectors } from '@qalqan/testkit/vectors';
import { decodeBase64url, encodeBase64url } from '../encoding/base64url.js';
import { toHex, utf8 } from '../encoding/bytes.js';
import { isSoundPublicKey } from '../agreement/sound-key.js';
import { parseDetachedJws, signingInput } from './detached-jws.js';
import { thumbprint } from './thumbprint.js';

/** One signature of the cookbook (RFC 7520 §4; RFC 8037 appendix A). */
interface Signing {
  readonly protected_b64u?: string;
  readonly 'sig-input': string;
  readonly sig: string;
}

interface JwsExample {
  readonly title: string;
  readonly input: { readonly payload: string; readonly key: unknown };
  readonly signing: Signing | readonly Signing[];
  readonly output: { readonly compact?: string; readonly json?: unknown; readonly json_flat?: unknown };
}

const JWS = [
  'jws/4_1.rsa_v15_signature',
  'jws/4_2.rsa-pss_signature',
  'jws/4_3.ecdsa_signature',
  'jws/4_4.hmac-sha2_integrity_protection',
  'jws/4_5.signature_with_detached_content',
  'jws/4_6.protecting_specific_header_fields',
  'jws/4_7.protecting_content_only',
  'jws/4_8.multiple_signatures',
  'curve25519/jws',
];
const JWK = [
  'jwk/3_1.ec_public_key',
  'jwk/3_2.ec_private_key',
  'jwk/3_3.rsa_public_key',
  'jwk/3_4.rsa_private_key',
  'jwk/3_5.symmetric_key_mac_computation',
  'jwk/3_6.symmetric_key_encryption',
];

/** Members of a JWK that hold base64url (RFC 7518 §6, RFC 8037 §2). */
const BYTE_MEMBERS = ['x', 'y', 'd', 'n', 'e', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
const refused = expect.objectContaining({ name: RecordRefused.name });
const file = (name: string): string => `ietf-jose-cookbook/${name}.json`;

/** Every text in which an example could be handed to us as the header `jws`. */
function textsOf({ output }: JwsExample): string[] {
  const { compact, json, json_flat: flat } = output;
  const texts = [json, flat].flatMap((form) => (form === undefined ? [] : [JSON.stringify(form)]));
  if (compact === undefined) return texts;
  const [header = '', , signature = ''] = compact.split('.');
  return [...texts, compact, `${header}..${signature}`];
}

describe('JOSE cookbook', () => {
  it('is read whole: nine signatures and six keys', () => {
    expect(new Set([...JWS, ...JWK])).toHaveProperty('size', 15);
  });
});

for (const name of JWS) {
  readVectors<JwsExample>(file(name)).describe(`JOSE cookbook ${name}`, (example) => {
    const signings = [example.signing].flat() as readonly Signing[];
    const payload = encodeBase64url(utf8(example.input.payload));

    it('has our signing input, when the payload is its base64url text', () => {
      expect(signings.length).toBeGreaterThan(0);
      for (const { protected_b64u: header = '', 'sig-input': input } of signings) {
        expect(toHex(signingInput(header, utf8(payload)))).toBe(toHex(utf8(input)));
      }
    });

    it('is refused as a record signature in each of its forms', () => {
      const texts = textsOf(example);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(() => parseDetachedJws(text)).toThrow(refused);
    });
  });
}

readVectors<JwsExample>(file('curve25519/jws')).describe('JOSE cookbook Ed25519', (example) => {
  const { x, d } = example.input.key as { x: string; d: string };
  const { 'sig-input': input, sig } = example.signing as Signing;

  it('signs and verifies as theirs: the algorithm is the same under its older name EdDSA', async () => {
    const signer = signerFromSeed(decodeBase64url(d));
    expect(encodeBase64url(signer.publicKey)).toBe(x);
    expect(encodeBase64url(await signer.sign(utf8(input)))).toBe(sig);
    expect(await nodeVerifier.verify(decodeBase64url(x), utf8(input), decodeBase64url(sig))).toBe(true);
    expect(await nodeVerifier.verify(decodeBase64url(x), utf8(`${input} `), decodeBase64url(sig))).toBe(false);
  });

  it('has a sound key with the thumbprint of RFC 8037 A.3', () => {
    expect(isSoundPublicKey(decodeBase64url(x))).toBe(true);
    expect(thumbprint(nodeHasher, decodeBase64url(x))).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('is refused for its name alone: `EdDSA` where `Ed25519` must stand', () => {
    const [header = '', , signature = ''] = (example.output.compact ?? '').split('.');
    expect(() => parseDetachedJws(`${header}..${signature}`)).toThrow(
      expect.objectContaining({ code: 'alg-not-allowed' }),
    );
  });
});

for (const name of JWK) {
  readVectors<Record<string, unknown>>(file(name)).describe(`JOSE cookbook ${name}`, (key) => {
    it('is written in our canonical base64url', () => {
      const members = BYTE_MEMBERS.map((member) => key[member]).filter((value) => typeof value === 'string');
      expect(members.length).toBeGreaterThan(0);
      for (const value of members) expect(encodeBase64url(decodeBase64url(value))).toBe(value);
    });

    it('is no Ed25519 key, so no member can hold it', () => {
      expect(key['crv']).not.toBe('Ed25519');
    });
  });
}
