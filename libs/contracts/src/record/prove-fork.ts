import { collide, type ChainLink } from '@qalqan/signing';
import type { StreamForkedBody } from '../stream-forked/v1/schema.js';
import { openRecord, type OpeningPorts } from './open-record.js';
import type { RawRecord, UsedPosition } from './record.js';

/** The two parts of a fork: what counts with the accuser, and what did not. */
export type ForkPart = 'counted' | 'other';

/** What the records at hand say about a claim. `missing`: neither proved nor refuted yet. */
export type ForkVerdict =
  | { readonly kind: 'proved' }
  | { readonly kind: 'missing'; readonly parts: readonly ForkPart[] }
  /** The very records that are named do not collide, or say something else than the claim. */
  | { readonly kind: 'false'; readonly why: string };

/** Position of a record whose signature held, whatever its content; undefined when the signature did not. */
export async function openWitness(ports: OpeningPorts, record: RawRecord): Promise<UsedPosition | undefined> {
  const opened = await openRecord(ports, record);
  return opened.kind === 'event' ? opened.event : opened.used;
}

/** Which part of the claim a verified record is; undefined for any other record. */
export function partOf(claim: StreamForkedBody, { identity }: ChainLink): ForkPart | undefined {
  if (identity === claim.other.identity) return 'other';
  return identity === claim.counted.identity && claim.counted.sequence > 0 ? 'counted' : undefined;
}

/**
 * Judges a claim by the verified records it names; `genesis` is the digest of the agreement, which stands at position 0.
 * Whoever claims is not asked to be believed in anything.
 */
export function judgeFork(
  genesis: string,
  claim: StreamForkedBody,
  records: Readonly<Partial<Record<ForkPart, UsedPosition>>>,
): ForkVerdict {
  const { stream, sequence, counted, other } = claim;
  if (counted.sequence === 0 && counted.identity !== genesis)
    return { kind: 'false', why: 'the agreement has another digest' };
  const first: UsedPosition | undefined =
    counted.sequence === 0 ? { stream, sequence: 0, prevhash: '', identity: genesis } : records.counted;
  if (first !== undefined && !isAt(first, stream, counted.sequence))
    return { kind: 'false', why: 'what counts has another position' };
  if (records.other !== undefined && !isAt(records.other, stream, sequence))
    return { kind: 'false', why: 'the other record has another position' };
  if (records.other !== undefined && records.other.prevhash !== other.prevhash)
    return { kind: 'false', why: 'the other record names another predecessor' };
  if (first === undefined || records.other === undefined)
    return {
      kind: 'missing',
      parts: [...(first ? [] : ['counted' as const]), ...(records.other ? [] : ['other' as const])],
    };
  return collide(first, records.other) ? { kind: 'proved' } : { kind: 'false', why: 'the records do not collide' };
}

function isAt(record: UsedPosition, stream: string, sequence: number): boolean {
  return record.stream === stream && record.sequence === sequence;
}
