import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { nodeHasher, nodeVerifier, signerFromSeed } from '@qalqan/crypto-node';
import { decodeBase64, encodeBase64 } from '../encoding/base64.js';
import { utf8 } from '../encoding/bytes.js';
import fc from 'fast-check';
import { OTHER_SEED, TEST_SEED } from '../testing/keys.js';
import { decodeVerifierKey, encodeVerifierKey, noteKey } from './note-key.js';
import { formatNote, parseNote } from './note.js';
import { addSignatures, openNote, signNote } from './sign-note.js';

const readVector = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../vectors/signed-note/${name}.json`, import.meta.url), 'utf8')) as T;
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const neumann = readVector<{ vkey: string; seed: string; text: string; note: string }>('peter-neumann');
const quasimodo = readVector<{ name: string; keyId: string; text: string; note: string }>('quasimodo');

const malformed = expect.objectContaining({ code: 'note-malformed' });
const unsigned = expect.objectContaining({ code: 'note-signature-invalid' });
const log = signerFromSeed(TEST_SEED);
const witness = signerFromSeed(OTHER_SEED);
const logKey = noteKey(nodeHasher, 'log.example', log.publicKey);
const witnessKey = noteKey(nodeHasher, 'witness.example', witness.publicKey);

describe('published examples', () => {
  test('the example of the C2SP document is read as it says, and written back', () => {
    const note = parseNote(utf8(quasimodo.note));
    expect(note.text).toBe(quasimodo.text);
    expect(note.signatures).toMatchObject([{ name: quasimodo.name, keyId: quasimodo.keyId }]);
    expect(note.signatures[0]?.signature).toHaveLength(64);
    expect(decode(formatNote(note))).toBe(quasimodo.note);
  });

  test('the example of the Go package verifies', async () => {
    const key = decodeVerifierKey(nodeHasher, neumann.vkey);
    const opened = await openNote(nodeVerifier, utf8(neumann.note), [key]);
    expect(opened).toEqual({ text: neumann.text, signedBy: [key], unknown: [] });
    expect(encodeVerifierKey(key)).toBe(neumann.vkey);
  });

  test('signing its text with its key gives its very bytes', async () => {
    const signer = signerFromSeed(decodeBase64(neumann.seed));
    const note = await signNote(nodeHasher, neumann.text, [{ name: 'PeterNeumann', signer }]);
    expect(decode(note)).toBe(neumann.note);
  });
});

describe('reading', () => {
  const line = neumann.note.slice(neumann.note.indexOf('—'));
  const signature = line.split(' ')[2]?.trim() ?? '';

  test.each([
    ['nothing', ''],
    ['no signature part', 'text\n'],
    ['no signature line', 'text\n\n'],
    ['no newline at the end', `text\n\n${line.slice(0, -1)}`],
    ['a line behind the signatures', `text\n\n${line}more\n`],
    ['an empty line behind the signatures', `text\n\n${line}\n`],
    ['a hyphen for the em dash', `text\n\n- PeterNeumann ${signature}\n`],
    ['an en dash for the em dash', `text\n\n– PeterNeumann ${signature}\n`],
    ['two spaces behind the dash', `text\n\n—  PeterNeumann ${signature}\n`],
    ['a tab', `te\txt\n\n${line}`],
    ['a carriage return', `text\r\n\n${line}`],
    ['a NUL', `te\0xt\n\n${line}`],
    ['a plus in the key name', `text\n\n— Peter+Neumann ${signature}\n`],
    ['a no-break space in the key name', `text\n\n— Peter\u00a0Neumann ${signature}\n`],
    ['an ideographic space in the key name', `text\n\n— Peter\u3000Neumann ${signature}\n`],
    ['no key name', `text\n\n— ${signature}\n`],
    ['a field too many', `text\n\n— Peter Neumann ${signature}\n`],
    ['padding missing', `text\n\n— PeterNeumann ${signature.replace('=', '')}\n`],
    ['stray bits in the last character', `text\n\n— PeterNeumann ${signature.replace('M=', 'N=')}\n`],
    ['url-safe base64', `text\n\n— PeterNeumann ${signature.replaceAll('/', '_')}\n`],
    ['a signature of a key id alone', `text\n\n— PeterNeumann ${encodeBase64(new Uint8Array(4))}\n`],
    ['more than 100 signatures', `text\n\n${line.repeat(101)}`],
  ])('refuses %s', (_name, text) => {
    expect(() => parseNote(utf8(text))).toThrow(malformed);
  });

  test('refuses bytes that are not UTF-8', () => {
    const bytes = utf8(neumann.note);
    for (const wrong of [0xff, 0xc0, 0x80]) {
      const copy = Uint8Array.from(bytes);
      copy[3] = wrong;
      expect(() => parseNote(copy)).toThrow(malformed);
    }
  });

  test('keeps a byte order mark as part of the text', () => {
    expect(parseNote(utf8(`\ufeff${neumann.note}`)).text).toBe(`\ufeff${neumann.text}`);
  });

  test('reads 100 signatures', () => {
    expect(parseNote(utf8(`text\n\n${line.repeat(100)}`)).signatures).toHaveLength(100);
  });

  test('refuses more than 1 MiB', () => {
    expect(() => parseNote(utf8(`${'a'.repeat(1024 * 1024)}\n\n${line}`))).toThrow('1 MiB');
  });

  test('reads every note that it writes, and no changed byte passes verification', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).filter((s) => !/\p{Cc}|\p{Cs}/u.test(s)),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.integer({ min: 1, max: 255 }), async (lines, at, mask) => {
        const text = [...lines, ''].join('\n') || '\n';
        const note = await signNote(nodeHasher, text, [{ name: 'log.example', signer: log }]);
        expect((await openNote(nodeVerifier, note, [logKey])).text).toBe(text);
        const copy = Uint8Array.from(note);
        const i = at % copy.length;
        copy[i] = (copy[i] as number) ^ mask;
        await expect(openNote(nodeVerifier, copy, [logKey])).rejects.toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^note-/) }),
        );
      }),
    );
  });
});

describe('writing', () => {
  test.each([
    ['no newline at the end', 'text'],
    ['a control character', 'te\u0001xt\n'],
    ['a lone surrogate', 'te\ud800xt\n'],
  ])('refuses a text with %s', async (_name, text) => {
    await expect(signNote(nodeHasher, text, [{ name: 'log.example', signer: log }])).rejects.toThrow(malformed);
  });

  test('refuses a note without signatures and an impossible key name', async () => {
    await expect(signNote(nodeHasher, 'text\n', [])).rejects.toThrow(malformed);
    await expect(signNote(nodeHasher, 'text\n', [{ name: 'a b', signer: log }])).rejects.toThrow(malformed);
  });
});

describe('verifying', () => {
  const signed = (...names: readonly string[]) =>
    signNote(
      nodeHasher,
      'text\n',
      names.map((name) => ({ name, signer: name === 'witness.example' ? witness : log })),
    );

  test('ignores keys that are not known', async () => {
    const note = await signed('witness.example', 'log.example', 'stranger.example');
    const opened = await openNote(nodeVerifier, note, [logKey]);
    expect(opened.signedBy).toEqual([logKey]);
    expect(opened.unknown.map(({ name }) => name)).toEqual(['witness.example', 'stranger.example']);
  });

  test('ignores a key that shares only the name, or only the id', async () => {
    const note = parseNote(await signed('log.example'));
    const other = { ...note.signatures[0], name: 'log.example', keyId: '00000000', signature: new Uint8Array(64) };
    const sameId = { name: 'stranger.example', keyId: logKey.keyId, signature: new Uint8Array(64) };
    const bytes = formatNote({ ...note, signatures: [other, sameId, ...note.signatures] });
    expect((await openNote(nodeVerifier, bytes, [logKey])).unknown).toHaveLength(2);
  });

  test('refuses a note whose known signature is bad, although another known key signed well', async () => {
    const note = parseNote(await signed('log.example', 'witness.example'));
    const [good, bad] = note.signatures;
    const broken = { ...bad, name: 'witness.example', keyId: witnessKey.keyId, signature: new Uint8Array(64) };
    const bytes = formatNote({ ...note, signatures: [good as never, broken] });
    await expect(openNote(nodeVerifier, bytes, [logKey, witnessKey])).rejects.toThrow(unsigned);
    expect((await openNote(nodeVerifier, bytes, [logKey])).signedBy).toEqual([logKey]);
  });

  test('counts a key once, and refuses when one of its lines is bad', async () => {
    const note = parseNote(await signed('log.example', 'log.example'));
    expect((await openNote(nodeVerifier, formatNote(note), [logKey])).signedBy).toEqual([logKey]);
    const [good] = note.signatures;
    const bad = { name: 'log.example', keyId: logKey.keyId, signature: new Uint8Array(64) };
    const bytes = formatNote({ ...note, signatures: [good as never, bad] });
    await expect(openNote(nodeVerifier, bytes, [logKey])).rejects.toThrow(unsigned);
  });

  test.each([
    ['too short', 63],
    ['too long', 65],
  ])('refuses a known signature that is %s', async (_name, length) => {
    const note = parseNote(await signed('log.example'));
    const bad = { name: 'log.example', keyId: logKey.keyId, signature: new Uint8Array(length) };
    await expect(openNote(nodeVerifier, formatNote({ ...note, signatures: [bad] }), [logKey])).rejects.toThrow(
      unsigned,
    );
  });

  test('refuses a note that no known key signed', async () => {
    await expect(openNote(nodeVerifier, await signed('stranger.example'), [logKey])).rejects.toThrow(unsigned);
    await expect(openNote(nodeVerifier, await signed('log.example'), [])).rejects.toThrow(unsigned);
  });

  test('signatures can be added later', async () => {
    const both = await addSignatures(nodeHasher, await signed('log.example'), [
      { name: 'witness.example', signer: witness },
    ]);
    expect(decode(both)).toBe(decode(await signed('log.example', 'witness.example')));
    expect((await openNote(nodeVerifier, both, [witnessKey, logKey])).signedBy).toEqual([logKey, witnessKey]);
  });
});

describe('verifier keys', () => {
  const vkey = encodeVerifierKey(logKey);
  const [name, keyId, key] = neumann.vkey.split('+') as [string, string, string];

  test('round trip for every key and name', () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => !/[\p{White_Space}\p{Cc}\p{Cs}+]/u.test(s));
    fc.assert(
      fc.property(names, fc.uint8Array({ minLength: 32, maxLength: 32 }), (anyName, publicKey) => {
        const any = noteKey(nodeHasher, anyName, publicKey);
        const again = decodeVerifierKey(nodeHasher, encodeVerifierKey(any));
        expect({ ...again, publicKey: [...again.publicKey] }).toEqual({ ...any, publicKey: [...publicKey] });
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['two fields', `${name}+${keyId}`],
    ['no name', `+${keyId}+${key}`],
    ['another name', `Peter+${keyId}+${key}`],
    ['another id', `${name}+c74f20a4+${key}`],
    ['an id in upper case', `${name}+C74F20A3+${key}`],
    ['a short id', `${name}+c74f20a+${key}`],
    ['a space in the name', `Peter Neumann+${keyId}+${key}`],
    ['a type that is not Ed25519', `${name}+${keyId}+${key.replace(/^A/, 'B')}`],
    ['a short key', `${name}+${keyId}+${encodeBase64(Uint8Array.of(1, 2, 3))}`],
    ['no key', `${name}+${keyId}+`],
    ['padding', `${name}+${keyId}+${key}=`],
    ['a newline at the end', `${neumann.vkey}\n`],
    ['the key of another', `${name}+${keyId}+${vkey.split('+').slice(2).join('+')}`],
  ])('refuses %s', (_name, text) => {
    expect(() => decodeVerifierKey(nodeHasher, text)).toThrow(malformed);
  });
});
