import { QalqanError, type ErrorCategory } from '@qalqan/errors';

/** Bytes or a key text that are no C2SP signed note or verifier key. */
export class NoteMalformed extends QalqanError {
  static readonly code = 'note-malformed';
  readonly code = NoteMalformed.code;
  readonly category: ErrorCategory = 'invalid';
}

/** A note that no known key signed, or on which a known key's signature does not hold. */
export class NoteSignatureInvalid extends QalqanError {
  static readonly code = 'note-signature-invalid';
  readonly code = NoteSignatureInvalid.code;
  readonly category: ErrorCategory = 'invalid';
}
