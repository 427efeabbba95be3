import type { HitFoundBody, HitWithdrawnBody } from '@qalqan/contracts';
import type { LiveAlert } from '../fold/alert-state.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import type { Hit } from './hit.js';
import { recipientsOf } from './recipients.js';

/** A hit together with the two alerts as they were when it was said. */
export interface HitView {
  readonly hit: Hit;
  readonly left: LiveAlert;
  readonly right: LiveAlert;
}

export type WithdrawalReason = 'recalled' | 'corrected';

/** What a batch did to one hit. */
export type HitChange =
  | { readonly kind: 'hit-found'; readonly after: HitView }
  | { readonly kind: 'hit-changed'; readonly before: HitView; readonly after: HitView }
  | {
      readonly kind: 'hit-withdrawn';
      readonly before: HitView;
      readonly revision: number;
      readonly reason: WithdrawalReason;
    };

/** One event to send for a change. */
export type HitDelivery =
  | { readonly kind: 'found'; readonly body: HitFoundBody }
  | { readonly kind: 'withdrawn'; readonly body: HitWithdrawnBody };

/**
 * Events a change needs, in order of recipients: whoever newly sees the hit, or sees it differently, is told anew;
 * whoever no longer may see it is told that it is withdrawn. Who sees what it saw before hears nothing.
 */
export function deliveriesOf(ruleset: Ruleset, change: HitChange): HitDelivery[] {
  const before = change.kind === 'hit-found' ? new Map<string, HitFoundBody>() : viewsOf(ruleset, change.before);
  const after = change.kind === 'hit-withdrawn' ? new Map<string, HitFoundBody>() : viewsOf(ruleset, change.after);
  const revision = change.kind === 'hit-withdrawn' ? change.revision : change.after.hit.revision;
  const reason = change.kind === 'hit-withdrawn' ? change.reason : 'audience';
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnits).flatMap((recipient): HitDelivery[] => {
    const now = after.get(recipient);
    if (now === undefined) {
      const { id } = (change.kind === 'hit-found' ? change.after : change.before).hit;
      return [{ kind: 'withdrawn', body: { recipient, id, revision, reason } }];
    }
    return saysTheSame(before.get(recipient), now) ? [] : [{ kind: 'found', body: now }];
  });
}

function viewsOf(ruleset: Ruleset, { hit, left, right }: HitView): ReadonlyMap<string, HitFoundBody> {
  return recipientsOf(ruleset, hit, left, right);
}

/** Both bodies come from `recipientsOf`, which builds members in one order, so their JSON compares them. */
function saysTheSame(before: HitFoundBody | undefined, after: HitFoundBody): boolean {
  if (before === undefined) return false;
  const said = { ...before, hit: { ...before.hit, revision: after.hit.revision } };
  return JSON.stringify(said) === JSON.stringify(after);
}
