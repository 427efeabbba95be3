import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  VerdictGivenV1,
  type AlertBody,
  type AlertCorrectedBody,
  type AlertPublishedBody,
  type AlertRecalledBody,
  type VerdictGivenBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { peopleOf } from '../people/people.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { selectorsOf } from '../selectors/selectors.js';
import type { LiveAlert } from './alert-state.js';
import type { Verdict } from './verdict.js';

interface Origin {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

/** An alert as an event states it, before it is judged against what came earlier. */
export type AlertStated = Omit<LiveAlert, 'state'>;

/** What the fold takes from one accepted event; narrative is left behind. */
export type FoldFact = Origin &
  (
    | { readonly kind: 'alert-published' | 'alert-corrected'; readonly alert: AlertStated }
    | {
        readonly kind: 'alert-recalled';
        readonly reference: string;
        readonly owner: string;
        readonly revision: number;
      }
    | { readonly kind: 'verdict-given'; readonly hit: string; readonly verdict: Verdict }
  );

/** Parts of a verified event that the fold reads. */
export type FoldableEvent = Pick<VerifiedEvent, 'type' | 'member' | 'stream' | 'sequence' | 'identity' | 'body'>;

/**
 * The fact an event states, or undefined for types that do not bear on correlation. People are taken up only where the
 * ruleset compares them. The event MUST be verified.
 */
export function factOf(event: FoldableEvent, ruleset?: Ruleset): FoldFact | undefined {
  const { stream, sequence, identity } = event;
  const origin: Origin = { stream, sequence, identity };
  switch (event.type) {
    case AlertPublishedV1.type:
      return { ...origin, kind: 'alert-published', alert: statedBy(event, event.body as AlertPublishedBody, ruleset) };
    case AlertCorrectedV1.type:
      return { ...origin, kind: 'alert-corrected', alert: statedBy(event, event.body as AlertCorrectedBody, ruleset) };
    case AlertRecalledV1.type: {
      const { reference, revision } = event.body as AlertRecalledBody;
      return { ...origin, kind: 'alert-recalled', reference, owner: event.member, revision };
    }
    case VerdictGivenV1.type: {
      const { hit, verdict } = event.body as VerdictGivenBody;
      // The contract has checked the code against its list.
      return { ...origin, kind: 'verdict-given', hit, verdict: verdict as Verdict };
    }
    default:
      return undefined;
  }
}

function statedBy(
  { member, identity }: FoldableEvent,
  body: { readonly reference: string; readonly revision: number; readonly alert: AlertBody },
  ruleset: Ruleset | undefined,
): AlertStated {
  const { reference, revision, alert } = body;
  const people = ruleset?.persons === undefined ? undefined : peopleOf(alert);
  return {
    reference,
    owner: member,
    revision,
    identity,
    kind: alert.kind,
    exercise: alert.exercise,
    audience: alert.handling.audience,
    desk: alert.desk,
    selectors: selectorsOf(alert),
    ...(people === undefined ? {} : { people }),
  };
}
