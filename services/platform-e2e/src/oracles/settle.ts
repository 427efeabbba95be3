import type { Platform } from '../platform/platform.js';
import type { SignedState } from '../platform/node-client.js';
import type { Party } from '../platform/ports.js';
import { waitUntil, type Patience } from '../platform/wait-for.js';
import { readLog } from './audit-log.js';
import { violations, type Acknowledged } from './violations.js';

/** The acknowledgement of a release, for the oracles. */
export function acknowledged(
  owner: Party,
  { reference, identity }: SignedState,
  audience: readonly Party[],
): Acknowledged {
  return { reference, identity, owner, audience };
}

/**
 * Waits until every acknowledged alert has arrived at the hub, the audit log and its readers (oracle O6 within the
 * patience given), then reads everything once and gives what the oracles object to.
 */
export async function violationsOnceSettled(
  platform: Platform,
  alerts: readonly Acknowledged[],
  readers: readonly Party[],
  patience: Patience = {},
): Promise<string[]> {
  await waitUntil('every alert is where it belongs', () => hasArrived(platform, alerts, readers), {
    timeoutMs: 30_000,
    everyMs: 250,
    ...patience,
  });
  return violations(platform, alerts, readers);
}

async function hasArrived(
  platform: Platform,
  alerts: readonly Acknowledged[],
  readers: readonly Party[],
): Promise<boolean> {
  const atHub = new Set((await platform.hub.alerts()).map(({ reference }) => reference));
  if (!alerts.every(({ reference }) => atHub.has(reference))) return false;
  for (const party of readers) {
    const inbox = new Set((await platform.node(party).inbox()).map(({ reference }) => reference));
    const addressed = alerts.filter(({ audience, owner }) => audience.includes(party) && owner !== party);
    if (!addressed.every(({ reference }) => inbox.has(reference))) return false;
  }
  const logged = new Set((await readLog(platform)).identities);
  return alerts.every(({ identity }) => identity === undefined || logged.has(identity));
}
