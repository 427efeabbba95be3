import type { VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { decodeLeaf, encodeLeaf, leafHash, openCheckpoint, verifyLog } from '@qalqan/ledger';
import { decodeVerifierKey, eventIdentity, toHex, utf8 } from '@qalqan/signing';
import type { Platform } from '../platform/platform.js';
import { trustListOf } from './accepted.js';

/** What the audit log holds, read from tiles and checkpoint alone. */
export interface LoggedEvents {
  readonly size: number;
  /** Identity of each event in the order of the log; an entry by hash stands under its leaf's hash. */
  readonly identities: readonly string[];
  /** `sound`, or the fault: whether the entries lead to the root that the log signed (oracle O3). */
  readonly verdict: string;
}

/** Reads the whole log and recomputes its root under the checkpoint that the agreement's log key signed. */
export async function readLog(platform: Platform): Promise<LoggedEvents> {
  const trust = await trustListOf(platform);
  const key = decodeVerifierKey(nodeHasher, trust.verified.agreement.log.vkey);
  const note = utf8(await platform.audit.checkpoint());
  const { checkpoint } = await openCheckpoint(nodeVerifier, note, key);
  const leaves = (await platform.audit.leaves()).slice(0, checkpoint.size);
  const verdict = await verifyLog(nodeHasher, leaves, checkpoint);
  return {
    size: checkpoint.size,
    identities: leaves.flatMap(identityOf),
    verdict: verdict.sound ? 'sound' : verdict.fault,
  };
}

function identityOf(leaf: Uint8Array): string[] {
  const decoded = decodeLeaf(leaf);
  if (decoded.form === 'digest') return [toHex(leafHash(nodeHasher, leaf))];
  const { kind, jws, value } = decoded.record;
  // The agreement and refusals are no events: nobody published them on a topic.
  return kind === 'event' ? [eventIdentity(nodeHasher, jws.split('.')[0] ?? '', value)] : [];
}

/**
 * The log with entries by hash under the identities of their events: of those events alone whose one leaf has that hash.
 * An entry by hash of anything else keeps its hash, and is on no topic.
 */
export function underIdentities(log: LoggedEvents, events: readonly VerifiedEvent[]): LoggedEvents {
  const identityOfHash = new Map(events.flatMap(hashedLeaf));
  return { ...log, identities: log.identities.map((name) => identityOfHash.get(name) ?? name) };
}

function hashedLeaf({ topic, partition, value, jws, identity }: VerifiedEvent): [string, string][] {
  const { leaf, beside } = encodeLeaf(nodeHasher, { kind: 'event', topic, partition, value, jws });
  return beside ? [[toHex(leafHash(nodeHasher, leaf)), identity]] : [];
}
