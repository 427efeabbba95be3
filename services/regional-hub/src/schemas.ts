import { AlertBody, HitReason } from '@qalqan/contracts';
import { ERROR_CODES } from '@qalqan/errors';
import { SIGNED_RECORD_SCHEMA } from '@qalqan/messaging';
import { TIERS, VERDICTS } from './hits/hit-list.query.js';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const position = { type: 'string', pattern: '^[0-9]{16}$' } as const;
const positions = { type: 'object', additionalProperties: position } as const;
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties };
}

const verdict = object({
  verdict: { enum: VERDICTS },
  reason: orNull(text),
  by: text,
  at: instant,
  note: orNull(text),
  identity: sha256,
});

const hit = {
  id: sha256,
  alerts: { type: 'array', items: text, minItems: 2, maxItems: 2 },
  score: { type: 'integer', minimum: 0, maximum: 1000 },
  tier: { enum: TIERS },
  ruleset: text,
  reasons: { type: 'array', items: HitReason },
  state: { enum: VERDICTS },
  reason: orNull({ ...text, description: 'code of the list verdict-reason' }),
  revision: { type: 'integer', minimum: 1 },
  version: { ...text, description: 'entity tag for If-Match' },
  verdicts: { type: 'array', items: verdict },
};

const finding = object({ table: text, key: text, code: { enum: ERROR_CODES }, message: text });

const report = object({
  sound: { type: 'boolean' },
  finding: orNull(finding),
  events: count,
  alerts: count,
  hits: count,
  digest: text,
});

const shadowPairs = object({
  count,
  pairs: {
    type: 'array',
    items: object({
      alerts: { type: 'array', items: text, minItems: 2, maxItems: 2 },
      before: orNull({ enum: TIERS }),
      after: orNull({ enum: TIERS }),
    }),
  },
});
const countByFeature = { type: 'object', additionalProperties: count } as const;

/** Schemas of the hub's answers, for its OpenAPI document. */
export const SCHEMAS: Readonly<Record<string, object>> = {
  Alert: AlertBody,
  HubAlert: object({
    reference: text,
    party: text,
    kind: text,
    state: { enum: ['published', 'corrected'] },
    revision: { type: 'integer', minimum: 1 },
    exercise: { type: 'boolean' },
    identity: sha256,
    receivedAt: instant,
    alert: { $ref: 'urn:qalqan:schema:alert:v1' },
  }),
  HubHit: object(hit, ['verdicts']),
  HubGroup: object({
    id: sha256,
    feature: text,
    value: text,
    exercise: { type: 'boolean' },
    holders: count,
    parties: { type: 'array', items: object({ party: text, holders: count }) },
    revision: { type: 'integer', minimum: 1 },
  }),
  HubCluster: object({
    id: text,
    whole: { type: 'boolean' },
    people: {
      type: 'array',
      items: object({ id: text, alert: text, party: text, names: { type: 'array', items: text } }),
    },
    links: {
      type: 'array',
      items: object({
        hit: sha256,
        left: text,
        right: text,
        by: { enum: ['evidence', 'analyst'] },
        verdict: orNull(sha256),
      }),
    },
  }),
  VerdictReceipt: object({
    hit: sha256,
    state: { enum: VERDICTS },
    stream: text,
    sequence: position,
    identity: sha256,
  }),
  CheckAnswer: object({
    contacts: {
      type: 'array',
      items: object({ party: text, desk: text, tier: { enum: TIERS }, exercise: { type: 'boolean' } }),
    },
  }),
  HubStateReport: object({
    algorithm: text,
    ruleset: text,
    agreement: text,
    positions,
    digest: sha256,
    published: orNull(object({ digest: sha256, positions })),
    counts: object({ alerts: count, hits: count }),
    streams: {
      type: 'array',
      items: object({
        stream: text,
        received: position,
        state: { enum: ['live', 'paused', 'forked'] },
        reason: orNull(text),
      }),
    },
  }),
  SignedRecord: SIGNED_RECORD_SCHEMA,
  ShadowRun: object({
    status: { enum: ['running', 'done'] },
    rulesets: object({ agreed: text, shadow: text }),
    startedAt: instant,
    events: count,
    report: orNull(
      object({
        appear: shadowPairs,
        vanish: shadowPairs,
        change: shadowPairs,
        same: count,
        groupsAppear: countByFeature,
        groupsVanish: countByFeature,
      }),
    ),
  }),
  Verification: object({
    status: { enum: ['running', 'sound', 'broken'] },
    startedAt: instant,
    events: count,
    report: orNull(report),
  }),
};

/** Title and schemas of the document that the service serves and `openapi.ts` writes. */
export const OPENAPI = {
  title: 'Qalqan regional hub',
  description: 'Alerts of all parties, the links between them, and the state of the hub.',
  version: '1',
  schemas: SCHEMAS,
};
