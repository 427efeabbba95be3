import { QalqanError, type ErrorCategory } from '@qalqan/errors';

/** More events wait for a hub.state than the replay may hold; a larger limit, or feeding the hub's stream sooner, helps. */
export class ReplayBufferFull extends QalqanError {
  readonly category: ErrorCategory = 'overloaded';
  readonly code = 'overloaded';
}
