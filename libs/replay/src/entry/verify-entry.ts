import { openRecord, type OpeningPorts, type VerifiedEvent } from '@qalqan/contracts';
import { QalqanError, type ErrorCode } from '@qalqan/errors';
import { leafHash, verifyInclusion } from '@qalqan/ledger';
import { eventIdentity, parseDetachedJws, toHex, type TrustList } from '@qalqan/signing';
import type { ProvedEntry } from '../evidence/bundle.js';
import { openAgreement, openOwnCheckpoint, type TrustAnchors, type TrustPorts } from '../log/open-log.js';
import type { VerifiedLog } from '../log/report.js';
import { openEntry } from '../record/open-entry.js';

/** What is checked about one entry, in this order. */
export const ENTRY_CHECKS = ['agreement', 'checkpoint', 'inclusion', 'record', 'chain'] as const;
export type EntryCheckName = (typeof ENTRY_CHECKS)[number];

/** One check; `unchecked` when something it rests on failed or was not given. */
export interface EntryCheck {
  readonly name: EntryCheckName;
  readonly verdict: 'holds' | 'fails' | 'unchecked';
  readonly code?: ErrorCode;
  /** A sentence for people, without content. */
  readonly reason?: string;
}

/** A record as it was sent. */
export interface SentRecord {
  readonly topic: string;
  readonly value: Uint8Array;
  readonly jws: string;
}

/** One entry of a log and what proves it; nothing in it is believed. */
export interface EntryParts {
  readonly agreement: Uint8Array;
  readonly checkpoint: Uint8Array;
  readonly entry: ProvedEntry;
  /** The record before it in its stream; not needed for the first. */
  readonly predecessor?: SentRecord;
}

export interface EntryVerdict {
  readonly verdict: 'sound' | 'broken';
  readonly checks: readonly EntryCheck[];
  /** The record, when it is an event that holds. */
  readonly event: VerifiedEvent | undefined;
}

/**
 * Verifies one entry against nothing but the pinned agreement: the agreement, the checkpoint by the key that it names, the
 * proof that the checkpoint commits to the entry, the record's own signature and contract, and that it names the record
 * before it. Never throws for what the parts hold.
 */
export async function verifyEntry(ports: TrustPorts, parts: EntryParts, anchors: TrustAnchors): Promise<EntryVerdict> {
  const checks = new Checks();
  const trust = await checks.run('agreement', () => openAgreement(ports, parts.agreement, anchors.agreementDigest));
  if (trust === undefined) return checks.verdict(undefined);
  const opened = await checks.run('checkpoint', () => openOwnCheckpoint(ports, trust, anchors, parts.checkpoint));
  const { entry } = parts;
  if (opened !== undefined) {
    const { size, root } = opened.checkpoint;
    await checks.run('inclusion', () => {
      const of = { index: entry.index, size, leafHash: leafHash(ports.hasher, entry.leaf), root };
      verifyInclusion(ports.hasher, of, entry.proof);
    });
  }
  const event = await checkRecord(ports, parts, trust, checks);
  return checks.verdict(event);
}

async function checkRecord(
  ports: TrustPorts,
  { entry, agreement, predecessor }: EntryParts,
  trust: TrustList,
  checks: Checks,
): Promise<VerifiedEvent | undefined> {
  const opened = await openEntry(openingOf(ports, trust), entry, entry.index);
  if (opened.kind === 'refused') {
    checks.fail('record', opened.code, opened.reason);
    return undefined;
  }
  if (opened.kind === 'agreement' && !sameBytes(opened.note, agreement)) {
    checks.fail('record', 'agreement-digest-mismatch', 'the entry holds another agreement than the one that is held');
    return undefined;
  }
  checks.hold('record');
  if (opened.kind !== 'event') return undefined;
  const { event } = opened;
  if (event.sequence === 1 || predecessor !== undefined) {
    await checks.run('chain', () => {
      if (event.prevhash !== headBefore(ports, trust, event.sequence === 1 ? undefined : predecessor)) {
        throw new ChainBroken();
      }
    });
  }
  return event;
}

/** What the next record has to name: the identity of the one before it, or the agreement at the beginning. */
function headBefore({ hasher }: TrustPorts, trust: TrustList, before: SentRecord | undefined): string {
  if (before === undefined) return trust.digest;
  return eventIdentity(hasher, parseDetachedJws(before.jws).protectedHeader, before.value);
}

/** What the head of a log commits to, if agreement and checkpoint hold. */
export interface HeadVerdict extends EntryVerdict {
  readonly log: VerifiedLog | undefined;
}

/** Verifies the head of a log: the agreement by its pinned digest, the checkpoint by the key that the agreement names. */
export async function verifyHead(
  ports: TrustPorts,
  parts: Pick<EntryParts, 'agreement' | 'checkpoint'>,
  anchors: TrustAnchors,
): Promise<HeadVerdict> {
  const checks = new Checks();
  const trust = await checks.run('agreement', () => openAgreement(ports, parts.agreement, anchors.agreementDigest));
  const opened =
    trust && (await checks.run('checkpoint', () => openOwnCheckpoint(ports, trust, anchors, parts.checkpoint)));
  const log = opened && {
    origin: opened.checkpoint.origin,
    size: opened.checkpoint.size,
    root: toHex(opened.checkpoint.root),
  };
  return { ...checks.verdict(undefined), log };
}

/** Verifies a record that stands alone, in no log: signature, envelope and contract under the pinned agreement. */
export async function verifyRecord(
  ports: TrustPorts,
  parts: { readonly agreement: Uint8Array; readonly record: SentRecord },
  anchors: TrustAnchors,
): Promise<EntryVerdict> {
  const checks = new Checks();
  const trust = await checks.run('agreement', () => openAgreement(ports, parts.agreement, anchors.agreementDigest));
  if (trust === undefined) return checks.verdict(undefined);
  const record = { ...parts.record, partition: 0, offset: '0', key: 'unrecorded' as const };
  const opened = await openRecord(openingOf(ports, trust), record);
  if (opened.kind === 'event') {
    checks.hold('record');
    return checks.verdict(opened.event);
  }
  checks.fail('record', opened.refusal.code, opened.refusal.message);
  return checks.verdict(undefined);
}

const openingOf = ({ hasher, verifier }: TrustPorts, trust: TrustList): OpeningPorts => ({ hasher, verifier, trust });

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

class ChainBroken extends QalqanError {
  readonly code = 'chain-broken';
  readonly category = 'invalid';
  constructor() {
    super('the record does not name the one before it');
  }
}

/** Every check once, in order; what was not reached stays unchecked. */
class Checks {
  readonly #done = new Map<EntryCheckName, EntryCheck>();

  hold(name: EntryCheckName): void {
    this.#done.set(name, { name, verdict: 'holds' });
  }

  fail(name: EntryCheckName, code: ErrorCode, reason: string): void {
    this.#done.set(name, { name, verdict: 'fails', code, reason });
  }

  async run<T>(name: EntryCheckName, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      this.hold(name);
      return result;
    } catch (error) {
      if (!(error instanceof QalqanError)) throw error;
      this.fail(name, error.code, error.message);
      return undefined;
    }
  }

  verdict(event: VerifiedEvent | undefined): EntryVerdict {
    const checks = ENTRY_CHECKS.map((name) => this.#done.get(name) ?? { name, verdict: 'unchecked' as const });
    const broken = checks.some(({ verdict }) => verdict === 'fails');
    return { verdict: broken ? 'broken' : 'sound', checks, event };
  }
}
