import { describe, expect, it } from '@jest/globals';
import { generateSigningKeyPem, nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { RecordRefused } from '@qalqan/errors';
import fc from 'fast-check';
import { decodeBase64url, encodeBase64url } from '../encoding/base64url.js';
import { fromHex, toHex, utf8 } from '../encoding/bytes.js';
import {
  eventIdentity,
  parseDetachedJws,
  protectedHeader,
  signDetached,
  signingInput,
  verifyDetached,
} from './detached-jws.js';
import { thumbprint } from './thumbprint.js';

const signer = signerFromPem(generateSigningKeyPem());
const value = utf8('{"specversion":"1.0"}');

/** The code of the refusal; fails when the text is accepted. */
function refusalOf(text: string): string {
  try {
    parseDetachedJws(text);
  } catch (error) {
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

const withHeader = (header: string): string =>
  `${encodeBase64url(utf8(header))}..${encodeBase64url(new Uint8Array(64))}`;

describe('RFC 8037 appendix A', () => {
  const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

  it('A.3: thumbprint', () => {
    expect(thumbprint(nodeHasher, decodeBase64url(x))).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('A.4: the raw signature verifies; the JWS as a whole is refused, for its algorithm is not the one we allow', async () => {
    const header = 'eyJhbGciOiJFZERTQSJ9';
    const payload = 'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
    const signature = 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';
    expect(
      await nodeVerifier.verify(decodeBase64url(x), utf8(`${header}.${payload}`), decodeBase64url(signature)),
    ).toBe(true);
    expect(refusalOf(`${header}..${signature}`)).toBe('alg-not-allowed');
  });
});

describe('RFC 7797', () => {
  it('the payload enters the signing input as it is', () => {
    const header = 'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19';
    expect(new TextDecoder().decode(signingInput(header, utf8('$.02')))).toBe(`${header}.$.02`);
  });
});

describe('detached JWS', () => {
  it('signs and verifies the exact bytes', async () => {
    const jws = parseDetachedJws(await signDetached(signer, value));
    expect(jws.kid).toBe(signer.kid);
    expect(await verifyDetached(nodeVerifier, signer.publicKey, jws, value)).toBe(true);
  });

  it('one changed bit anywhere in the value breaks it', async () => {
    const jws = parseDetachedJws(await signDetached(signer, value));
    await fc.assert(
      fc.asyncProperty(fc.nat(value.length * 8 - 1), async (bit) => {
        const changed = value.slice();
        changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7));
        expect(await verifyDetached(nodeVerifier, signer.publicKey, jws, changed)).toBe(false);
      }),
    );
  });

  it.each([
    ['padding', (jws: string) => `${jws}==`],
    ['a trailing newline', (jws: string) => `${jws}\n`],
    ['a space', (jws: string) => jws.replace('..', '.. ')],
    ['an attached payload', (jws: string) => jws.replace('..', `.${encodeBase64url(value)}.`)],
    ['a fourth part', (jws: string) => `${jws}.AA`],
    ['a truncated signature', (jws: string) => jws.slice(0, -4)],
    ['nothing', () => ''],
  ])('refuses %s as malformed', async (_, change) => {
    expect(refusalOf(change(await signDetached(signer, value)))).toBe('jws-malformed');
  });

  it('refuses other unused bits in the last character: the same signature has one text only', async () => {
    const jws = await signDetached(signer, value);
    const last = jws.at(-1)!;
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (char) => char !== last,
    );
    const accepted = others.filter((char) => {
      try {
        parseDetachedJws(jws.slice(0, -1) + char);
        return true;
      } catch {
        return false;
      }
    });
    // 64 bytes end in a character of which two bits count: three other signatures, no other text of this one.
    expect(accepted).toHaveLength(3);
  });

  it.each([
    ['none', '{"alg":"none"}'],
    ['HS256', `{"alg":"HS256","b64":false,"crit":["b64"],"kid":"${signer.kid}"}`],
    ['EdDSA', `{"alg":"EdDSA","b64":false,"crit":["b64"],"kid":"${signer.kid}"}`],
    ['b64 true', `{"alg":"Ed25519","b64":true,"crit":["b64"],"kid":"${signer.kid}"}`],
    ['no crit', `{"alg":"Ed25519","b64":false,"kid":"${signer.kid}"}`],
    ['a jwk', `{"alg":"Ed25519","b64":false,"crit":["b64"],"kid":"${signer.kid}","jwk":{}}`],
    ['a jku', `{"alg":"Ed25519","b64":false,"crit":["b64"],"jku":"https://a.example","kid":"${signer.kid}"}`],
    ['white space', `{"alg":"Ed25519", "b64":false,"crit":["b64"],"kid":"${signer.kid}"}`],
    ['another order', `{"kid":"${signer.kid}","alg":"Ed25519","b64":false,"crit":["b64"]}`],
    ['a name given twice', `{"alg":"Ed25519","alg":"Ed25519","b64":false,"crit":["b64"],"kid":"${signer.kid}"}`],
    ['a kid that is no thumbprint', '{"alg":"Ed25519","b64":false,"crit":["b64"],"kid":"kz"}'],
  ])('refuses a header with %s', (_, header) => {
    expect(refusalOf(withHeader(header))).toBe('alg-not-allowed');
  });

  it('identity depends on header and value, not on the signature', async () => {
    const other = signerFromPem(generateSigningKeyPem());
    const header = protectedHeader(signer.kid);
    expect(eventIdentity(nodeHasher, header, value)).toBe(toHex(nodeHasher.sha256(signingInput(header, value))));
    expect(eventIdentity(nodeHasher, protectedHeader(other.kid), value)).not.toBe(
      eventIdentity(nodeHasher, header, value),
    );
  });
});

describe('verifier', () => {
  it.each(['', '00', 'ff'.repeat(32), 'ff'.repeat(33)])(
    'answers false for the key %s instead of throwing',
    async (hex) => {
      expect(await nodeVerifier.verify(fromHex(hex), value, new Uint8Array(64))).toBe(false);
    },
  );
});
