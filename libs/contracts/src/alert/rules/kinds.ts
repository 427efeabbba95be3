import type { AlertBody } from '../alert.js';
import { unless, violated, type Rule } from './rule.js';

/** What each kind has to hold beside what all hold (Domain facts A.2 to A.5). A kind that is not here demands nothing. */
const PARTS: Readonly<Record<string, readonly (keyof AlertBody)[]>> = {
  'drug-seizure': ['place', 'substances'],
  'precursor-incident': ['precursor', 'substances'],
  'trafficking-in-persons': ['trafficking'],
  'wanted-person': ['wanted', 'actionOnHit'],
  conveyance: ['conveyances', 'actionOnHit'],
  'money-trail': ['money'],
  firearms: ['firearms'],
};

/** An alert of a kind holds what the kind is about. */
export const kindHasItsParts: Rule<AlertBody> = (alert, pointer) =>
  (PARTS[alert.kind] ?? []).flatMap((part) =>
    unless(alert[part] !== undefined, `${pointer}/${part}`, `an alert of this kind needs ${part}`),
  );

/** Somebody is wanted. */
export const wantedNamesAPerson: Rule<AlertBody> = (alert, pointer) =>
  unless(
    alert.kind !== 'wanted-person' || alert.persons.length > 0,
    `${pointer}/persons`,
    'an alert of this kind needs a person',
  );

/** A seizure of drugs has a drug, an incident with precursors a precursor; others may be mixed in. */
export const kindHasItsSubstance: Rule<AlertBody> = ({ kind, substances }, pointer) => {
  if (substances === undefined) return [];
  const wanted = kind === 'drug-seizure' ? 'drug' : kind === 'precursor-incident' ? 'precursor' : undefined;
  if (wanted === undefined || substances.some((substance) => substance[wanted] !== undefined)) return [];
  return [violated(`${pointer}/substances`, `an alert of this kind needs a ${wanted}`)];
};

/** What is watched for can be told from others. */
export const watchedThingsAreIdentified: Rule<AlertBody> = ({ kind, conveyances = [] }, pointer) =>
  kind !== 'conveyance' || conveyances.some(({ identifiers, seals }) => identifiers.length > 0 || seals !== undefined)
    ? []
    : [violated(`${pointer}/conveyances`, 'an alert of this kind needs an identifier or a seal')];

/** Orders and shipments have parties; a suspicion has reasons (1988 Convention, article 12.9 (c)). */
export const precursorIncidentIsComplete: Rule<AlertBody> = ({ precursor }, pointer) => {
  if (!precursor) return [];
  const traded = ['suspicious-order', 'stopped-shipment', 'diversion', 'attempted-diversion'];
  return [
    ...unless(
      !traded.includes(precursor.incident) || precursor.parties !== undefined,
      `${pointer}/precursor/parties`,
      'an order or a shipment has parties',
    ),
    ...unless(
      precursor.incident !== 'suspicious-order' || precursor.reasons !== undefined,
      `${pointer}/precursor/reasons`,
      'a suspicion needs its reasons',
    ),
  ];
};
