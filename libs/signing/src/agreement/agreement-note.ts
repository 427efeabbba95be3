import { QalqanError, type ErrorCategory, type ErrorCode } from '@qalqan/errors';
import { decodeBase64url } from '../encoding/base64url.js';
import { toHex, utf8 } from '../encoding/bytes.js';
import { thumbprint } from '../jws/thumbprint.js';
import { NoteMalformed, NoteSignatureInvalid } from '../note/errors.js';
import { noteKey } from '../note/note-key.js';
import { parseNote } from '../note/note.js';
import { openNote } from '../note/sign-note.js';
import type { Hasher, Verifier } from '../ports.js';
import type { Agreement, VerifiedAgreement } from './agreement.js';
import { checkAgreement } from './check-agreement.js';
import { isSoundPublicKey } from './sound-key.js';

const HEADER = 'qalqan.agreement';

/** What reading an agreement needs of the platform. */
export interface GenesisPorts {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
}

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

/**
 * Verifies a genesis note: its text has the pinned digest, its content is well formed, and every party it names has
 * signed it. Throws {@link AgreementRefused} otherwise.
 */
export async function verifyGenesis(
  ports: GenesisPorts,
  note: string,
  pinnedDigest: string,
): Promise<VerifiedAgreement> {
  const bytes = utf8(note);
  const text = textOf(bytes);
  const digest = agreementDigest(ports.hasher, text);
  if (digest !== pinnedDigest) {
    throw new AgreementRefused('agreement-digest-mismatch', 'the agreement is not the one that is pinned');
  }
  const agreement = parseText(text);
  checkKeys(ports.hasher, agreement);
  for (const { id, kind } of agreement.members) {
    if (kind === 'party' && !(await hasSigned(ports, agreement, id, bytes))) {
      throw new AgreementRefused('agreement-signature-missing', `no valid signature of ${id}`);
    }
  }
  return { agreement, digest, note };
}

/** The text of the note; a note off its grammar is an agreement off its grammar. */
function textOf(note: Uint8Array): string {
  try {
    return parseNote(note).text;
  } catch (cause) {
    if (cause instanceof NoteMalformed) throw new AgreementRefused('agreement-malformed', cause.message);
    throw cause;
  }
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
  { hasher, verifier }: GenesisPorts,
  agreement: Agreement,
  member: string,
  note: Uint8Array,
): Promise<boolean> {
  const keys = agreement.keys
    .filter((key) => key.member === member && key.use === 'agreement')
    .map(({ x }) => noteKey(hasher, member, decodeBase64url(x)));
  try {
    return (await openNote(verifier, note, keys)).signedBy.length > 0;
  } catch (error) {
    if (error instanceof NoteSignatureInvalid) return false;
    throw error;
  }
}
