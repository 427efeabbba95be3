import { AlertPublishedV1 } from '@qalqan/contracts';
import { contiguous, noDuplicates } from '@qalqan/testkit';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { judgeTopics, type JudgedStream } from './accepted.js';
import { readLog, type LoggedEvents } from './audit-log.js';

/** An alert that its node acknowledged, and who may read it besides its owner. */
export interface Acknowledged {
  readonly reference: string;
  /** Of the signed event; undefined when the answer to the release was lost. */
  readonly identity: string | undefined;
  readonly owner: Party;
  readonly audience: readonly Party[];
}

/** Everything that the oracles look at, read once. */
export interface Evidence {
  readonly streams: readonly JudgedStream[];
  readonly log: LoggedEvents;
  readonly hub: readonly string[];
  readonly inboxes: ReadonlyMap<Party, readonly string[]>;
}

/**
 * Oracles O1, O2, O3 and O5 after a fault: each violation as one line, none when all hold. `readers` are the nodes
 * whose inboxes are looked at: those that may read, and those that must not.
 */
export async function violations(
  platform: Platform,
  acknowledged: readonly Acknowledged[],
  readers: readonly Party[],
): Promise<string[]> {
  return objections(await gather(platform, readers), acknowledged);
}

/** {@link violations} of evidence that was gathered. */
export function objections(evidence: Evidence, acknowledged: readonly Acknowledged[]): string[] {
  return [
    ...everyStreamIsWhole(evidence),
    ...eachAcknowledgedIsThereOnce(evidence, acknowledged),
    ...eachReaderHasItsOwn(evidence, acknowledged),
    ...logHoldsNothingElse(evidence),
  ];
}

async function gather(platform: Platform, readers: readonly Party[]): Promise<Evidence> {
  // The log before the topics: what is in the log must then be on a topic already.
  const log = await readLog(platform);
  const [streams, hub, inboxes] = await Promise.all([
    judgeTopics(platform),
    platform.hub.alerts(),
    Promise.all(readers.map(async (party) => [party, await platform.node(party).inbox()] as const)),
  ]);
  return {
    streams,
    log,
    hub: hub.map(({ reference }) => reference),
    inboxes: new Map(inboxes.map(([party, items]) => [party, items.map(({ reference }) => reference)])),
  };
}

/** O2: sequences follow each other without a gap, and nobody signed two records for one position. */
function everyStreamIsWhole({ streams }: Evidence): string[] {
  return streams.flatMap(({ member, counted, refusals }) => [
    ...checked(`O2: ${member}/0`, () => contiguous(counted)),
    ...checked(`O2: ${member}/0`, () => noDuplicates(counted)),
    ...refusals
      .filter(({ code }) => code === 'sequence-gap' || code === 'sequence-fork')
      .map(({ code, offset }) => `O2: ${member}/0 has a ${code} at offset ${offset}`),
  ]);
}

/** What a checker of libs/testkit throws, as a line. */
function checked(what: string, check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** O1 and O7: published exactly once on the owner's topic, and that very event once in hub and audit log. */
function eachAcknowledgedIsThereOnce({ streams, log, hub }: Evidence, acknowledged: readonly Acknowledged[]): string[] {
  const published = Map.groupBy(
    streams.flatMap(({ events }) => events.filter(({ type }) => type === AlertPublishedV1.type)),
    ({ subject }) => subject,
  );
  const inLog = tally(log.identities);
  const atHub = tally(hub);
  return acknowledged.flatMap(({ reference, identity }) => {
    const [event, ...more] = published.get(reference) ?? [];
    if (event === undefined || more.length > 0) {
      return [`O1: ${reference} is published ${event ? more.length + 1 : 0} times on its topic`];
    }
    const promised = identity === undefined || identity === event.identity;
    return [
      ...(promised ? [] : [`O1: ${reference} on its topic is not the event that was acknowledged`]),
      ...unlessOnce(`${reference} in the audit log`, inLog.get(event.identity)),
      ...unlessOnce(`${reference} at the hub`, atHub.get(reference)),
    ];
  });
}

/** O1 at the nodes: whoever is addressed has it once, whoever is not has nothing of it. */
function eachReaderHasItsOwn({ inboxes }: Evidence, acknowledged: readonly Acknowledged[]): string[] {
  return [...inboxes].flatMap(([party, references]) => {
    const counts = tally(references);
    return acknowledged
      .filter(({ owner }) => owner !== party)
      .flatMap(({ reference, audience }) => {
        const count = counts.get(reference) ?? 0;
        const wanted = audience.includes(party) ? 1 : 0;
        return count === wanted ? [] : [`O1: ${reference} ${count} times in the inbox of ${party}, not ${wanted}`];
      });
  });
}

/** O3 and O5: the root is the signed one, no entry stands twice, and each was accepted from a member's topic. */
function logHoldsNothingElse({ streams, log }: Evidence): string[] {
  const accepted = new Set(streams.flatMap(({ events }) => events.map(({ identity }) => identity)));
  const twice = [...tally(log.identities)].filter(([, count]) => count > 1);
  return [
    ...(log.verdict === 'sound' ? [] : [`O3: the log of ${log.size} entries is ${log.verdict}`]),
    ...twice.map(([identity, count]) => `O1: ${identity} stands ${count} times in the audit log`),
    ...log.identities
      .filter((identity) => !accepted.has(identity))
      .map((identity) => `O5: ${identity} is in the audit log and on no topic`),
  ];
}

function unlessOnce(what: string, count = 0): string[] {
  return count === 1 ? [] : [`O1: ${what} ${count} times`];
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
