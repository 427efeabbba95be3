import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { encodeBase64url, protectedHeader, signDetached, signingInput, utf8, type Signer } from '@qalqan/signing';
import type { SignedBytes } from '../platform/kafka.js';
import { kidOf, unusedBits } from './forgeries.js';

/** A record that no member signed like this, or none that belongs here. */
export interface Forged {
  readonly name: string;
  readonly record: SignedBytes;
}

/** What the generator works on. */
export interface Original {
  /** A record of the topic's own member. */
  readonly genuine: SignedBytes;
  /** A record of another member. */
  readonly foreign: SignedBytes;
  /** The member's own event key: even its holder cannot have other headers accepted. */
  readonly signer: Signer;
  readonly otherSigner: Signer;
}

/** Order of the group of Ed25519 (RFC 8032 §5.1). */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Points of small order, canonical and not (RFC 7748 and libsodium's list): a careless verifier accepts them as R or as key. */
const LOW_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/** Every forgery of one genuine record: other texts of its signature, other headers, other bytes, other signatures. */
export async function forgedFrom(original: Original): Promise<Forged[]> {
  return [
    ...otherTexts(original.genuine),
    ...(await otherHeaders(original)),
    ...otherBytes(original.genuine),
    ...otherSignatures(original.genuine),
    ...(await otherKeys(original)),
  ];
}

/** The same signature, written in another way (finding 5 of the reliability notes). */
function otherTexts(genuine: SignedBytes): Forged[] {
  const text = genuine.jws ?? '';
  const [header = '', , signature = ''] = text.split('.');
  const payload = encodeBase64url(genuine.value);
  const texts: Readonly<Record<string, string | undefined>> = {
    'no signature at all': undefined,
    'padding of one': `${text}=`,
    'padding of two': `${text}==`,
    'padding in the header': `${header}=..${signature}`,
    'a space in front': ` ${text}`,
    'a space behind': `${text} `,
    'a space within': `${header}.. ${signature}`,
    'a tab behind': `${text}\t`,
    'a line end': `${text}\n`,
    'two line ends': `${text}\r\n`,
    'a NUL behind': `${text}\0`,
    'percent coded': `${text}%3D`,
    'other unused bits of the signature': unusedBits(text),
    'other unused bits, all of them': unusedBits(text, 15),
    'other unused bits of the header': `${unusedBits(header)}..${signature}`,
    'the standard alphabet': `${header}..${signature.replaceAll('-', '+').replaceAll('_', '/')}/`,
    'the payload attached': `${header}.${payload}.${signature}`,
    'a part too many': `${text}.`,
    'a part too few': `${header}.${signature}`,
    'an empty signature': `${header}..`,
    'an empty header': `..${signature}`,
    'a signature cut by a character': text.slice(0, -1),
    'a signature cut by a byte': `${header}..${encodeBase64url(Buffer.from(signature, 'base64url').subarray(0, 63))}`,
    'half a signature': `${header}..${encodeBase64url(Buffer.from(signature, 'base64url').subarray(0, 32))}`,
    'a byte behind the signature': `${header}..${encodeBase64url(Buffer.concat([Buffer.from(signature, 'base64url'), Buffer.of(0)]))}`,
    'the JSON form': JSON.stringify({ protected: header, signature }),
    'in capitals': text.toUpperCase(),
    'in hexadecimal': `${header}..${Buffer.from(signature, 'base64url').toString('hex')}`,
  };
  return Object.entries(texts).map(([name, jws]) => ({ name: `text: ${name}`, record: { ...genuine, jws } }));
}

/** Headers that are not the one that v1 allows, under a signature that the member itself has made for them. */
async function otherHeaders({ genuine, signer }: Original): Promise<Forged[]> {
  const kid = kidOf(genuine);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(signer.publicKey) };
  const allowed = { alg: 'Ed25519', b64: false, crit: ['b64'], kid };
  const headers: Readonly<Record<string, string>> = {
    'alg none': JSON.stringify({ ...allowed, alg: 'none' }),
    'alg None': JSON.stringify({ ...allowed, alg: 'None' }),
    'alg EdDSA': JSON.stringify({ ...allowed, alg: 'EdDSA' }),
    'alg ES256': JSON.stringify({ ...allowed, alg: 'ES256' }),
    'no alg': JSON.stringify({ b64: false, crit: ['b64'], kid }),
    'a key of its own': JSON.stringify({ ...allowed, jwk }),
    'an address of a key': JSON.stringify({ ...allowed, jku: 'https://evil.example/jwks.json' }),
    'an address of a certificate': JSON.stringify({ ...allowed, x5u: 'https://evil.example/cert.pem' }),
    'a certificate': JSON.stringify({ ...allowed, x5c: ['AA=='] }),
    'no crit': JSON.stringify({ alg: 'Ed25519', b64: false, kid }),
    'an empty crit': JSON.stringify({ ...allowed, crit: [] }),
    'crit of something unknown': JSON.stringify({ ...allowed, crit: ['b64', 'exp'], exp: 1 }),
    'crit twice': JSON.stringify({ ...allowed, crit: ['b64', 'b64'] }),
    'b64 true': JSON.stringify({ ...allowed, b64: true }),
    'no kid': JSON.stringify({ alg: 'Ed25519', b64: false, crit: ['b64'] }),
    'a kid that is a path': JSON.stringify({ ...allowed, kid: '../../keys/kz' }),
    'white space': JSON.stringify(allowed, null, 1),
    'another order': JSON.stringify({ kid, alg: 'Ed25519', b64: false, crit: ['b64'] }),
    'a member twice': `{"alg":"Ed25519","alg":"none","b64":false,"crit":["b64"],"kid":"${kid}"}`,
    'a type': JSON.stringify({ typ: 'JWT', ...allowed }),
    'no JSON': 'Ed25519',
  };
  const forged = await Promise.all(
    Object.entries(headers).map(async ([name, json]) => {
      const header = encodeBase64url(utf8(json));
      const signature = encodeBase64url(await signer.sign(signingInput(header, genuine.value)));
      return { name: `header: ${name}`, record: { ...genuine, jws: `${header}..${signature}` } };
    }),
  );
  const hs256 = encodeBase64url(utf8(JSON.stringify({ ...allowed, alg: 'HS256' })));
  const mac = createHmac('sha256', signer.publicKey).update(signingInput(hs256, genuine.value)).digest();
  const record = { ...genuine, jws: `${hs256}..${encodeBase64url(mac)}` };
  return [...forged, { name: 'header: HS256 with the public key as secret', record }];
}

