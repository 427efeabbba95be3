import { QalqanError, type ErrorCategory } from '@qalqan/errors';
import { eventIdentity, parseDetachedJws, type Hasher } from '@qalqan/signing';
import { envelopeOf, type StoredEvent } from './event.store.js';

/** A stored event is not the one that was accepted: somebody changed the hub's database. */
export class StoredEventAltered extends QalqanError {
  readonly category: ErrorCategory = 'internal';
  readonly code = 'digest-mismatch';
}

/**
 * Body of a stored event, of the type that its contract names. One hash per read makes sure that what is shown or
 * folded is what was signed; throws {@link StoredEventAltered} when it is not.
 */
export function storedBody(hasher: Hasher, event: Pick<StoredEvent, 'value' | 'jws' | 'identity'>): unknown {
  if (identityOf(hasher, event) !== event.identity) throw new StoredEventAltered('a stored event was altered');
  return envelopeOf(event).data.body;
}

function identityOf(hasher: Hasher, { value, jws }: Pick<StoredEvent, 'value' | 'jws'>): string | undefined {
  try {
    return eventIdentity(hasher, parseDetachedJws(jws).protectedHeader, value);
  } catch (error) {
    // A JWS that no longer parses has been altered as well; anything else is a fault of ours.
    if (error instanceof QalqanError) return undefined;
    throw error;
  }
}
