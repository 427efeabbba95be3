import {
  AlertCheckedV1,
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  GroupFoundV1,
  GroupWithdrawnV1,
  HitChangedV1,
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  eventsTopic,
  type AlertBody,
  type EventContract,
  type HitFoundBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { formatSequence } from '@qalqan/signing';
import type { NodeProfile } from '../profile/node-profile.js';

/** A profile in the form of deploy/nodes. */
export function sampleProfile(id: string): NodeProfile {
  const mayAddress = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'].filter((party) => party !== id);
  return {
    id,
    name: `Node of ${id}`,
    dutyDesk: { name: `Duty desk of ${id}`, hours: '24/7', email: `duty.${id}@qalqan.example` },
    retention: { reviewMonths: 12, eraseMonths: 36 },
    handling: { defaultTlp: 'AMBER', allowedTlp: ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN'], mayAddress },
  };
}

/** A small alert that every contract accepts. */
export function sampleAlert(changes: Partial<AlertBody> = {}): AlertBody {
  return {
    kind: 'drug-seizure',
    title: 'Parcel with two kilograms',
    place: { name: 'Панҷи Поён', country: 'TJ' },
    persons: [
      {
        role: 'suspect',
        names: [{ text: 'Иванов Иван' }],
        documents: [{ type: 'passport', country: 'TJ', number: 'A1234567' }],
      },
    ],
    phones: [{ number: '+992 90 123 45 67' }],
    substances: [{ drug: 'heroin', test: 'field' }],
    narrative: [{ lang: 'ru', text: 'Посылка.' }],
    evaluation: { scheme: '4x4', source: 'A', information: '1' },
    handling: { tlp: 'AMBER', audience: ['kz'] },
    purpose: 'investigation',
    retention: { reviewOn: '2027-10-03', eraseOn: '2029-10-03' },
    desk: 'Duty desk, +992 00 000 00 00',
    exercise: false,
    ...changes,
  };
}

let made = 0;

/** An event as the runner hands it over; its bytes and signature are stand-ins. */
export function verifiedEvent<Body>(
  contract: EventContract<Body>,
  member: string,
  body: Body,
  sequence = ++made,
): VerifiedEvent<Body> {
  const stream = `${member}/0`;
  const identity = sequence.toString(16).padStart(64, '0');
  const prevhash = (sequence - 1).toString(16).padStart(64, '0');
  const subject = contract.subjectOf(body);
  const id = `0190a3b0-0000-7000-8000-${sequence.toString(16).padStart(12, '0')}`;
  const time = '2026-11-24T08:00:00.000Z';
  return {
    topic: eventsTopic(member),
    partition: 0,
    offset: String(sequence - 1),
    type: contract.type,
    id,
    member,
    subject,
    stream,
    time,
    kid: 'A'.repeat(43),
    sequence,
    prevhash,
    identity,
    envelope: {
      specversion: '1.0',
      id,
      source: `urn:qalqan:party:${member}`,
      type: contract.type,
      subject,
      time,
      datacontenttype: 'application/json',
      dataschema: contract.dataschema,
      stream,
      sequence: formatSequence(sequence),
      prevhash,
      agreement: '1',
      commitment: '0'.repeat(64),
      data: { salt: 'A'.repeat(43), body },
    },
    body,
    value: new TextEncoder().encode(JSON.stringify(body)),
    jws: `${'e'.repeat(40)}..${'s'.repeat(86)}`,
  };
}

/** Published (revision 1), corrected (later revisions) or, without an audience, recalled. */
export function alertEvent(
  owner: string,
  reference: string,
  revision: number,
  audience: string[] | undefined,
  alert: AlertBody = sampleAlert(),
): VerifiedEvent {
  if (audience === undefined) {
    return verifiedEvent(AlertRecalledV1, owner, { reference, revision, reason: 'a mistake' });
  }
  const addressed = { ...alert, handling: { ...alert.handling, audience } };
  return revision === 1
    ? verifiedEvent(AlertPublishedV1, owner, { reference, revision: 1, alert: addressed })
    : verifiedEvent(AlertCorrectedV1, owner, { reference, revision, reason: 'more is known', alert: addressed });
}

export const HIT_ID = 'ab'.repeat(32);

/** A hit in the full view for `recipient`. */
export function fullHit(recipient: string, alerts: [string, string], revision = 1, id = HIT_ID): HitFoundBody {
  return {
    recipient,
    view: 'full',
    hit: {
      id,
      revision,
      score: 900,
      tier: 'confirmed',
      ruleset: 'r1',
      alerts,
      reasons: [{ feature: 'document', left: 'TJ:A1234567', right: 'TJ:A1234567', contribution: 900 }],
    },
  };
}

/** The same for a recipient that may not read the other alert. */
export function contactHit(recipient: string, alert: string, party: string, revision = 1, id = HIT_ID): HitFoundBody {
  return {
    recipient,
    view: 'contact',
    hit: {
      id,
      revision,
      score: 900,
      tier: 'confirmed',
      ruleset: 'r1',
      alert,
      counterpart: { party, desk: 'Duty desk' },
      features: ['document'],
    },
  };
}

export const hitFound = (body: HitFoundBody): VerifiedEvent => verifiedEvent(HitFoundV1, 'hub', body);

export const hitWithdrawn = (recipient: string, revision: number, reason = 'recalled', id = HIT_ID): VerifiedEvent =>
  verifiedEvent(HitWithdrawnV1, 'hub', { recipient, id, revision, reason });

export const hitsGrouped = (recipient: string, hits: { id: string; revision: number }[]): VerifiedEvent =>
  verifiedEvent(HitsGroupedV1, 'hub', { recipient, group: GROUP_ID, ruleset: 'r1', hits });

export const GROUP_ID = 'cd'.repeat(32);

/** A telephone that very many alerts have. */
export function groupFound(recipient: string, revision = 1, holdersAtLeast = 16): VerifiedEvent {
  const parties = ['kz', 'tj'];
  const group = {
    id: GROUP_ID,
    revision,
    ruleset: 'r1',
    feature: 'phone',
    value: '+77050004040',
    holdersAtLeast,
    parties,
  };
  return verifiedEvent(GroupFoundV1, 'hub', { recipient, ...group });
}

export const groupWithdrawn = (recipient: string, revision: number): VerifiedEvent =>
  verifiedEvent(GroupWithdrawnV1, 'hub', { recipient, id: GROUP_ID, revision });

export const alertChecked = (recipient: string, alerts: string[]): VerifiedEvent =>
  verifiedEvent(AlertCheckedV1, 'hub', { recipient, alerts, by: 'tj', purpose: 'customs' });

export const hitChanged = (recipient: string, state: string, reason?: string, hit = HIT_ID): VerifiedEvent =>
  verifiedEvent(HitChangedV1, 'hub', {
    recipient,
    view: 'full',
    hit,
    state,
    ...(reason === undefined ? {} : { reason }),
  });