/** Other bytes under the true signature. */
function otherBytes(genuine: SignedBytes): Forged[] {
  const { value } = genuine;
  const text = new TextDecoder().decode(value);
  const at = (place: number): number => Math.floor(value.length * place);
  const flipped = (place: number, mask: number): Uint8Array =>
    value.map((byte, i) => (i === at(place) ? byte ^ mask : byte));
  const values: Readonly<Record<string, Uint8Array>> = {
    'a space more': utf8(text.replace(':', ': ')),
    'a line end behind': utf8(`${text}\n`),
    'a byte order mark': utf8(`\ufeff${text}`),
    'an escape for a letter': utf8(text.replace('qalqan', '\\u0071alqan')),
    'members in another order': utf8(
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse())),
    ),
    'another audience': utf8(text.replace(/"audience":\[[^\]]*\]/, '"audience":["unodc"]')),
    'the first byte': flipped(0, 1),
    'a bit in the middle': flipped(0.5, 4),
    'a bit near the end': flipped(0.9, 32),
    cut: value.slice(0, -1),
    'cut in half': value.slice(0, at(0.5)),
    twice: utf8(text + text),
    nothing: new Uint8Array(),
    'an empty object': utf8('{}'),
  };
  return Object.entries(values).map(([name, changed]) => ({
    name: `bytes: ${name}`,
    record: { ...genuine, value: changed },
  }));
}

