import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../platform/platform.js';
import type { SignedState } from '../platform/node-client.js';
import type { Party } from '../platform/ports.js';
import type { Patience } from '../platform/wait-for.js';
import { hitObjections, type ExpectedHit } from './hits.js';
import { countOf, linesOf, objection, type Objection } from './objection.js';
import { replayObjections } from './replay.js';
import { gather, objections, type Acknowledged, type Refused } from './violations.js';

/** What must hold in the end. */
export interface Promised {
  readonly acknowledged: readonly Acknowledged[];
  /** Given up by the client: there once or not at all. */
  readonly refused?: readonly Refused[];
  /** Nodes whose inboxes are looked at: those that may read, and those that must not. */
  readonly readers: readonly Party[];
  /** Alerts of which every hit is known beforehand. */
  readonly watched?: ReadonlySet<string>;
  readonly hits?: readonly ExpectedHit[];
}

/** How long to wait, and whether the auditor replays at the end (O4). */
export interface Settling extends Patience {
  readonly replay?: boolean;
}

/** What the oracles found. */
export interface Settled {
  readonly objections: readonly Objection[];
  /** Their lines. */
  readonly violations: readonly string[];
  /** Alerts and hits that are not where they belong. */
  readonly lost: number;
  readonly doubled: number;
  /** From the call until nothing was missing any more. */
  readonly settleMs: number;
  readonly acknowledged: number;
}

const TIMEOUT_MS = 30_000;
const EVERY_MS = 250;

/** The acknowledgement of a release, for the oracles. */
export function acknowledged(
  owner: Party,
  { reference, identity }: SignedState,
  audience: readonly Party[],
): Acknowledged {
  return { reference, identity, owner, audience };
}

/**
 * Waits until every acknowledged alert and every hit has arrived at the hub, the audit log and its readers, then reads
 * everything once and gives what the oracles object to. What has not come within the patience is lost (oracle O6).
 */
export async function settle(platform: Platform, promised: Promised, settling: Settling = {}): Promise<Settled> {
  const begun = Date.now();
  const deadline = begun + (settling.timeoutMs ?? TIMEOUT_MS);
  let found = await look(platform, promised);
  while (isWaiting(found) && Date.now() < deadline) {
    await sleep(settling.everyMs ?? EVERY_MS);
    found = await look(platform, promised);
  }
  const settleMs = Date.now() - begun;
  const replayed = settling.replay === true ? await replayObjections(platform) : [];
  const all = [...found, ...replayed];
  return {
    objections: all,
    violations: linesOf(all),
    lost: countOf(all, 'lost'),
    doubled: countOf(all, 'doubled'),
    settleMs,
    acknowledged: promised.acknowledged.length,
  };
}

/** {@link settle} for specs: what the oracles object to, a line each. */
export async function violationsOnceSettled(
  platform: Platform,
  alerts: readonly Acknowledged[],
  readers: readonly Party[],
  patience: Patience = {},
): Promise<readonly string[]> {
  return (await settle(platform, { acknowledged: alerts, readers }, patience)).violations;
}

function isWaiting(found: readonly Objection[]): boolean {
  return found.some(({ effect }) => effect === 'lost' || effect === 'late');
}

/** One look: cheap while the hub lacks something, complete once it does not. A service that is down is "not yet". */
async function look(platform: Platform, promised: Promised): Promise<Objection[]> {
  const { acknowledged: alerts, refused = [], readers, watched = new Set(), hits = [] } = promised;
  try {
    const atHub = new Set((await platform.hub.alerts()).map(({ reference }) => reference));
    const missing = alerts.filter(({ reference }) => !atHub.has(reference));
    if (missing.length > 0) {
      return missing.map(({ reference }) => objection('O1', 'lost', reference, `${reference} at the hub 0 times`));
    }
    const evidence = await gather(platform, readers);
    return [...objections(evidence, alerts, refused), ...(await hitObjections(platform, watched, hits))];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [objection('O6', 'late', 'the platform', `what is there cannot be read: ${reason}`)];
  }
}
