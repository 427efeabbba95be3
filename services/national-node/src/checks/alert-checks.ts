import { AlertCheckedV1, type AlertCheckedBody, type VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import { isEvent } from '../consume/event-kind.js';

/** Alerts of ours that somebody found by a quick check. */
export interface AlertCheck {
  readonly at: string;
  readonly party: string;
  /** Account of our own officer; null for another party's, whom its node knows. */
  readonly actor: string | null;
  readonly purpose: string;
  readonly alerts: readonly string[];
  /** Of the event that told us; null for a check of our own. */
  readonly identity: string | null;
}

/** What the hub tells `me` of quick checks. */
export function planChecks(me: string, events: readonly VerifiedEvent[]): AlertCheck[] {
  return events
    .filter((event): event is VerifiedEvent<AlertCheckedBody> => isEvent(event, AlertCheckedV1))
    .filter(({ body }) => body.recipient === me)
    .map(({ time: at, identity, body: { by: party, purpose, alerts } }) => {
      return { at, party, actor: null, purpose, alerts, identity };
    });
}

/** Keeps checks; an event that came before is there already. */
export async function keepChecks({ manager }: Tx, checks: readonly AlertCheck[]): Promise<void> {
  if (checks.length === 0) return;
  await manager.query(
    `INSERT INTO alert_check (at, party, actor, purpose, alerts, identity)
       SELECT x.at, x.party, x.actor, x.purpose, ARRAY (SELECT jsonb_array_elements_text(x.alerts)), x.identity
         FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::text[])
           AS x (at, party, actor, purpose, alerts, identity)
       ON CONFLICT DO NOTHING`,
    [
      checks.map(({ at }) => at),
      checks.map(({ party }) => party),
      checks.map(({ actor }) => actor),
      checks.map(({ purpose }) => purpose),
      checks.map(({ alerts }) => JSON.stringify(alerts)),
      checks.map(({ identity }) => identity),
    ],
  );
}
