import { QalqanError, type ErrorCategory, type ErrorCode } from '@qalqan/errors';
import { decodeBase64, encodeBase64 } from '../encoding/base64.js';
import { concat, equalBytes, toHex, utf8 } from '../encoding/bytes.js';
import { decodeBase64url } from '../encoding/base64url.js';
import type { Hasher, Signer, Verifier } from '../ports.js';
import type { Agreement, VerifiedAgreement } from './agreement.js';
import { thumbprint } from '../jws/thumbprint.js';
import { checkAgreement } from './check-agreement.js';
import { isSoundPublicKey } from './sound-key.js';

const HEADER = 'qalqan.agreement';
/** C2SP signed-note: signature type of plain Ed25519. */
const ED25519_TYPE = 0x01;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/** An agreement note that must not be trusted. */
export class AgreementRefused extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
  constructor(
    readonly code: Extract<ErrorCode, `agreement-${string}`>,
    message: string,
  ) {
    super(message);
  }
}

/** The note's text: three lines, the last a one-line JSON document whose bytes are never re-serialised. */
export function agreementText(agreement: Agreement): string {
  return `${HEADER}\n${agreement.version}\n${JSON.stringify(agreement)}\n`;
}

/** Hex SHA-256 of the text: what profiles pin. */
export function agreementDigest(hasher: Hasher, text: string): string {
  return toHex(hasher.sha256(utf8(text)));
}

/** C2SP signed-note key id: first four bytes of SHA-256(name || LF || type || key). */
export function noteKeyId(hasher: Hasher, name: string, publicKey: Uint8Array): Uint8Array {
  return hasher.sha256(concat(utf8(`${name}\n`), Uint8Array.of(ED25519_TYPE), publicKey)).slice(0, 4);
}

/** One signature line over the text by a member's agreement key. */
export async function signAgreement(hasher: Hasher, text: string, member: string, signer: Signer): Promise<string> {
  const signature = await signer.sign(utf8(text));
  return `— ${member} ${encodeBase64(concat(noteKeyId(hasher, member, signer.publicKey), signature))}\n`;
}

/** Text, blank line, signature lines. */
export function assembleNote(text: string, signatureLines: readonly string[]): string {
  return `${text}\n${signatureLines.join('')}`;
}

/**
 * Verifies a genesis note: its text has the pinned digest, its content is well formed, and every party it names has
 * signed it. Throws {@link AgreementRefused} otherwise.
 */
export async function verifyGenesis(
  ports: { readonly hasher: Hasher; readonly verifier: Verifier },
  note: string,
  pinnedDigest: string,
): Promise<VerifiedAgreement> {
  const { text, signatures } = splitNote(note);
  const digest = agreementDigest(ports.hasher, text);
  if (digest !== pinnedDigest) {
    throw new AgreementRefused('agreement-digest-mismatch', 'the agreement is not the one that is pinned');
  }
  const agreement = parseText(text);
  checkKeys(ports.hasher, agreement);
  for (const { id, kind } of agreement.members) {
    if (kind === 'party' && !(await hasSigned(ports, agreement, id, text, signatures))) {
      throw new AgreementRefused('agreement-signature-missing', `no valid signature of ${id}`);
    }
  }
  return { agreement, digest, note };
}

interface NoteSignature {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function splitNote(note: string): { text: string; signatures: readonly NoteSignature[] } {
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n')) throw new AgreementRefused('agreement-malformed', 'not a signed note');
  const signatures = note
    .slice(cut + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, base64] = SIGNATURE_LINE.exec(line) ?? [];
      if (name === undefined || base64 === undefined)
        throw new AgreementRefused('agreement-malformed', 'a line that is no signature');
      return { name, bytes: decodeBase64(base64) };
    });
  return { text: note.slice(0, cut + 1), signatures };
}

function parseText(text: string): Agreement {
  const [header, version, json, end, ...rest] = text.split('\n');
  if (header !== HEADER || json === undefined || end !== '' || rest.length > 0) {
    throw new AgreementRefused('agreement-malformed', 'not an agreement');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new AgreementRefused('agreement-malformed', 'the content is not JSON');
  }
  const fault = checkAgreement(parsed);
  if (fault !== undefined) throw new AgreementRefused('agreement-malformed', fault);
  const agreement = parsed as Agreement;
  if (String(agreement.version) !== version) throw new AgreementRefused('agreement-malformed', 'two versions');
  return agreement;
}

/** A key's id is its own thumbprint, and the key is one under which a signature means something. */
function checkKeys(hasher: Hasher, agreement: Agreement): void {
  for (const { kid, x } of agreement.keys) {
    const publicKey = decodeKey(x);
    if (publicKey === undefined || !isSoundPublicKey(publicKey) || thumbprint(hasher, publicKey) !== kid) {
      throw new AgreementRefused('agreement-malformed', 'a key that is not sound, or not named by its thumbprint');
    }
  }
}

function decodeKey(x: string): Uint8Array | undefined {
  try {
    return decodeBase64url(x);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function hasSigned(
  { hasher, verifier }: { hasher: Hasher; verifier: Verifier },
  agreement: Agreement,
  member: string,
  text: string,
  signatures: readonly NoteSignature[],
): Promise<boolean> {
  for (const key of agreement.keys.filter((k) => k.member === member && k.use === 'agreement')) {
    const publicKey = decodeBase64url(key.x);
    const id = noteKeyId(hasher, member, publicKey);
    for (const { name, bytes } of signatures) {
      if (name !== member || !equalBytes(bytes.slice(0, 4), id)) continue;
      if (await verifier.verify(publicKey, utf8(text), bytes.slice(4))) return true;
    }
  }
  return false;
}
