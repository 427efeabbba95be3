import type { NoteKey, NoteSigner } from '@qalqan/signing';
import type { RefusalLimit } from './refusals/limit.js';

/** `AuditSettings`: figures from the configuration. */
export const AUDIT_SETTINGS = Symbol('AuditSettings');

export interface AuditSettings {
  /** Length of the sequencer's lease, in ms. */
  readonly leaseMs: number;
  /** Shortest time between two turns, in ms. */
  readonly batchMs: number;
  /** How often it looks for rows that nothing announced, in ms. */
  readonly pollMs: number;
  /** Age of the oldest pending row from which on readiness is red, in ms. */
  readonly lateMs: number;
  readonly refusals: RefusalLimit;
}

/** `Signer`: key of the log's member, which signs events and refusals. */
export const MEMBER_SIGNER = Symbol('MemberSigner');

/** `LogKeys`: the log's own key, as the agreement names it. */
export const LOG_KEYS = Symbol('LogKeys');

export interface LogKeys {
  /** Signs checkpoints under the origin. */
  readonly signer: NoteSigner;
  readonly logKey: NoteKey;
}

/** Ends the process in order: `code` is a stable word for the operator. */
export type OnFatal = (code: string, error: unknown) => void;

/** Injection token of {@link OnFatal}. */
export const ON_FATAL = Symbol('OnFatal');
