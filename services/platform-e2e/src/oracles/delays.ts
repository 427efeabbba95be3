import type { Platform } from '../platform/platform.js';
import type { Acknowledged } from './violations.js';

/** How long alerts took from their node's commit into the hub's store, by the clock of the one machine. */
export interface Delays {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** The part of the longest that they waited for their own relay, before the topic had them. */
  readonly maxSendMs: number;
}

/** Delays of acknowledged alerts that are at the hub. */
export async function delaysAtHub(platform: Platform, alerts: readonly Acknowledged[]): Promise<Delays> {
  const identities = alerts.flatMap(({ identity }) => identity ?? []);
  const owners = [...new Set(alerts.map(({ owner }) => owner))];
  const signed = await Promise.all(owners.map((owner) => timesOf(platform, owner, OUTBOX, identities)));
  const received = await timesOf(platform, 'hub', RECEIVED, identities);
  const begun = new Map(signed.flat().map((row) => [row.identity, row]));
  const delays = received.flatMap(({ identity, at }) => at - (begun.get(identity)?.at ?? at));
  const sends = [...begun.values()].map(({ at, sentAt }) => (sentAt ?? at) - at);
  const [p50Ms, p95Ms, maxMs] = quantiles(delays, [0.5, 0.95, 1]);
  return { p50Ms: p50Ms ?? 0, p95Ms: p95Ms ?? 0, maxMs: maxMs ?? 0, maxSendMs: quantiles(sends, [1])[0] ?? 0 };
}

interface Times {
  readonly identity: string;
  readonly at: number;
  readonly sentAt: number | undefined;
}

const OUTBOX = `SELECT identity, extract(epoch FROM created)::float8 AS at, extract(epoch FROM sent_at)::float8 AS sent
  FROM outbox WHERE identity = ANY($1)`;
const RECEIVED = `SELECT identity, extract(epoch FROM received_at)::float8 AS at FROM event WHERE identity = ANY($1)`;

async function timesOf(
  platform: Platform,
  instance: Acknowledged['owner'] | 'hub',
  sql: string,
  identities: readonly string[],
): Promise<Times[]> {
  const rows = await platform.sql.asSuperuser(instance, sql, [identities]);
  return rows.map(({ identity, at, sent }) => ({
    identity: String(identity),
    at: Number(at) * 1_000,
    sentAt: typeof sent === 'number' ? sent * 1_000 : undefined,
  }));
}

function quantiles(values: readonly number[], parts: readonly number[]): (number | undefined)[] {
  const sorted = values.toSorted((one, other) => one - other);
  return parts.map((part) => {
    const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
    return value === undefined ? undefined : Math.round(value);
  });
}
