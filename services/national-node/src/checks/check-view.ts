import type { AlertBody, CheckSubject } from '@qalqan/contracts';
import type { FoundAlert } from '@qalqan/correlation';
import { sayEvidence } from '@qalqan/matching';
import type { HubContact } from './hub-desk.js';
import type { KnownContent } from './known-alerts.js';

/** One thing that speaks for or against it. */
export interface EvidenceView {
  /** `feature.level`: stable, for translation. */
  readonly code: string;
  readonly points: number;
  /** In English. */
  readonly words: string;
}

/** An alert that the officer may read, in which the subject stands. */
export interface KnownAlertView {
  readonly reference: string;
  readonly party: string;
  readonly own: boolean;
  readonly revision: number;
  readonly kind: string;
  readonly title: string;
  readonly tier: string;
  readonly score: number;
  readonly feature: string;
  /** The value or name as it stands in the alert. */
  readonly value: string;
  readonly evidence: readonly EvidenceView[];
  readonly actionOnHit: AlertBody['actionOnHit'] | null;
  readonly desk: string;
  readonly exercise: boolean;
}

/**
 * - `known`: an alert speaks of it, by document or birth date or a value that names one thing.
 * - `possible`: by a name or a doubtful number alone.
 * - `not-known`: everything was asked, nothing speaks of it.
 * - `no-answer`: nothing speaks of it as far as could be asked; not everything could.
 */
export type CheckResult = 'known' | 'possible' | 'not-known' | 'no-answer';

export interface CheckView {
  readonly result: CheckResult;
  readonly alerts: readonly KnownAlertView[];
  readonly hub: { readonly status: 'answered' | 'unavailable'; readonly contacts: readonly HubContact[] };
  /** False when alerts that came just now could not be looked at yet. */
  readonly complete: boolean;
}

/** What was found here and what the hub says, as one answer. Exercises count in training alone. */
export function checkView(
  alerts: readonly KnownAlertView[],
  contacts: readonly HubContact[] | undefined,
  { complete, training }: { readonly complete: boolean; readonly training: boolean },
): CheckView {
  const counted = [...alerts, ...(contacts ?? [])].filter(({ exercise }) => exercise === training);
  const sure = counted.some(({ tier }) => tier !== 'possible');
  const nothing: CheckResult = complete && contacts !== undefined ? 'not-known' : 'no-answer';
  return {
    result: sure ? 'known' : counted.length > 0 ? 'possible' : nothing,
    alerts,
    hub: { status: contacts === undefined ? 'unavailable' : 'answered', contacts: contacts ?? [] },
    complete,
  };
}

/** Each alert once, by what speaks for it most; `found` is in that order. */
export function knownViews(
  found: readonly FoundAlert[],
  contents: ReadonlyMap<string, KnownContent>,
  me: string,
  subject: CheckSubject,
): KnownAlertView[] {
  const surest = new Map(found.toReversed().map((alert) => [alert.reference, alert]));
  return [...surest.values()].reverse().flatMap((alert) => {
    const content = contents.get(alert.reference);
    return content === undefined ? [] : [knownView(alert, content, me, subject)];
  });
}

function knownView(
  found: FoundAlert,
  { body, revision }: KnownContent,
  me: string,
  subject: CheckSubject,
): KnownAlertView {
  const { reference, owner: party, tier, score, feature, value, exercise } = found;
  const { kind, title, desk, actionOnHit = null } = body;
  const evidence = subject.type === 'person' ? personEvidence(found) : [valueEvidence(found)];
  const place = { reference, party, own: party === me, revision };
  return { ...place, kind, title, tier, score, feature, value, evidence, actionOnHit, desk, exercise };
}

function personEvidence({ because }: FoundAlert): EvidenceView[] {
  return because.map(({ code, points }) => ({ code, points, words: sayEvidence(code) }));
}

/** A number whose check digit is wrong ranks lower, here as in a hit: both may have been copied wrongly. */
function valueEvidence({ feature, score }: FoundAlert): EvidenceView {
  return { code: `${feature}.same`, points: score, words: `same ${feature}` };
}
