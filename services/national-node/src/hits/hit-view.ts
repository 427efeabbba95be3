import type { HitFoundBody } from '@qalqan/contracts';
import { referencesOf } from './hit-plan.js';

/** One matched feature. In the contact view its values stay with the hub, so only the kind is told. */
export interface ReasonView {
  readonly feature: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly contribution: number | null;
}

/** A hit as its recipient may see it. */
export interface HitView {
  readonly id: string;
  readonly revision: number;
  readonly view: 'full' | 'contact';
  /** Both references in the full view, the recipient's own in the contact view. */
  readonly alerts: readonly string[];
  readonly score: number;
  readonly tier: string;
  readonly ruleset: string;
  readonly reasons: readonly ReasonView[];
  /** Whom to call; null in the full view, where the alert itself says so. */
  readonly counterpart: { readonly party: string; readonly desk: string } | null;
  /** `confirmed`, `dismissed`, or `proposed`: to be judged, perhaps again. */
  readonly state: string;
  /** Why, as a code of the list `verdict-reason`; null in the contact view, and where none was given. */
  readonly reason: string | null;
  readonly updatedAt: string;
}

export interface HitRow {
  readonly id: string;
  readonly body: HitFoundBody;
  readonly verdict: string;
  readonly reason: string | null;
  readonly updated_at: Date;
  readonly position: string;
}

export function hitView({ body, verdict, reason, updated_at }: HitRow): HitView {
  const { id, revision, score, tier, ruleset } = body.hit;
  return {
    id,
    revision,
    view: body.view,
    alerts: referencesOf(body),
    score,
    tier,
    ruleset,
    reasons: reasonsOf(body),
    counterpart: body.view === 'contact' ? body.hit.counterpart : null,
    state: verdict,
    // Of a view that was full before, it says something of an alert that we may not read any more.
    reason: body.view === 'full' ? reason : null,
    updatedAt: updated_at.toISOString(),
  };
}

function reasonsOf(body: HitFoundBody): readonly ReasonView[] {
  if (body.view === 'full') return body.hit.reasons;
  return body.hit.features.map((feature) => ({ feature, left: null, right: null, contribution: null }));
}
