import { pendingState, stateOf, type AlertState, type Phase } from './phases.js';

/** A later revision that waits while an earlier one is out. */
export interface PendingView {
  readonly revision: number;
  readonly state: 'draft' | 'submitted';
}

/** Where an own alert stands, without its content: the answer to every command. */
export interface StateView {
  readonly reference: string;
  readonly state: AlertState;
  /** Last revision that is out; before the first, the one that will be. */
  readonly revision: number;
  /** For If-Match. */
  readonly version: number;
  readonly pending: PendingView | null;
}

export interface Standing {
  readonly reference: string;
  readonly phase: Phase;
  /** Last revision that is out, 0 before the first. */
  readonly revision: number;
  readonly version: number;
}

export function stateView({ reference, phase, revision, version }: Standing): StateView {
  const waits = pendingState(phase);
  return {
    reference,
    state: stateOf(phase),
    revision: Math.max(revision, 1),
    version,
    pending: waits === undefined || revision === 0 ? null : { revision: revision + 1, state: waits },
  };
}

/** A state with the event that was signed for it. */
export interface SignedState extends StateView {
  readonly stream: string;
  readonly sequence: number;
  /** Hex SHA-256; see eventIdentity. */
  readonly identity: string;
}

export function signedState(
  view: StateView,
  { stream, sequence, identity }: Pick<SignedState, 'stream' | 'sequence' | 'identity'>,
): SignedState {
  return { ...view, stream, sequence, identity };
}

/** OpenAPI of {@link StateView}. */
export const STATE_SCHEMA = {
  type: 'object',
  required: ['reference', 'state', 'revision', 'version', 'pending'],
  properties: {
    reference: { type: 'string', examples: ['TJ-2026-000012'] },
    state: { enum: ['draft', 'submitted', 'published', 'recalled'] },
    revision: { type: 'integer', minimum: 1 },
    version: { type: 'integer', minimum: 1, description: 'the entity tag, for If-Match' },
    pending: {
      oneOf: [
        {
          type: 'object',
          required: ['revision', 'state'],
          properties: { revision: { type: 'integer' }, state: { enum: ['draft', 'submitted'] } },
        },
        { type: 'null' },
      ],
      description: 'a correction that waits for submission or release',
    },
  },
};

/** OpenAPI of {@link SignedState}. */
export const SIGNED_STATE_SCHEMA = {
  allOf: [
    { $ref: '#/components/schemas/AlertState' },
    {
      type: 'object',
      required: ['stream', 'sequence', 'identity'],
      properties: {
        stream: { type: 'string', examples: ['tj/0'] },
        sequence: { type: 'integer', minimum: 1 },
        identity: { type: 'string', description: 'hex SHA-256, see SPEC-SIG' },
      },
    },
  ],
};
