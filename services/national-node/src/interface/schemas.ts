import { AlertBody, CheckRequest } from '@qalqan/contracts';
import { schemaRef, type ComponentSchemas } from '@qalqan/http-kit';
import { SIGNED_RECORD_SCHEMA } from '@qalqan/messaging';
import {
  BATCH_ANSWER_SCHEMA,
  IMPORTED_ALERT_SCHEMA,
  IMPORT_FAULT_SCHEMA,
  IMPORT_ROW_SCHEMA,
  IMPORT_SCHEMA,
} from '../import/import-schemas.js';
import { SIGNED_STATE_SCHEMA, STATE_SCHEMA } from '../lifecycle/state-view.js';

const text = (description?: string): object => ({
  type: 'string',
  ...(description === undefined ? {} : { description }),
});
const orNull = (schema: object): object => ({ oneOf: [schema, { type: 'null' }] });
const object = (properties: Record<string, object>, description?: string): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  ...(description === undefined ? {} : { description }),
});
const integer = { type: 'integer' };
const instant = { type: 'string', format: 'date-time' };
const STATES = { enum: ['draft', 'submitted', 'published', 'recalled'] };
/** Left out by a drafter, the profile or an empty list stands in. */
const FILLED_IN = ['desk', 'exercise', 'persons', 'phones', 'retention'];

const { handling, ...content } = AlertBody.properties;
const DRAFT = {
  ...AlertBody,
  $id: undefined,
  properties: { ...content, handling: { ...handling, required: ['audience'] } },
  required: AlertBody.required.filter((name) => !FILLED_IN.includes(name)),
  description:
    'An alert as a drafter sends it; desk, exercise, persons, phones, retention and handling.tlp may be left out',
};

const POSITION = { stream: text(), sequence: integer, identity: text('hex SHA-256, see SPEC-SIG') };

const ALERT_VIEW = object({
  reference: text(),
  party: text('owner'),
  state: STATES,
  revision: integer,
  alert: orNull(schemaRef('Alert')),
  reason: orNull(text('why it was corrected or recalled')),
  published: orNull(object({ ...POSITION, at: instant, offset: orNull(integer) })),
  updatedAt: instant,
  version: orNull({ ...integer, description: 'for If-Match; null for an alert of another party' }),
  pending: orNull(
    object(
      {
        revision: integer,
        state: { enum: ['draft', 'submitted'] },
        reason: orNull(text()),
        alert: schemaRef('Alert'),
      },
      'a correction that waits for release',
    ),
  ),
});

const ALERT_SUMMARY = object({
  reference: text(),
  party: text('owner'),
  state: STATES,
  revision: integer,
  kind: orNull(text()),
  title: orNull(text()),
  tlp: orNull(text()),
  audience: { type: 'array', items: text() },
  exercise: orNull({ type: 'boolean' }),
  pending: orNull(object({ revision: integer, state: { enum: ['draft', 'submitted'] } })),
  updatedAt: instant,
});

const HIT = object({
  id: text('hex SHA-256'),
  revision: integer,
  view: { enum: ['full', 'contact'] },
  alerts: { type: 'array', items: text(), description: 'both in the full view, our own in the contact view' },
  score: { ...integer, description: 'thousandths' },
  tier: text('code of hit-tier'),
  ruleset: text(),
  reasons: {
    type: 'array',
    items: object({ feature: text(), left: orNull(text()), right: orNull(text()), contribution: orNull(integer) }),
  },
  counterpart: orNull(object({ party: text(), desk: text() }, 'whom to call, in the contact view')),
  state: text('code of verdict'),
  reason: orNull(text('code of verdict-reason; null in the contact view')),
  updatedAt: instant,
});

