import type { ContactHit, FullHit, HitFoundBody } from '@qalqan/contracts';
import type { LiveAlert } from '../fold/alert-state.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import type { Hit } from './hit.js';

/**
 * Who learns of a hit, and how much: body of `hit.found` by recipient, in order of their names.
 *
 * Both owners learn of it, and every third party that may read both alerts. Who may read both sees the whole hit; an
 * owner who may not read the other alert sees that there is one, on what kind of feature, and whom to call. A third
 * party that may read only one of the two learns nothing: that would tell it of an alert not meant for it.
 */
export function recipientsOf(
  ruleset: Ruleset,
  hit: Hit,
  left: LiveAlert,
  right: LiveAlert,
): ReadonlyMap<string, HitFoundBody> {
  const readers = new Set([
    left.owner,
    right.owner,
    ...left.audience.filter((party) => right.audience.includes(party)),
  ]);
  return new Map(
    [...readers].sort(byCodeUnits).map((recipient) => [recipient, viewFor(ruleset, recipient, hit, left, right)]),
  );
}

function viewFor(ruleset: Ruleset, recipient: string, hit: Hit, left: LiveAlert, right: LiveAlert): HitFoundBody {
  if (mayRead(recipient, left) && mayRead(recipient, right))
    return { recipient, view: 'full', hit: fullHit(ruleset, hit) };
  const [own, other] = recipient === left.owner ? [left, right] : [right, left];
  return { recipient, view: 'contact', hit: contactHit(ruleset, hit, own, other) };
}

function mayRead(party: string, alert: LiveAlert): boolean {
  return party === alert.owner || alert.audience.includes(party);
}

function fullHit(ruleset: Ruleset, hit: Hit): FullHit {
  return {
    id: hit.id,
    revision: hit.revision,
    score: hit.score,
    tier: hit.tier,
    ruleset: ruleset.name,
    alerts: [hit.left, hit.right],
    reasons: [...hit.reasons],
  };
}

/** MUST NOT hold a matched value nor the other alert's reference. */
function contactHit(ruleset: Ruleset, hit: Hit, own: LiveAlert, other: LiveAlert): ContactHit {
  return {
    id: hit.id,
    revision: hit.revision,
    score: hit.score,
    tier: hit.tier,
    ruleset: ruleset.name,
    alert: own.reference,
    counterpart: { party: other.owner, desk: other.desk },
    features: [...new Set(hit.reasons.map(({ feature }) => feature))],
  };
}
