import { Type, type Static } from '@sinclair/typebox';
import { AlertReference, Code, FreeText, MemberId, Sha256Hex, closed } from '../text-forms.js';

/** Points are integers so that every machine adds them alike (docs/spec/SPEC-EVT.md §4). */
const Points = Type.Integer({ minimum: 0, maximum: 1000, description: 'thousandths' });

export const RulesetName = Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z0-9._-]+$' });

/** One person of each alert, found to be one; provenance of clusters. */
const LinkedPeople = Type.Object(
  {
    left: Type.Integer({ minimum: 0, maximum: 49, description: 'place in `persons` of the first alert' }),
    right: Type.Integer({ minimum: 0, maximum: 49, description: 'place in `persons` of the second alert' }),
    tier: Code('hit-tier', 'how far the evidence on the two people reaches'),
  },
  closed,
);

/** What one feature of two people did to their score; the code says how it came out, never a value. */
const PersonEvidence = Type.Object(
  {
    code: Type.String({ minLength: 3, maxLength: 40, pattern: '^[a-z-]+[.][a-z-]+$', description: 'feature.level' }),
    points: Type.Integer({ minimum: -10_000, maximum: 10_000, description: '100 are a factor of e in the odds' }),
  },
  closed,
);

/** One matched feature with what it added. `left` belongs to the first alert, `right` to the second. */
export const HitReason = Type.Object(
  {
    feature: Code('hit-feature', 'what matched'),
    left: Type.String({ minLength: 1, maxLength: 160 }),
    right: Type.String({ minLength: 1, maxLength: 160 }),
    contribution: Points,
    doubtful: Type.Optional(Type.Boolean({ description: 'true where the check digit of the value is wrong' })),
    people: Type.Optional(LinkedPeople),
    because: Type.Optional(
      Type.Array(PersonEvidence, { maxItems: 16, description: 'for a person: feature by feature, weightiest first' }),
    ),
  },
  closed,
);

const common = {
  id: Sha256Hex('hash of ruleset and references: the same on every machine'),
  revision: Type.Integer({ minimum: 1, description: 'grows each time the hub says the hit anew' }),
  score: Points,
  tier: Code('hit-tier', 'confirmed, probable or possible'),
  ruleset: RulesetName,
};

/** For a recipient that may read both alerts. */
export const FullHit = Type.Object(
  {
    ...common,
    alerts: Type.Unsafe<[string, string]>(
      Type.Array(AlertReference('an alert of the pair'), {
        minItems: 2,
        maxItems: 2,
        uniqueItems: true,
        description: 'lower reference first',
      }),
    ),
    reasons: Type.Array(HitReason, { minItems: 1, maxItems: 200 }),
  },
  closed,
);

/** For a recipient that may not read the other alert: that there is one, on what kind of feature, and whom to call. */
export const ContactHit = Type.Object(
  {
    ...common,
    alert: AlertReference("the recipient's own alert"),
    counterpart: Type.Object(
      { party: MemberId('owner of the other alert'), desk: FreeText(200, 'its duty desk') },
      closed,
    ),
    features: Type.Array(Code('hit-feature', 'what matched'), { minItems: 1, maxItems: 20, uniqueItems: true }),
  },
  closed,
);

export type HitReason = Static<typeof HitReason>;
export type FullHit = Static<typeof FullHit>;
export type ContactHit = Static<typeof ContactHit>;
