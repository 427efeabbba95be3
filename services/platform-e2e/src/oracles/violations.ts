import { AlertPublishedV1, type VerifiedEvent } from '@qalqan/contracts';
import { contiguous, noDuplicates } from '@qalqan/testkit';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { judgeTopics, type JudgedStream } from './accepted.js';
import { readLog, underIdentities, type LoggedEvents } from './audit-log.js';
import { objection, type Objection } from './objection.js';

/** An alert that its node acknowledged, and who may read it besides its owner. */
export interface Acknowledged {
  readonly reference: string;
  /** Of the signed event; undefined when the answer to the release was lost. */
  readonly identity: string | undefined;
  readonly owner: Party;
  readonly audience: readonly Party[];
}

/** An alert whose release was given up: it may be out once, for an answer can be lost, or not at all. */
export type Refused = Pick<Acknowledged, 'reference'>;

/** Everything that the oracles look at, read once. */
export interface Evidence {
  readonly streams: readonly JudgedStream[];
  readonly log: LoggedEvents;
  readonly hub: readonly string[];
  readonly inboxes: ReadonlyMap<Party, readonly string[]>;
}

/** Oracles O1, O2, O3, O5 and O7 over what was gathered; none when all hold. */
export function objections(
  evidence: Evidence,
  acknowledged: readonly Acknowledged[],
  refused: readonly Refused[] = [],
): Objection[] {
  return [
    ...everyStreamIsWhole(evidence),
    ...eachAcknowledgedIsThereOnce(evidence, acknowledged),
    ...noneRefusedIsThereTwice(evidence, refused),
    ...eachReaderHasItsOwn(evidence, acknowledged),
    ...logHoldsNothingElse(evidence),
  ];
}

/**
 * Reads everything that the oracles look at. `readers` are the nodes whose inboxes are looked at: those that may read,
 * and those that must not.
 */
export async function gather(platform: Platform, readers: readonly Party[]): Promise<Evidence> {
  // The log before the topics: what is in the log must then be on a topic already.
  const log = await readLog(platform);
  const [streams, hub, inboxes] = await Promise.all([
    judgeTopics(platform),
    platform.hub.alerts(),
    Promise.all(readers.map(async (party) => [party, await platform.node(party).inbox()] as const)),
  ]);
  return {
    streams,
    log: underIdentities(
      log,
      streams.flatMap(({ events }) => events),
    ),
    hub: hub.map(({ reference }) => reference),
    inboxes: new Map(inboxes.map(([party, items]) => [party, items.map(({ reference }) => reference)])),
  };
}

/** O2: sequences follow each other without a gap, and nobody signed two records for one position. */
function everyStreamIsWhole({ streams }: Evidence): Objection[] {
  return streams.flatMap(({ member, counted, refusals }) => [
    ...checked(member, () => contiguous(counted)),
    ...checked(member, () => noDuplicates(counted)),
    ...refusals
      .filter(({ code }) => code === 'sequence-gap' || code === 'sequence-fork')
      .map(({ code, offset }) =>
        objection('O2', 'order', `${member}/0 ${offset}`, `${member}/0 has a ${code} at offset ${offset}`),
      ),
  ]);
}

/** What a checker of libs/testkit throws, as an objection. */
function checked(member: string, check: () => void): Objection[] {
  try {
    check();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [objection('O2', 'order', `${member}/0`, `${member}/0: ${reason}`)];
  }
}

type Published = ReadonlyMap<string, readonly VerifiedEvent[]>;

function publishedAlerts({ streams }: Evidence): Published {
  return Map.groupBy(
    streams.flatMap(({ events }) => events.filter(({ type }) => type === AlertPublishedV1.type)),
    ({ subject }) => subject,
  );
}

/** O1 and O7: published exactly once on the owner's topic, and that very event once in hub and audit log. */
function eachAcknowledgedIsThereOnce(evidence: Evidence, acknowledged: readonly Acknowledged[]): Objection[] {
  const published = publishedAlerts(evidence);
  const inLog = tally(evidence.log.identities);
  const atHub = tally(evidence.hub);
  return acknowledged.flatMap(({ reference, identity }) => {
    const [event, ...more] = published.get(reference) ?? [];
    const oracle = identity === undefined ? 'O7' : 'O1';
    if (event === undefined || more.length > 0) {
      const effect = event ? 'doubled' : 'lost';
      const times = event ? more.length + 1 : 0;
      return [objection(oracle, effect, reference, `${reference} is published ${times} times on its topic`)];
    }
    const other = identity !== undefined && identity !== event.identity;
    const why = `${reference} on its topic is not the event that was acknowledged`;
    return [
      ...(other ? [objection('O1', 'altered', reference, why)] : []),
      ...unlessOnce(reference, 'in the audit log', inLog.get(event.identity)),
      ...unlessOnce(reference, 'at the hub', atHub.get(reference)),
    ];
  });
}

/** O7: what was refused, or asked for without an answer until the client gave up, is out once or not at all. */
function noneRefusedIsThereTwice(evidence: Evidence, refused: readonly Refused[]): Objection[] {
  const published = publishedAlerts(evidence);
  return refused.flatMap(({ reference }) => {
    const times = published.get(reference)?.length ?? 0;
    if (times <= 1) return [];
    return [objection('O7', 'doubled', reference, `${reference} was refused and is published ${times} times`)];
  });
}

/** O1 at the nodes: whoever is addressed has it once, whoever is not has nothing of it. */
function eachReaderHasItsOwn({ inboxes }: Evidence, acknowledged: readonly Acknowledged[]): Objection[] {
  return [...inboxes].flatMap(([party, references]) => {
    const counts = tally(references);
    return acknowledged
      .filter(({ owner }) => owner !== party)
      .flatMap(({ reference, audience }) => {
        const count = counts.get(reference) ?? 0;
        const wanted = audience.includes(party) ? 1 : 0;
        if (count === wanted) return [];
        const effect = wanted === 0 ? 'leaked' : count === 0 ? 'lost' : 'doubled';
        const line = `${reference} ${count} times in the inbox of ${party}, not ${wanted}`;
        return [objection('O1', effect, reference, line)];
      });
  });
}

/** O3 and O5: the root is the signed one, no entry stands twice, and each was accepted from a member's topic. */
function logHoldsNothingElse({ streams, log }: Evidence): Objection[] {
  const accepted = new Set(streams.flatMap(({ events }) => events.map(({ identity }) => identity)));
  const twice = [...tally(log.identities)].filter(([, count]) => count > 1);
  const root = objection('O3', 'root', 'the log', `the log of ${log.size} entries is ${log.verdict}`);
  return [
    ...(log.verdict === 'sound' ? [] : [root]),
    ...twice.map(([identity, count]) =>
      objection('O1', 'doubled', identity, `${identity} stands ${count} times in the audit log`),
    ),
    ...log.identities
      .filter((identity) => !accepted.has(identity))
      .map((identity) => objection('O5', 'forged', identity, `${identity} is in the audit log and on no topic`)),
  ];
}

function unlessOnce(reference: string, where: string, count = 0): Objection[] {
  if (count === 1) return [];
  return [objection('O1', count === 0 ? 'lost' : 'doubled', reference, `${reference} ${where} ${count} times`)];
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
