import { openRecord, type VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { singleHeader, type KafkaRecord } from '@qalqan/messaging';
import type { Positioned } from '@qalqan/testkit';
import { TrustList, judgeLink, verifyGenesis, type StreamHead } from '@qalqan/signing';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance } from '../platform/ports.js';
import { agreementOf } from '../platform/state.js';

/** What one member's topic holds, as any honest reader has to judge it. */
export interface JudgedStream {
  readonly member: Instance;
  /** Events that count, in the order of the topic, each once. */
  readonly events: readonly VerifiedEvent[];
  /** Every position that was used, by an event or by a refused record whose signature held. */
  readonly counted: readonly Positioned[];
  /** Codes of records that were refused, and `sequence-gap` or `sequence-fork` for those out of place. */
  readonly refusals: readonly { readonly offset: bigint; readonly code: string }[];
  readonly duplicates: number;
}

/** The trust list that the platform's genesis note gives, verified here anew. */
export async function trustListOf(platform: Platform): Promise<TrustList> {
  const { note, digest } = agreementOf(platform.location);
  return new TrustList(await verifyGenesis({ hasher: nodeHasher, verifier: nodeVerifier }, note, digest));
}

/** Reads every member's topic from its beginning and judges each record (oracle O2 looks at the result). */
export async function judgeTopics(platform: Platform): Promise<JudgedStream[]> {
  const trust = await trustListOf(platform);
  return Promise.all(INSTANCES.map(async (member) => judge(member, await platform.kafka.events(member), trust)));
}

/** Judges the records of one topic. */
export async function judge(
  member: Instance,
  records: readonly KafkaRecord[],
  trust: TrustList,
): Promise<JudgedStream> {
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust };
  const events: VerifiedEvent[] = [];
  const counted: Positioned[] = [];
  const refusals: { offset: bigint; code: string }[] = [];
  let duplicates = 0;
  let head: StreamHead = { sequence: 0, identity: trust.digest };
  for (const record of records) {
    const raw = { ...record, offset: String(record.offset), jws: singleHeader(record, 'jws') };
    const opened = await openRecord(ports, raw);
    const link = opened.kind === 'event' ? opened.event : opened.used;
    if (opened.kind === 'refused') refusals.push({ offset: record.offset, code: opened.refusal.code });
    if (link === undefined) continue;
    const verdict = judgeLink(head, link, (sequence) => counted[sequence - 1]?.identity);
    if (verdict === 'next') {
      head = { sequence: link.sequence, identity: link.identity };
      counted.push(head);
      if (opened.kind === 'event') events.push(opened.event);
    } else if (verdict === 'duplicate') duplicates += 1;
    else refusals.push({ offset: record.offset, code: `sequence-${verdict}` });
  }
  return { member, events, counted, refusals, duplicates };
}
