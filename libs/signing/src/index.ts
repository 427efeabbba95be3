export type { Hasher, Signer, Verifier } from './ports.js';
export { decodeBase64url, encodeBase64url } from './encoding/base64url.js';
export { decodeBase64, encodeBase64 } from './encoding/base64.js';
export { concat, equalBytes, fromHex, toHex, utf8 } from './encoding/bytes.js';
export { thumbprint } from './jws/thumbprint.js';
export {
  eventIdentity,
  parseDetachedJws,
  protectedHeader,
  signDetached,
  signingInput,
  verifyDetached,
  type DetachedJws,
} from './jws/detached-jws.js';
export { SEQUENCE_DIGITS, formatSequence, parseSequence } from './chain/sequence.js';
export { collide } from './chain/collide.js';
export { advance, judgeLink, type ChainLink, type ChainVerdict, type StreamHead } from './chain/position.js';
export type {
  Agreement,
  AgreementKey,
  AgreementMember,
  KeyUse,
  MemberKind,
  VerifiedAgreement,
} from './agreement/agreement.js';
export {
  AgreementRefused,
  agreementDigest,
  agreementText,
  verifyGenesis,
  type GenesisPorts,
} from './agreement/agreement-note.js';
export { TrustList, type TrustedKey } from './agreement/trust-list.js';
export { isSoundPublicKey } from './agreement/sound-key.js';
export { decodeUtf8, encodeUtf8 } from './encoding/utf8.js';
export { NoteMalformed, NoteSignatureInvalid } from './note/errors.js';
export { decodeVerifierKey, encodeVerifierKey, noteKey, type NoteKey } from './note/note-key.js';
export {
  MAX_NOTE_BYTES,
  MAX_NOTE_SIGNATURES,
  formatNote,
  parseNote,
  type Note,
  type NoteSignature,
} from './note/note.js';
export { addSignatures, openNote, signNote, type NoteSigner, type OpenedNote } from './note/sign-note.js';
