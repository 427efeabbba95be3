import { QalqanError, type ErrorCategory } from '@qalqan/errors';

/** Base of everything that this library refuses; each class has its stable code as a static. */
export abstract class LedgerError extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
}

/** A note text that is no C2SP checkpoint, or one of another log than expected. */
export class CheckpointMalformed extends LedgerError {
  static readonly code = 'checkpoint-malformed';
  readonly code = CheckpointMalformed.code;
}

/** A path that is not exactly what `tilePath` writes for some tile. */
export class TilePathInvalid extends LedgerError {
  static readonly code = 'tile-path-invalid';
  readonly code = TilePathInvalid.code;
}

/** A hash tile or entry bundle whose length or framing does not fit its width. */
export class TileMalformed extends LedgerError {
  static readonly code = 'tile-malformed';
  readonly code = TileMalformed.code;
}

/** Bytes that are no canonical log leaf (SPEC-LOG §2), or a record that cannot become one. */
export class LeafMalformed extends LedgerError {
  static readonly code = 'leaf-malformed';
  readonly code = LeafMalformed.code;
}

/** An inclusion or consistency proof that does not hold, or one asked for outside the tree. */
export class ProofInvalid extends LedgerError {
  static readonly code = 'proof-invalid';
  readonly code = ProofInvalid.code;
}
