import {
  findAsked,
  indexKeysOf,
  sureness,
  type Asked,
  type Ruleset,
  type Selector,
  type Tier,
} from '@qalqan/correlation';
import type { EntityManager } from 'typeorm';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';

/** An alert that was found, by what a party that may not read it may know. */
export interface Contact {
  readonly party: string;
  readonly desk: string;
  readonly tier: Tier;
  readonly exercise: boolean;
}

interface Match extends Contact {
  readonly reference: string;
}

/** Whom to call, each once, and the alerts for the log. */
export interface Contacts {
  readonly contacts: readonly Contact[];
  readonly alerts: readonly string[];
}

/** Alerts looked at: of people in all, of a value per owner. */
const MOST_PEOPLE = 50;
const MOST_OF_OWNER = 20;
const MOST_CONTACTS = 20;
const TIERS: readonly Tier[] = ['confirmed', 'probable', 'possible'];

/** Owners of live alerts in which the subject stands, but for those of `party` itself. */
export async function contactsFor(
  manager: EntityManager,
  ruleset: Ruleset,
  party: string,
  asked: Asked,
): Promise<Contacts> {
  const matches =
    'selector' in asked
      ? await ofValue(manager, ruleset, asked.selector, party)
      : (await ofPerson(manager, ruleset, asked)).filter((match) => match.party !== party);
  const surest = matches.toSorted((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier));
  const contacts = new Map<string, Contact>();
  for (const { party: owner, desk, tier, exercise } of surest) {
    const name = JSON.stringify([owner, desk, exercise]);
    if (!contacts.has(name)) contacts.set(name, { party: owner, desk, tier, exercise });
  }
  return {
    contacts: [...contacts.values()].slice(0, MOST_CONTACTS),
    alerts: [...new Set(matches.map(({ reference }) => reference))].sort(),
  };
}

interface ValueRow {
  readonly reference: string;
  readonly owner: string;
  readonly desk: string;
  readonly exercise: boolean;
}

/** By owner, from the counts: a value that a million alerts of one party hold must not hide the one of another. */
async function ofValue(manager: EntityManager, ruleset: Ruleset, selector: Selector, party: string): Promise<Match[]> {
  const keys = [false, true].flatMap((exercise) => indexKeysOf({ exercise, selectors: [selector] }));
  const rows = await manager.query<ValueRow[]>(
    `SELECT found.* FROM holder_count c CROSS JOIN LATERAL (
       SELECT a.reference, a.owner, a.desk, a.exercise FROM selector s JOIN alert a USING (reference)
        WHERE s.key = c.key AND a.state = 'live'
          AND s.reference >= upper(c.owner) || '-' COLLATE "C" AND s.reference < upper(c.owner) || '.' COLLATE "C"
        ORDER BY s.reference DESC LIMIT ${MOST_OF_OWNER}
     ) AS found WHERE c.key = ANY($1) AND c.owner <> $2 ORDER BY found.reference`,
    [keys, party],
  );
  const { tier } = sureness(ruleset, selector);
  return rows.map(({ reference, owner, desk, exercise }) => ({ reference, party: owner, desk, exercise, tier }));
}

async function ofPerson(manager: EntityManager, ruleset: Ruleset, asked: Asked): Promise<Match[]> {
  const store = new PostgresCorrelationStore(manager);
  const found = await findAsked(store, ruleset, asked, MOST_PEOPLE);
  const alerts = await store.alerts([...new Set(found.map(({ reference }) => reference))]);
  return found.flatMap(({ reference, owner, exercise, tier }) => {
    const alert = alerts.get(reference);
    return alert?.state === 'live' ? [{ reference, party: owner, desk: alert.desk, exercise, tier }] : [];
  });
}
