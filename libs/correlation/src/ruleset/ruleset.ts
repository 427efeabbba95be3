import { QALQAN_PERSON_1 } from '@qalqan/matching';
import type { PersonRules } from '../people/person-rules.js';

/** Values that two alerts can have in common; codes of the list `hit-feature`. */
export const FEATURES = [
  'document',
  'device',
  'vin',
  'account',
  'wallet',
  'firearm',
  'waybill',
  'plate',
  'container',
  'wagon',
  'vessel',
  'phone',
] as const;

export type Feature = (typeof FEATURES)[number];

/** All that can link two alerts: a value, or a person; a code of the list `hit-feature`. */
export type LinkFeature = Feature | 'person';

/** How sure the ruleset is; a code of the list `hit-tier`. */
export type Tier = 'confirmed' | 'probable' | 'possible';

/**
 * A frozen, versioned table from which every score follows. Points are whole thousandths, so that every machine adds
 * them alike; a change of any figure is a new ruleset with a new name, because hit ids contain it.
 */
export interface Ruleset {
  readonly name: string;
  /** Points that one matching value of a feature adds. */
  readonly points: Readonly<Record<Feature, number>>;
  /** The same for a value whose check digit is wrong: one tier lower, for real documents have errors. */
  readonly doubtfulPoints: Readonly<Record<Feature, number>>;
  /** Least score of a tier, the surest tier first. */
  readonly tiers: readonly { readonly tier: Tier; readonly from: number }[];
  /** A sum above this counts as this. */
  readonly maximum: number;
  /** A value that more live alerts hold is a group: it is shown with its count and links no pair by itself. */
  readonly groupAbove: number;
  /** How people are compared; without it they are not. */
  readonly persons?: PersonRules;
}

/** Points of what confirms alone, of what makes probable, and of what is possible. */
const SURE = 900;
const LIKELY = 400;
const MAYBE = 200;

/**
 * What names one thing or person for good confirms; what is handed on, rented, cloned or shared makes probable. Several
 * add up.
 */
export const QALQAN_STRONG_1: Ruleset = Object.freeze({
  name: 'qalqan-strong-1',
  points: Object.freeze({
    document: SURE,
    device: SURE,
    vin: SURE,
    account: SURE,
    wallet: SURE,
    firearm: SURE,
    waybill: SURE,
    plate: LIKELY,
    container: LIKELY,
    wagon: LIKELY,
    vessel: LIKELY,
    phone: LIKELY,
  }),
  doubtfulPoints: Object.freeze({
    document: LIKELY,
    device: LIKELY,
    vin: LIKELY,
    account: LIKELY,
    wallet: LIKELY,
    firearm: LIKELY,
    waybill: LIKELY,
    plate: MAYBE,
    container: MAYBE,
    wagon: MAYBE,
    vessel: MAYBE,
    phone: MAYBE,
  }),
  tiers: Object.freeze([
    Object.freeze({ tier: 'confirmed', from: 900 }),
    Object.freeze({ tier: 'probable', from: 400 }),
    Object.freeze({ tier: 'possible', from: 1 }),
  ]),
  maximum: 1000,
  groupAbove: 20,
} as const);

/** {@link QALQAN_STRONG_1} with people: confirmed or made probable by birth date and name. */
export const QALQAN_PEOPLE_1: Ruleset = Object.freeze({
  ...QALQAN_STRONG_1,
  name: 'qalqan-people-1',
  persons: Object.freeze({
    matching: QALQAN_PERSON_1,
    points: Object.freeze({ confirmed: SURE, probable: LIKELY }),
  }),
});

const RULESETS: ReadonlyMap<string, Ruleset> = new Map(
  [QALQAN_STRONG_1, QALQAN_PEOPLE_1].map((ruleset) => [ruleset.name, ruleset]),
);

/** The ruleset that an agreement names, or undefined when this build does not know it. */
export function rulesetNamed(name: string): Ruleset | undefined {
  return RULESETS.get(name);
}
