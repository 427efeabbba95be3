import { AlertPublishedV1, composeEvent, type AlertBody } from '@qalqan/contracts';
import { generateSigningKeyPem, nodeHasher, signerFromPem } from '@qalqan/crypto-node';
import { encodeBase64url, protectedHeader, signDetached, utf8, type Signer } from '@qalqan/signing';
import type { SignedBytes } from '../platform/kafka.js';

/** One hostile record and what every reader must say of it; `undefined` when it is to be passed over in silence. */
export interface Forgery {
  readonly name: string;
  readonly record: SignedBytes;
  readonly code: string | undefined;
}

/** What a forger has: true records, and keys that are not TJ's. */
export interface ForgersKit {
  /** A record that TJ published, as it lies on its topic. */
  readonly genuine: SignedBytes;
  /** A record that KZ published on its own topic. */
  readonly foreign: SignedBytes;
  readonly tjKid: string;
  readonly kz: Signer;
  /** An alert that should harm if anybody believed it. */
  readonly harm: (reference: string) => AlertBody;
}

/** An alert that TJ never wrote, well formed in every other way. */
function invented(kit: ForgersKit, reference: string): { key: Uint8Array; value: Uint8Array } {
  const value = composeEvent(
    nodeHasher,
    AlertPublishedV1,
    { reference, revision: 1, alert: kit.harm(reference) },
    {
      id: '0190a3b0-0000-7000-8000-0000000000ff',
      time: '2026-01-01T00:00:00Z',
      member: 'tj',
      stream: 'tj/0',
      sequence: 1,
      prevhash: '0'.repeat(64),
      agreementVersion: 1,
      salt: encodeBase64url(new Uint8Array(32)),
    },
  );
  return { key: utf8(reference), value };
}

/** References that only forgeries use: wherever one shows up, somebody believed a forgery. */
export const FORGED = 'TJ-2026-9999';

/** Every forgery that a holder of TJ's Kafka certificate, but not of its signing key, could try. */
export async function forgeries(kit: ForgersKit): Promise<Forgery[]> {
  const { genuine, foreign, kz } = kit;
  const text = genuine.jws ?? '';
  const event = (digits: string): { key: Uint8Array; value: Uint8Array } => invented(kit, `${FORGED}${digits}`);
  const byKz = event('02');
  const claimed = event('03');
  const unknown = event('04');
  const stranger = signerFromPem(generateSigningKeyPem());
  const underTjsName: Signer = { ...kz, kid: kit.tjKid };
  return [
    { name: 'unsigned', record: { ...event('01'), jws: undefined }, code: 'jws-missing' },
    { name: "signed with KZ's key", record: await signed(byKz, kz), code: 'key-wrong-party' },
    {
      name: "KZ's signature under TJ's key id",
      record: await signed(claimed, underTjsName),
      code: 'signature-invalid',
    },
    { name: 'signed with a key nobody knows', record: await signed(unknown, stranger), code: 'kid-unknown' },
    { name: "KZ's own record moved to TJ's topic", record: foreign, code: 'key-wrong-party' },
    {
      name: 'one white space changed',
      record: { ...genuine, value: spaced(genuine.value) },
      code: 'signature-invalid',
    },
    { name: 'JWS with padding', record: { ...genuine, jws: `${text}=` }, code: 'jws-malformed' },
    { name: 'JWS with a line end', record: { ...genuine, jws: `${text}\n` }, code: 'jws-malformed' },
    { name: 'JWS with other unused bits', record: { ...genuine, jws: unusedBits(text) }, code: 'jws-malformed' },
    {
      name: 'algorithm none',
      record: { ...event('05'), jws: `${headerText({ alg: 'none' })}..AA` },
      code: 'alg-not-allowed',
    },
    {
      name: 'key in the header',
      record: { ...genuine, jws: text.replace(/^[^.]+/, headerText({ alg: 'Ed25519', jwk: {} })) },
      code: 'alg-not-allowed',
    },
    { name: 'sent again', record: genuine, code: undefined },
    { name: 'and again', record: genuine, code: undefined },
  ];
}

async function signed(event: { key: Uint8Array; value: Uint8Array }, signer: Signer): Promise<SignedBytes> {
  return { ...event, jws: await signDetached(signer, event.value) };
}

/** One space more after the first colon: the same JSON, other bytes. */
function spaced(value: Uint8Array): Uint8Array {
  return utf8(new TextDecoder().decode(value).replace(':', ': '));
}

/** Another last character that decodes to the same bytes in a lenient decoder (RFC 4648 §3.5). */
export function unusedBits(text: string, mask = 1): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(text.at(-1) ?? '');
  return `${text.slice(0, -1)}${alphabet[last ^ mask] ?? ''}`;
}

function headerText(header: Readonly<Record<string, unknown>>): string {
  return encodeBase64url(utf8(JSON.stringify(header)));
}

/** The key id in a record's own header. */
export function kidOf({ jws = '' }: SignedBytes): string {
  const header = Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString('utf8');
  const { kid } = JSON.parse(header) as { kid: string };
  if (protectedHeader(kid) !== jws.split('.')[0]) throw new Error('the record does not bear the one allowed header');
  return kid;
}
