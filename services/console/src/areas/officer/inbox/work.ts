import type { NodeSchemas } from '@qalqan/api-client';

type AlertSummary = NodeSchemas['schemas']['AlertSummary'];
type Hit = NodeSchemas['schemas']['Hit'];

/** What a line of the inbox asks of its reader, weightiest first. */
export const ASKS = ['release', 'hit', 'finish', 'new', 'recalled', 'none'] as const;
export type Ask = (typeof ASKS)[number];

/** One line of the inbox: an alert, own or received, or a hit. */
export interface WorkItem {
  readonly id: string;
  readonly ask: Ask;
  readonly urgent: boolean;
  readonly href: string;
  readonly reference: string;
  readonly party: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly tlp: string | null;
  readonly state: string;
  readonly own: boolean;
  readonly exercise: boolean;
  readonly at: string;
}

/** What the inbox is made of. */
export interface WorkSources {
  readonly party: string;
  readonly roles: readonly string[];
  readonly own: readonly AlertSummary[];
  readonly received: readonly AlertSummary[];
  readonly hits: readonly Hit[];
  readonly isSeen: (id: string, revision: number) => boolean;
}

/** Every line, what needs the reader first, then the newest; exercises after the real thing. */
export function workOf(sources: WorkSources): WorkItem[] {
  const items = [
    ...sources.own.map((alert) => ownItem(alert, sources.roles)),
    ...sources.received.map((alert) => receivedItem(alert, sources.isSeen)),
    ...sources.hits.map((hit) => hitItem(hit, sources)),
  ];
  return items.sort(
    (a, b) =>
      ASKS.indexOf(a.ask) - ASKS.indexOf(b.ask) ||
      Number(b.urgent) - Number(a.urgent) ||
      Number(a.exercise) - Number(b.exercise) ||
      (a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
  );
}

function ownItem(alert: AlertSummary, roles: readonly string[]): WorkItem {
  const waiting = alert.pending?.state ?? (alert.state === 'draft' || alert.state === 'submitted' ? alert.state : null);
  const ask: Ask =
    waiting === 'submitted' && roles.includes('releaser')
      ? 'release'
      : waiting === 'draft' && roles.includes('drafter')
        ? 'finish'
        : 'none';
  return { ...lineOf(alert), ask, own: true, state: waiting ?? alert.state };
}

function receivedItem(alert: AlertSummary, isSeen: WorkSources['isSeen']): WorkItem {
  const fresh = !isSeen(alert.reference, alert.revision);
  const ask: Ask = alert.state === 'recalled' ? (fresh ? 'recalled' : 'none') : fresh ? 'new' : 'none';
  return { ...lineOf(alert), ask, own: false, state: alert.state };
}

function lineOf(alert: AlertSummary) {
  return {
    id: alert.reference,
    href: `/alerts/${alert.reference}`,
    reference: alert.reference,
    party: alert.party,
    title: alert.title,
    kind: alert.kind,
    tlp: alert.tlp,
    urgent: alert.kind === 'wanted-person',
    exercise: alert.exercise === true,
    at: alert.updatedAt,
  };
}

function hitItem(hit: Hit, { party, isSeen }: WorkSources): WorkItem {
  const open = hit.state === 'proposed' && !isSeen(hit.id, hit.revision);
  return {
    id: hit.id,
    ask: open ? 'hit' : 'none',
    urgent: hit.tier === 'confirmed',
    href: `/hits/${hit.id}`,
    reference: hit.alerts.join(' · '),
    party: hit.counterpart?.party ?? otherParty(hit.alerts, party),
    title: null,
    kind: hit.reasons[0]?.feature ?? null,
    tlp: null,
    state: hit.tier,
    own: false,
    exercise: false,
    at: hit.updatedAt,
  };
}

/** The owner of the alert that is not ours: a reference begins with its owner. */
function otherParty(alerts: readonly string[], party: string): string {
  const owners = alerts.map((reference) => reference.slice(0, reference.indexOf('-')).toLowerCase());
  return owners.find((owner) => owner !== party) ?? owners[0] ?? '';
}

/** The views of the inbox. */
export const VIEWS = ['needs', 'received', 'own', 'hits', 'all'] as const;
export type View = (typeof VIEWS)[number];

export function inView(item: WorkItem, view: View): boolean {
  switch (view) {
    case 'needs':
      return item.ask !== 'none';
    case 'received':
      return !item.own && item.href.startsWith('/alerts/');
    case 'own':
      return item.own;
    case 'hits':
      return item.href.startsWith('/hits/');
    case 'all':
      return true;
  }
}

/** Whether a line holds every word of a search, in any order and case. */
export function holds(item: WorkItem, search: string): boolean {
  const text = `${item.reference} ${item.title ?? ''}`.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
