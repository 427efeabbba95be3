/** Where a consumer stands in a stream: the last record that counted. Sequence 0 is the start, its identity the genesis digest. */
export interface StreamHead {
  readonly sequence: number;
  /** Hex SHA-256; see eventIdentity. */
  readonly identity: string;
}

/** What a verified record presents. */
export interface ChainLink {
  readonly sequence: number;
  readonly prevhash: string;
  readonly identity: string;
}

/**
 * - `next`: the record follows the head.
 * - `duplicate`: already counted; skip it.
 * - `gap`: records between head and this one are missing.
 * - `fork`: another record stands at this position, or this one names another predecessor: evidence against the signer.
 */
export type ChainVerdict = 'next' | 'duplicate' | 'gap' | 'fork';

/**
 * Judges one record against the head. `identityAt` tells the identity that counted at an earlier sequence, or undefined
 * where the consumer did not keep it; then the first that was seen counts and the record is taken for a duplicate.
 */
export function judgeLink(
  head: StreamHead,
  link: ChainLink,
  identityAt: (sequence: number) => string | undefined,
): ChainVerdict {
  if (link.sequence > head.sequence + 1) return 'gap';
  if (link.sequence === head.sequence + 1) return link.prevhash === head.identity ? 'next' : 'fork';
  const known = link.sequence === head.sequence ? head.identity : identityAt(link.sequence);
  return known === undefined || known === link.identity ? 'duplicate' : 'fork';
}

/** The head after `link` has counted. */
export function advance(link: ChainLink): StreamHead {
  return { sequence: link.sequence, identity: link.identity };
}
