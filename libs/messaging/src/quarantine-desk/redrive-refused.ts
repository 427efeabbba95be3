import { QalqanError, type ErrorCategory, type RefusalCode } from '@qalqan/errors';

/** A quarantined record was refused again; `code` says why it is refused now. It stays open. */
export class RedriveRefused extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: { readonly cause?: unknown; readonly pointer?: string },
  ) {
    super(message, options);
  }
}
