import type { Platform } from '../platform/platform.js';
import type { Acknowledged } from './violations.js';

/** How long alerts took from their node's commit into the hub's store, by the clock of the one machine. */
export interface Delays {
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** Delays of acknowledged alerts that are at the hub. */
export async function delaysAtHub(platform: Platform, alerts: readonly Acknowledged[]): Promise<Delays> {
  const identities = alerts.flatMap(({ identity }) => identity ?? []);
  const owners = [...new Set(alerts.map(({ owner }) => owner))];
  const signed = await Promise.all(
    owners.map((owner) =>
      platform.sql.asSuperuser(
        owner,
        `SELECT identity, extract(epoch FROM created)::float8 AS at FROM outbox WHERE identity = ANY($1)`,
        [identities],
      ),
    ),
  );
  const received = await platform.sql.asSuperuser(
    'hub',
    `SELECT identity, extract(epoch FROM received_at)::float8 AS at FROM event WHERE identity = ANY($1)`,
    [identities],
  );
  const begun = new Map(signed.flat().map(({ identity, at }) => [String(identity), Number(at)]));
  const delays = received
    .map(({ identity, at }) => Math.round((Number(at) - (begun.get(String(identity)) ?? Number(at))) * 1_000))
    .toSorted((one, other) => one - other);
  return { p95Ms: delays[Math.floor(delays.length * 0.95)] ?? 0, maxMs: delays.at(-1) ?? 0 };
}