const EVIDENCE = {
  oneOf: [
    object({
      status: { const: 'included' },
      index: integer,
      leafHash: text('hex'),
      proof: { type: 'array', items: text('base64'), description: 'bottom-up, RFC 6962 §2.1.1' },
      checkpoint: object({ origin: text(), size: integer, root: text('hex'), note: text('signed note') }),
    }),
    object({ status: { const: 'not-yet-evidenced' }, reason: { enum: ['not-included', 'unavailable'] } }),
    object({ status: { const: 'broken' }, code: text('what did not hold') }),
  ],
};

const PROVENANCE = object({
  reference: text(),
  revision: integer,
  party: text('owner'),
  topic: text(),
  partition: integer,
  offset: orNull(integer),
  key: text(),
  value: text('the exact signed bytes, base64'),
  jws: text('detached JWS over them'),
  ...POSITION,
  signed: orNull(
    object({
      id: text(),
      type: text(),
      time: instant,
      prevhash: text(),
      kid: text(),
      agreement: text(),
      commitment: text(),
    }),
  ),
  verification: object({ valid: { type: 'boolean' }, code: orNull(text()), checkedAt: instant }),
  evidence: EVIDENCE,
});

const GROUP = object({
  id: text(),
  revision: integer,
  ruleset: text(),
  feature: text('code of the list hit-feature'),
  value: text('normalised, as in the reasons of a hit'),
  holdersAtLeast: integer,
  parties: { type: 'array', items: text() },
  updatedAt: instant,
});

const TIERS = { enum: ['confirmed', 'probable', 'possible'] };
const CHECK_ANSWER = object({
  result: { enum: ['known', 'possible', 'not-known', 'no-answer'] },
  alerts: {
    type: 'array',
    items: object({
      reference: text(),
      party: text('owner'),
      own: { type: 'boolean' },
      revision: integer,
      kind: text(),
      title: text(),
      tier: TIERS,
      score: { ...integer, description: 'thousandths' },
      feature: text('code of hit-feature'),
      value: text('as it stands in the alert'),
      evidence: {
        type: 'array',
        items: object({ code: text('feature.level'), points: integer, words: text('in English') }),
      },
      actionOnHit: orNull({ type: 'object', description: 'what the owner asks for: code of action-on-hit …' }),
      desk: text('duty desk of the owner'),
      exercise: { type: 'boolean' },
    }),
  },
  hub: object({
    status: { enum: ['answered', 'unavailable'] },
    contacts: {
      type: 'array',
      items: object({ party: text(), desk: text('duty desk to call'), tier: TIERS, exercise: { type: 'boolean' } }),
    },
  }),
  complete: { type: 'boolean', description: 'false when alerts that came just now could not be looked at yet' },
});

const STORE_VERIFICATION = object({
  status: { enum: ['running', 'sound', 'broken'] },
  startedAt: instant,
  finding: orNull(object({ table: text(), key: text(), code: text(), message: text() })),
  events: integer,
  received: integer,
  durationMs: orNull(integer),
});

/** Components of the OpenAPI document. */
export const SCHEMAS: ComponentSchemas = {
  Alert: AlertBody,
  AlertDraft: DRAFT,
  AlertState: STATE_SCHEMA,
  SignedState: SIGNED_STATE_SCHEMA,
  AlertView: ALERT_VIEW,
  AlertSummary: ALERT_SUMMARY,
  Hit: HIT,
  Group: GROUP,
  CheckRequest,
  CheckAnswer: CHECK_ANSWER,
  AlertCheck: object({
    at: instant,
    party: text('whose officer asked'),
    actor: orNull(text('account, where it is one of ours')),
    purpose: text('code of check-purpose'),
  }),
  Provenance: PROVENANCE,
  Import: IMPORT_SCHEMA,
  ImportRow: IMPORT_ROW_SCHEMA,
  ImportedAlert: IMPORTED_ALERT_SCHEMA,
  ImportFault: IMPORT_FAULT_SCHEMA,
  BatchAnswer: BATCH_ANSWER_SCHEMA,
  StoreVerification: STORE_VERIFICATION,
  SignedRecord: SIGNED_RECORD_SCHEMA,
};
