import type { ChainLink } from './position.js';

/**
 * True when no honest signer signs both records of one stream: they take the same position and are not the same, or the
 * later of two neighbours names another predecessor than the earlier. Takes its arguments in either order; both MUST
 * have been verified, and be of one stream.
 */
export function collide(one: ChainLink, other: ChainLink): boolean {
  if (one.sequence === other.sequence) return one.identity !== other.identity;
  const [earlier, later] = one.sequence < other.sequence ? [one, other] : [other, one];
  return later.sequence === earlier.sequence + 1 && later.prevhash !== earlier.identity;
}
