import { ERROR_CODES } from '@qalqan/errors';
import { SIGNED_RECORD_SCHEMA } from '@qalqan/messaging';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const base64 = { type: 'string', contentEncoding: 'base64' } as const;
const position = { type: 'string', pattern: '^[0-9]{16}$' } as const;
const positions = { type: 'object', additionalProperties: position } as const;
const counts = { type: 'object', additionalProperties: count } as const;
const code = { enum: ERROR_CODES } as const;
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items });

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties };
}

const entry = {
  index: count,
  kind: { enum: ['event', 'agreement', 'refusal'] },
  type: text,
  party: orNull(text),
  subject: text,
  stream: text,
  sequence: count,
  identity: sha256,
  time: orNull(instant),
  loggedAt: instant,
  topic: text,
  partition: count,
  leafHash: sha256,
  refusal: object(
    {
      from: orNull(count),
      to: orNull(count),
      count: { type: 'integer', minimum: 1 },
      codes: counts,
      hash: sha256,
      taken: object({ stream: text, sequence: { type: 'integer', minimum: 1 }, prevhash: sha256, identity: sha256 }),
    },
    ['taken'],
  ),
};

const beside = object({ value: base64, jws: text });

const fault = object({ code, index: count, stream: text, sequence: count, tile: text, reason: text }, [
  'index',
  'stream',
  'sequence',
  'tile',
]);

const report = object(
  {
    format: { const: 'qalqan.replay-report.v1' },
    verdict: { enum: ['sound', 'broken'] },
    log: object({ origin: text, size: count, root: sha256 }),
    agreement: object({ version: count, digest: sha256 }),
    entries: count,
    events: count,
    streams: count,
    checkpoints: count,
    tilesCompared: { type: 'boolean' },
    positions,
    types: counts,
    refusals: object({ entries: count, records: count, codes: counts }),
    forks: object({ told: count, positions: listOf(object({ stream: text, sequence: count, by: listOf(text) })) }),
    reconstruction: object({ published: count, compared: count, equal: count, digest: sha256, positions }, [
      'digest',
      'positions',
    ]),
    faultCount: count,
    faults: listOf(fault),
    durationMs: count,
    eventsPerSecond: count,
  },
  ['log', 'agreement', 'reconstruction'],
);

const storeReport = object(
  {
    format: { const: 'qalqan.ledger-report.v1' },
    verdict: { enum: ['sound', 'broken'] },
    size: count,
    root: sha256,
    tiles: count,
    checkpoints: count,
    fault: object({ code, index: count, before: count, tile: text, reason: text }, ['index', 'before', 'tile']),
    durationMs: count,
  },
  ['fault'],
);

/** Schemas of the audit log's answers, for its OpenAPI document. */
export const SCHEMAS: Readonly<Record<string, object>> = {
  LogEntry: object(entry, ['refusal']),
  LogEntryDetail: object({ ...entry, leaf: base64, record: beside }, ['refusal', 'record']),
  InclusionProof: object({
    origin: text,
    index: count,
    size: count,
    leafHash: sha256,
    root: sha256,
    proof: listOf(base64),
    checkpoint: orNull(text),
  }),
  ConsistencyProof: object({
    origin: text,
    from: count,
    to: count,
    fromRoot: sha256,
    toRoot: sha256,
    proof: listOf(base64),
    checkpoint: orNull(text),
  }),
  EvidenceBundle: object({
    format: { const: 'qalqan.evidence.v1' },
    origin: text,
    subject: text,
    agreement: text,
    checkpoint: text,
    entries: listOf(object({ index: count, leaf: base64, proof: listOf(base64), record: beside }, ['record'])),
  }),
  SignedRecord: SIGNED_RECORD_SCHEMA,
  ReplayJob: object({
    id: text,
    state: { enum: ['running', 'done', 'failed'] },
    entries: count,
    size: orNull(count),
    createdAt: instant,
    finishedAt: orNull(instant),
    code: orNull(code),
    report: orNull(report),
  }),
  StoreVerification: object({
    status: { enum: ['running', 'sound', 'broken'] },
    startedAt: instant,
    report: orNull(storeReport),
  }),
};

/** Title and schemas of the document that the service serves and `openapi.ts` writes. */
export const OPENAPI = {
  title: 'Qalqan audit log',
  description: 'Every accepted event in a tamper-evident log: checkpoints, tiles, proofs, evidence, replays.',
  version: '1',
  schemas: SCHEMAS,
};

/** C2SP paths stand at the root. */
export const ROOT_ROUTES = ['checkpoint', 'tile/*path', 'tile/entries/*path'];
