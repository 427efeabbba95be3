import { parseStrictJson } from '@qalqan/contracts';
import { QalqanError, type ErrorCode } from '@qalqan/errors';
import { EVIDENCE_FORMAT, decodeBundle, isEvidence, type DecodedBundle } from './bundle.js';

/** Why a file that says it is evidence cannot be read as such. */
export interface DamagedBundle {
  readonly fault: { readonly code: ErrorCode; readonly reason: string };
}

/**
 * A file that says it is evidence and cannot be read as such is broken evidence; any other file is none, and nothing can be
 * said about it (undefined).
 */
export function readBundle(bytes: Uint8Array): DecodedBundle | DamagedBundle | undefined {
  try {
    if (isEvidence(parseStrictJson(bytes))) return decodeBundle(bytes);
  } catch (error) {
    if (!(error instanceof QalqanError)) throw error;
    if (new TextDecoder().decode(bytes).includes(EVIDENCE_FORMAT)) {
      return { fault: { code: error.code, reason: error.message } };
    }
  }
  return undefined;
}
