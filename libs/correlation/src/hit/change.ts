import type {
  GroupFoundBody,
  GroupWithdrawnBody,
  HitFoundBody,
  HitsGroupedBody,
  HitWithdrawnBody,
} from '@qalqan/contracts';
import type { LiveAlert } from '../fold/alert-state.js';
import type { LinkFeature, Ruleset } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import type { Hit } from './hit.js';
import { recipientsOf } from './recipients.js';

/** A hit together with the two alerts as they were when it was said. */
export interface HitView {
  readonly hit: Hit;
  readonly left: LiveAlert;
  readonly right: LiveAlert;
}

export type WithdrawalReason = 'recalled' | 'corrected' | 'crowded';

/** A hit that rests on nothing but a group from now on. */
export interface GroupedHit {
  readonly before: HitView;
  readonly revision: number;
}

/** What a batch did to one hit, or to the hits that went into one group. */
export type HitChange =
  | { readonly kind: 'hit-found'; readonly after: HitView }
  | { readonly kind: 'hit-changed'; readonly before: HitView; readonly after: HitView }
  | {
      readonly kind: 'hit-withdrawn';
      readonly before: HitView;
      readonly revision: number;
      readonly reason: WithdrawalReason;
    }
  | { readonly kind: 'hits-grouped'; readonly group: string; readonly hits: readonly GroupedHit[] };

/** What is said of a group: to owners of a holder alone, who have the value in an alert of their own. */
export interface GroupView {
  readonly id: string;
  readonly feature: LinkFeature;
  readonly value: string;
  readonly holdersAtLeast: number;
  readonly owners: readonly string[];
}

/** What a batch did to one group; undefined where there was or is none. */
export interface GroupChange {
  readonly kind: 'group';
  readonly revision: number;
  readonly before: GroupView | undefined;
  readonly after: GroupView | undefined;
}

export type CorrelationChange = HitChange | GroupChange;

/** One event to send for a change. */
export type Delivery =
  | { readonly kind: 'found'; readonly body: HitFoundBody }
  | { readonly kind: 'withdrawn'; readonly body: HitWithdrawnBody }
  | { readonly kind: 'grouped'; readonly body: HitsGroupedBody }
  | { readonly kind: 'group-found'; readonly body: GroupFoundBody }
  | { readonly kind: 'group-withdrawn'; readonly body: GroupWithdrawnBody };

/**
 * Events a change needs, in order of recipients: whoever newly sees the hit or group, or sees it differently, is told
 * anew; whoever no longer may see it is told that it is withdrawn. Who sees what it saw before hears nothing.
 */
export function deliveriesOf(ruleset: Ruleset, change: CorrelationChange): Delivery[] {
  switch (change.kind) {
    case 'hits-grouped':
      return groupedDeliveries(ruleset, change);
    case 'group':
      return groupDeliveries(ruleset, change);
    case 'hit-found':
    case 'hit-changed':
    case 'hit-withdrawn':
      return hitDeliveries(ruleset, change);
  }
}

function hitDeliveries(ruleset: Ruleset, change: Exclude<HitChange, { kind: 'hits-grouped' }>): Delivery[] {
  const before = change.kind === 'hit-found' ? new Map<string, HitFoundBody>() : viewsOf(ruleset, change.before);
  const after = change.kind === 'hit-withdrawn' ? new Map<string, HitFoundBody>() : viewsOf(ruleset, change.after);
  const revision = change.kind === 'hit-withdrawn' ? change.revision : change.after.hit.revision;
  const reason = change.kind === 'hit-withdrawn' ? change.reason : 'audience';
  return inOrder([...before.keys(), ...after.keys()]).flatMap((recipient): Delivery[] => {
    const now = after.get(recipient);
    if (now === undefined) {
      const { id } = (change.kind === 'hit-found' ? change.after : change.before).hit;
      return [{ kind: 'withdrawn', body: { recipient, id, revision, reason } }];
    }
    return saysTheSame(before.get(recipient), now) ? [] : [{ kind: 'found', body: now }];
  });
}

/** One event per recipient, however many hits it loses to the group. */
function groupedDeliveries(
  ruleset: Ruleset,
  { group, hits }: Extract<HitChange, { kind: 'hits-grouped' }>,
): Delivery[] {
  const lost = Map.groupBy(
    hits.flatMap(({ before, revision }) =>
      [...viewsOf(ruleset, before).keys()].map((recipient) => ({ recipient, hit: { id: before.hit.id, revision } })),
    ),
    ({ recipient }) => recipient,
  );
  return inOrder(lost.keys()).map((recipient) => ({
    kind: 'grouped',
    body: { recipient, group, ruleset: ruleset.name, hits: (lost.get(recipient) ?? []).map(({ hit }) => hit) },
  }));
}

function groupDeliveries(ruleset: Ruleset, { before, after, revision }: GroupChange): Delivery[] {
  const told = before?.owners ?? [];
  const tell = after?.owners ?? [];
  return inOrder([...told, ...tell]).flatMap((recipient): Delivery[] => {
    if (after !== undefined && tell.includes(recipient)) {
      const { owners, ...group } = after;
      const body = { recipient, revision, ruleset: ruleset.name, ...group, parties: [...owners] };
      return [{ kind: 'group-found', body }];
    }
    const id = before?.id ?? '';
    return [{ kind: 'group-withdrawn', body: { recipient, id, revision } }];
  });
}

function viewsOf(ruleset: Ruleset, { hit, left, right }: HitView): ReadonlyMap<string, HitFoundBody> {
  return recipientsOf(ruleset, hit, left, right);
}

function inOrder(parties: Iterable<string>): string[] {
  return [...new Set(parties)].sort(byCodeUnits);
}

/** Both bodies come from `recipientsOf`, which builds members in one order, so their JSON compares them. */
function saysTheSame(before: HitFoundBody | undefined, after: HitFoundBody): boolean {
  if (before === undefined) return false;
  const said = { ...before, hit: { ...before.hit, revision: after.hit.revision } };
  return JSON.stringify(said) === JSON.stringify(after);
}
