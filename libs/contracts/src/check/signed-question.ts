import { RecordRefused } from '@qalqan/errors';
import {
  decodeBase64url,
  encodeBase64url,
  parseDetachedJws,
  signDetached,
  utf8,
  verifyDetached,
  type Signer,
  type TrustList,
  type Verifier,
} from '@qalqan/signing';
import { parseStrictJson } from '../json/strict-json.js';
import type { CheckQuestion } from './check.js';
import { checkCheckQuestion } from './check-forms.js';

/** A question with the signature over its exact bytes (SPEC-SIG). */
export interface SignedQuestion {
  /** Base64url of the JSON text. */
  readonly question: string;
  /** Detached JWS, as of an event. */
  readonly jws: string;
}

export async function signQuestion(signer: Signer, question: CheckQuestion): Promise<SignedQuestion> {
  const bytes = utf8(JSON.stringify(question));
  return { question: encodeBase64url(bytes), jws: await signDetached(signer, bytes) };
}

/**
 * The question, if the party that it names signed it; throws {@link RecordRefused} with the code of what does not hold. The
 * signature is verified before anything is parsed. Whether it is fresh is for the caller to judge.
 */
export async function openQuestion(
  { verifier, trust }: { readonly verifier: Verifier; readonly trust: TrustList },
  { question, jws }: SignedQuestion,
): Promise<CheckQuestion> {
  const bytes = bytesOf(question);
  const parsed = parseDetachedJws(jws);
  const member = trust.verified.agreement.keys.find(({ kid }) => kid === parsed.kid)?.member ?? '';
  const { publicKey } = trust.keyOf(parsed.kid, member, 'event');
  if (!(await verifyDetached(verifier, publicKey, parsed, bytes)))
    throw new RecordRefused('signature-invalid', 'the signature does not hold');
  const body: unknown = parseStrictJson(bytes);
  if (checkCheckQuestion(body).length > 0) throw new RecordRefused('schema-invalid', 'this is no question');
  const asked = body as CheckQuestion;
  if (asked.party !== member || trust.member(member)?.kind !== 'party')
    throw new RecordRefused('key-wrong-party', 'the key is not of the party that asks');
  return asked;
}

function bytesOf(text: string): Uint8Array {
  try {
    return decodeBase64url(text);
  } catch (cause) {
    throw new RecordRefused('envelope-invalid', 'not canonical base64url', { cause });
  }
}
