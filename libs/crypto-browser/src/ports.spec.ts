import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { nodeHasher, nodeVerifier, signerFromSeed } from '@qalqan/crypto-node';
import { fromHex, toHex, utf8, type Hasher, type Verifier } from '@qalqan/signing';
import fc from 'fast-check';
import { browserHasher, browserVerifier, portableVerifier } from './index.js';

/** RFC 8032 §7.1, test 3. */
const KEY = fromHex('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025');
const MESSAGE = fromHex('af82');
const SIGNATURE = fromHex(
  '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
);

const PORTS: readonly [string, Hasher, Verifier][] = [
  ['node', nodeHasher, nodeVerifier],
  ['browser', browserHasher, browserVerifier],
  ['plain JavaScript', browserHasher, portableVerifier],
];

describe.each(PORTS)('ports of %s', (_name, hasher, verifier) => {
  it('hashes as FIPS 180-4 does and leaves its argument alone', () => {
    const data = utf8('abc');
    expect(toHex(hasher.sha256(data))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(data).toEqual(utf8('abc'));
  });

  it('accepts the signature of RFC 8032', async () => {
    expect(await verifier.verify(KEY, MESSAGE, SIGNATURE)).toBe(true);
  });

  it('accepts it in a view of a longer buffer', async () => {
    const long = new Uint8Array(200);
    long.set(SIGNATURE, 7);
    expect(await verifier.verify(KEY, MESSAGE, long.subarray(7, 71))).toBe(true);
  });

  it('answers false for what is no key, no signature, or another message', async () => {
    expect(await verifier.verify(KEY.subarray(1), MESSAGE, SIGNATURE)).toBe(false);
    expect(await verifier.verify(KEY, MESSAGE, SIGNATURE.subarray(1))).toBe(false);
    expect(await verifier.verify(KEY, utf8('other'), SIGNATURE)).toBe(false);
    // y = 2 is on no point of the curve (RFC 8032 §5.1.3).
    expect(await verifier.verify(fromHex(`02${'00'.repeat(31)}`), MESSAGE, SIGNATURE)).toBe(false);
    // s is not below the order of the group: the same signature once more, malleated (RFC 8032 §8.4).
    expect(await verifier.verify(KEY, MESSAGE, SIGNATURE.with(63, 0xff))).toBe(false);
  });
});

describe('all', () => {
  it('hash alike and accept alike what node signs', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(seed, bytes, fc.nat({ max: 63 }), async (secret, message, at) => {
        expect(toHex(browserHasher.sha256(message))).toBe(toHex(nodeHasher.sha256(message)));
        const signer = signerFromSeed(secret);
        const signature = await signer.sign(message);
        expect(await browserVerifier.verify(signer.publicKey, message, signature)).toBe(true);
        const bent = signature.with(at, (signature[at] ?? 0) ^ 1);
        expect(await browserVerifier.verify(signer.publicKey, message, bent)).toBe(false);
        expect(await portableVerifier.verify(signer.publicKey, message, signature)).toBe(true);
        expect(await portableVerifier.verify(signer.publicKey, message, bent)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a browser that has no Ed25519', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('verifies all the same, and refuses all the same', async () => {
    const asked = jest
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('no such algorithm', 'NotSupportedError'));
    expect(await browserVerifier.verify(KEY, MESSAGE, SIGNATURE)).toBe(true);
    expect(await browserVerifier.verify(KEY, utf8('other'), SIGNATURE)).toBe(false);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
