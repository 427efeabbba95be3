import { SIGNED_RECORD_SCHEMA } from '../records/signed-record.js';

const CLAIM_STATES = ['claimed', 'proved', 'false'] as const;

/** Evidence that this instance holds: two histories of one stream, without their content. */
export interface ForkItem {
  readonly stream: string;
  readonly sequence: number;
  /** Of the record that did not count here. */
  readonly identity: string;
  readonly prevhash: string;
  /** Of the record that counted here at that position, where one did. */
  readonly countedIdentity: string | null;
  readonly seenAt: string;
  /** Member that told of it, and whose records were opened here; null when it was seen here. */
  readonly heardFrom: string | null;
  /** When this instance told everybody, if it did. */
  readonly toldAt: string | null;
}

/** What a member says of a fork, and what has become of it. Only `proved` has any effect. */
export interface ForkClaimItem {
  readonly stream: string;
  readonly sequence: number;
  readonly accuser: string;
  readonly state: (typeof CLAIM_STATES)[number];
  /** Why it is false. */
  readonly why: string | null;
  /** How often proof was looked for and not found. */
  readonly attempts: number;
  readonly heardAt: string;
}

/** Newest first, both parts cut after some hundred. */
export interface ForkOverview {
  readonly forks: readonly ForkItem[];
  readonly claims: readonly ForkClaimItem[];
}

const text = { type: 'string' } as const;
const hash = { ...text, pattern: '^[0-9a-f]{64}$' } as const;
const instant = { ...text, format: 'date-time' } as const;
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });
const listOf = (properties: Readonly<Record<string, object>>) => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), properties },
});

/** For the OpenAPI document: {@link ForkOverview}. */
export const OVERVIEW_SCHEMA = {
  type: 'object',
  required: ['forks', 'claims'],
  properties: {
    forks: listOf({
      stream: text,
      sequence: { type: 'integer', minimum: 1 },
      identity: hash,
      prevhash: hash,
      countedIdentity: orNull(hash),
      seenAt: instant,
      heardFrom: orNull(text),
      toldAt: orNull(instant),
    }),
    claims: listOf({
      stream: text,
      sequence: { type: 'integer', minimum: 1 },
      accuser: text,
      state: { enum: CLAIM_STATES },
      why: orNull(text),
      attempts: { type: 'integer', minimum: 0 },
      heardAt: instant,
    }),
  },
};

/** For the OpenAPI document: the records of one fork. */
export const RECORDS_SCHEMA = {
  type: 'object',
  required: ['items'],
  properties: {
    items: { type: 'array', items: { ...SIGNED_RECORD_SCHEMA, required: [...SIGNED_RECORD_SCHEMA.required] } },
  },
};