/** Signatures that are well formed and hold for nothing. */
function otherSignatures(genuine: SignedBytes): Forged[] {
  const [header = '', , tail = ''] = (genuine.jws ?? '').split('.');
  const signature = Buffer.from(tail, 'base64url');
  const r = signature.subarray(0, 32);
  const s = signature.subarray(32);
  const plusL = (times: bigint): Buffer => scalar(scalarOf(s) + times * L);
  const signatures: Readonly<Record<string, Buffer>> = {
    'S + L': Buffer.concat([r, plusL(1n)]),
    'S + 2L': Buffer.concat([r, plusL(2n)]),
    'S = 0': Buffer.concat([r, Buffer.alloc(32)]),
    'S = L': Buffer.concat([r, scalar(L)]),
    'S negated': Buffer.concat([r, scalar(L - scalarOf(s))]),
    'R and S exchanged': Buffer.concat([s, r]),
    'all zero': Buffer.alloc(64),
    'all ones': Buffer.alloc(64, 0xff),
    'a bit of R': Buffer.concat([r.map((byte, i) => (i === 3 ? byte ^ 1 : byte)), s]),
    'a bit of S': Buffer.concat([r, s.map((byte, i) => (i === 3 ? byte ^ 1 : byte))]),
    ...Object.fromEntries(
      LOW_ORDER.flatMap((point, at) => [
        [`R of small order ${at}, S = 0`, Buffer.concat([Buffer.from(point, 'hex'), Buffer.alloc(32)])],
        [`R of small order ${at}`, Buffer.concat([Buffer.from(point, 'hex'), s])],
      ]),
    ),
  };
  return Object.entries(signatures).map(([name, bytes]) => ({
    name: `signature: ${name}`,
    record: { ...genuine, jws: `${header}..${encodeBase64url(bytes)}` },
  }));
}

/** Signatures of others, and records that stand somewhere else. */
async function otherKeys({ genuine, foreign, otherSigner }: Original): Promise<Forged[]> {
  const stranger = signerFromPem(generateSigningKeyPem());
  const kid = kidOf(genuine);
  const by = (signer: Signer): Promise<string> => signDetached(signer, genuine.value);
  const lowOrder = LOW_ORDER.map((point, at) => ({
    name: `key: of small order ${at}`,
    // No such key stands in the agreement; whoever took keys from headers would verify with it.
    record: { ...genuine, jws: `${protectedHeader(encodeBase64url(Buffer.from(point, 'hex')))}..${'A'.repeat(86)}` },
  }));
  return [
    { name: "key: another member's", record: { ...genuine, jws: await by(otherSigner) } },
    {
      name: "key: another member's, under this one's id",
      record: { ...genuine, jws: await by({ ...otherSigner, kid }) },
    },
    { name: 'key: of nobody', record: { ...genuine, jws: await by(stranger) } },
    { name: "key: of nobody, under this one's id", record: { ...genuine, jws: await by({ ...stranger, kid }) } },
    ...lowOrder,
    { name: "replay: another topic's record", record: foreign },
    { name: 'replay: under another key', record: { ...genuine, key: utf8('TJ-2026-999900') } },
  ];
}

interface Wycheproof {
  readonly testGroups: readonly {
    readonly tests: readonly {
      readonly tcId: number;
      readonly msg: string;
      readonly sig: string;
      readonly result: string;
    }[];
  }[];
}

/** Wycheproof's invalid Ed25519 signatures with their messages, under the member's key id; none without `QALQAN_VECTORS`. */
export function wycheproofForgeries(genuine: SignedBytes): Forged[] {
  const file = join(process.env['QALQAN_VECTORS'] ?? '', 'wycheproof/testvectors_v1/ed25519_test.json');
  if (!existsSync(file)) return [];
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as Wycheproof;
  const [header = ''] = (genuine.jws ?? '').split('.');
  return testGroups
    .flatMap(({ tests }) => tests)
    .filter(({ result }) => result === 'invalid')
    .map(({ tcId, msg, sig }) => {
      const jws = `${header}..${encodeBase64url(Buffer.from(sig, 'hex'))}`;
      return { name: `wycheproof ${tcId}`, record: { ...genuine, value: Buffer.from(msg, 'hex'), jws } };
    });
}

function scalarOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}

/** 32 bytes, little-endian; what is beyond them is cut off. */
function scalar(value: bigint): Buffer {
  return Buffer.from((value % 2n ** 256n).toString(16).padStart(64, '0'), 'hex').reverse();
}
