import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import type { PlannedAcl, PlannedTopic } from '@qalqan/messaging/provisioning';
import { Type, type Static } from '@sinclair/typebox';
import { parse } from 'yaml';
import { SetupError } from '../servers/setup-error.js';

/** The one source of topics and rights; the same distance from src/ and dist/. */
const SOURCE = fileURLToPath(new URL('../../../topics/topics.yaml', import.meta.url));

const Reach = Type.Union([Type.Literal('self'), Type.Literal('all'), Type.Array(Type.String())]);
const Replication = Type.Object(
  { factor: Type.Integer({ minimum: 1 }), minInSync: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
);
const Source = Type.Object(
  {
    instances: Type.Array(Type.String({ pattern: '^[a-z]+$' }), { minItems: 1, uniqueItems: true }),
    partitions: Type.Integer({ minimum: 1 }),
    replication: Type.Object({ local: Replication, cluster: Replication }, { additionalProperties: false }),
    config: Type.Record(Type.String(), Type.String()),
    topics: Type.Array(
      Type.Object({ name: Type.String(), write: Reach, read: Reach }, { additionalProperties: false }),
      { minItems: 1 },
    ),
    groupPrefix: Type.String({ pattern: '\\{instance\\}' }),
  },
  { additionalProperties: false },
);

/** The text of topics.yaml, parsed and checked. */
export type TopicSource = Static<typeof Source>;

/** Reads and checks topics.yaml. */
export function loadTopicSource(file = SOURCE): TopicSource {
  const source: unknown = parse(readFileSync(file, 'utf8'));
  const validate = new Ajv.default({ allErrors: true }).compile<TopicSource>(Source);
  if (validate(source)) return source;
  const [first] = validate.errors ?? [];
  throw new SetupError(`${file} is not as it must be: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
}

/** Topics with all their settings, for a single broker or for a cluster of three. */
export function planTopics(source: TopicSource, size: 'local' | 'cluster'): PlannedTopic[] {
  const { factor, minInSync } = source.replication[size];
  const config = { ...source.config, 'min.insync.replicas': String(minInSync) };
  const topic = { partitions: source.partitions, replicationFactor: factor, config };
  return expand(source).map(({ name }) => ({ name, ...topic }));
}

/** Every right that anybody has, in a stable order. */
export function planAcls(source: TopicSource): PlannedAcl[] {
  const topics = expand(source).flatMap(({ name, writers, readers }) => [
    ...writers.flatMap((principal) => rights(principal, name, ['write', 'describe'])),
    ...readers.flatMap((principal) => rights(principal, name, ['read', 'describe', 'describeConfigs'])),
  ]);
  const groups = source.instances.map((principal): PlannedAcl => {
    const name = source.groupPrefix.replaceAll('{instance}', principal);
    return { principal, resource: 'group', name, pattern: 'prefixed', operation: 'read' };
  });
  return unique([...topics, ...groups]);
}

/** Identity of a right, for comparing what is with what must be. */
export function aclKey(acl: PlannedAcl): string {
  return [acl.principal, acl.resource, acl.pattern, acl.name, acl.operation].join(' ');
}

interface ExpandedTopic {
  readonly name: string;
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

function expand(source: TopicSource): ExpandedTopic[] {
  return source.topics.flatMap(({ name, write, read }) => {
    const owners = name.includes('{instance}') ? source.instances : [undefined];
    return owners.map((owner) => ({
      name: name.replaceAll('{instance}', owner ?? ''),
      writers: members(write, owner, source.instances),
      readers: members(read, owner, source.instances),
    }));
  });
}

function members(reach: Static<typeof Reach>, owner: string | undefined, all: readonly string[]): readonly string[] {
  if (reach === 'all') return all;
  if (reach !== 'self') return reach;
  if (owner === undefined) throw new SetupError('topics.yaml says `self` for a topic that belongs to nobody');
  return [owner];
}

function rights(principal: string, name: string, operations: readonly PlannedAcl['operation'][]): PlannedAcl[] {
  return operations.map((operation) => ({ principal, resource: 'topic', name, pattern: 'literal', operation }));
}

function unique(acls: readonly PlannedAcl[]): PlannedAcl[] {
  return [...new Map(acls.map((acl) => [aclKey(acl), acl])).values()];
}
