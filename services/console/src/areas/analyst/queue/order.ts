import type { HubAlert, HubHit } from '../queries.js';

/** A line of the queue: a hit and what of its two alerts decides how much it is worth. */
export interface QueueItem {
  readonly id: string;
  readonly hit: HubHit;
  readonly titles: readonly string[];
  readonly parties: readonly string[];
  readonly kinds: readonly string[];
  /** Code of the more pressing of what the two owners ask for; null when neither asks for anything. */
  readonly measure: string | null;
  readonly urgency: number;
  /** 4x4 grade of the weaker alert, such as `B2`: a link is no better than its worse end. */
  readonly grade: string | null;
  readonly weakness: number;
  readonly exercise: boolean;
  /** When the younger of the two alerts came; empty while it is not known. */
  readonly at: string;
}

const TIERS = ['confirmed', 'probable', 'possible'];
/** Somebody or something is to be held or found; then checks; then no more than telling. */
const URGENCY: Readonly<Record<string, number>> = {
  arrest: 0,
  seize: 0,
  locate: 1,
  'specific-check': 2,
  'discreet-check': 2,
  'inquiry-check': 2,
  inform: 3,
};
const NOT_ASKED = 4;
const UNGRADED = 99;
const SOURCES = 'ABCX';

export function queueItem(hit: HubHit, alerts: ReadonlyMap<string, HubAlert>): QueueItem {
  const known = hit.alerts.map((reference) => alerts.get(reference)).filter((alert) => alert !== undefined);
  const asked = known
    .map(({ alert }) => alert.actionOnHit?.measure)
    .filter((measure) => measure !== undefined)
    .sort((one, other) => urgencyOf(one) - urgencyOf(other));
  const grades = known.map(gradeOf).sort((one, other) => weaknessOf(other) - weaknessOf(one));
  return {
    id: hit.id,
    hit,
    titles: hit.alerts.map((reference) => alerts.get(reference)?.alert.title ?? reference),
    parties: hit.alerts.map(ownerOf),
    kinds: [...new Set(known.map(({ kind }) => kind))],
    measure: asked[0] ?? null,
    urgency: urgencyOf(asked[0]),
    grade: grades[0] ?? null,
    weakness: weaknessOf(grades[0]),
    exercise: known.some(({ exercise }) => exercise),
    at:
      known
        .map(({ receivedAt }) => receivedAt)
        .sort()
        .at(-1) ?? '',
  };
}

/** The owner of an alert: a reference begins with it. */
export function ownerOf(reference: string): string {
  return reference.slice(0, reference.indexOf('-')).toLowerCase();
}

/** Source and information as one grade. */
export function gradeOf({ alert: { evaluation } }: HubAlert): string {
  return `${evaluation.source}${evaluation.information}`;
}

function urgencyOf(measure: string | undefined): number {
  return measure === undefined ? NOT_ASKED : (URGENCY[measure] ?? NOT_ASKED);
}

function weaknessOf(grade: string | undefined): number {
  if (grade === undefined) return UNGRADED;
  const source = SOURCES.indexOf(grade.charAt(0));
  return (source < 0 ? SOURCES.length : source) + Number(grade.slice(1));
}

/** What to look at first: the surest, then the most pressing, then the best sources; exercises after all that is real. */
export function byWorth(one: QueueItem, other: QueueItem): number {
  return (
    Number(one.exercise) - Number(other.exercise) ||
    TIERS.indexOf(one.hit.tier) - TIERS.indexOf(other.hit.tier) ||
    one.urgency - other.urgency ||
    one.weakness - other.weakness ||
    other.hit.score - one.hit.score ||
    compare(other.at, one.at) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What the queue is narrowed to; an empty string lets everything through. */
export interface QueueFilter {
  readonly state: string;
  readonly tier: string;
  readonly kind: string;
  readonly party: string;
}

/** Whether a hit passes: state and tier are the hit's, kind and party those of either alert. */
export function passes({ hit, kinds, parties }: QueueItem, { state, tier, kind, party }: QueueFilter): boolean {
  return (
    (state === '' || hit.state === state) &&
    (tier === '' || hit.tier === tier) &&
    (kind === '' || kinds.includes(kind)) &&
    (party === '' || parties.includes(party))
  );
}
