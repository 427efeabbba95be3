import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '@qalqan/errors';
import kafkajs, { type AclEntry, type Admin, type Kafka } from 'kafkajs';
import type { PlannedAcl, PlannedTopic } from './plan.js';

// A CommonJS package whose exports Node.js cannot see by name.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ResourcePatternTypes } = kafkajs;

/** How to reach a cluster as somebody who may change topics and rights. */
export interface ClusterAccess {
  readonly brokers: readonly string[];
  /** PEM texts. */
  readonly ssl?: { readonly ca: readonly string[]; readonly cert: string; readonly key: string } | undefined;
}

/** What a cluster lacked, and what it had too much of. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Administration of a cluster: each call brings it to the planned state and does nothing when it is there. */
export interface ClusterAdmin {
  ensureTopics(topics: readonly PlannedTopic[]): Promise<Changes>;
  /** Also removes rights that are not planned. */
  ensureAcls(acls: readonly PlannedAcl[]): Promise<Changes>;
  /** Writes the record unless the topic holds one already; says whether it wrote. */
  publishFirst(topic: string, value: Buffer): Promise<boolean>;
  close(): Promise<void>;
}

const SEEN_TIMEOUT_MS = 15_000;
const SEEN_EVERY_MS = 50;
const OPERATIONS = {
  read: AclOperationTypes.READ,
  write: AclOperationTypes.WRITE,
  describe: AclOperationTypes.DESCRIBE,
  describeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
} as const satisfies Record<PlannedAcl['operation'], number>;
const RESOURCES = { topic: AclResourceTypes.TOPIC, group: AclResourceTypes.GROUP } as const;
const PATTERNS = { literal: ResourcePatternTypes.LITERAL, prefixed: ResourcePatternTypes.PREFIXED } as const;

/** Connects as the administrator. */
export async function createClusterAdmin(access: ClusterAccess): Promise<ClusterAdmin> {
  const kafka = client(access);
  const admin = kafka.admin();
  await admin.connect();
  return {
    ensureTopics: (topics) => ensureTopics(admin, topics),
    ensureAcls: (acls) => ensureAcls(admin, acls),
    publishFirst: (topic, value) => publishFirst(kafka, admin, topic, value),
    close: () => admin.disconnect(),
  };
}

function client({ brokers, ssl }: ClusterAccess): Kafka {
  return new kafkajs.Kafka({
    clientId: 'qalqan-runner',
    brokers: [...brokers],
    ...(ssl ? { ssl: { ca: [...ssl.ca], cert: ssl.cert, key: ssl.key } } : {}),
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 5_000,
    retry: { retries: 5 },
  });
}

async function ensureTopics(admin: Admin, topics: readonly PlannedTopic[]): Promise<Changes> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) await createTopics(admin, missing);
  const known = topics.filter(({ name }) => existing.has(name));
  const changed = await changedTopics(admin, known);
  if (changed.length > 0) await alterTopics(admin, changed);
  await untilSeen('the settings of topics', async () => (await changedTopics(admin, topics)).length === 0);
  return { added: missing.length, changed: changed.length, removed: 0 };
}

async function createTopics(admin: Admin, topics: readonly PlannedTopic[]): Promise<void> {
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.map(({ name, partitions, replicationFactor, config }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor,
      configEntries: entries(config),
    })),
  });
}

async function alterTopics(admin: Admin, topics: readonly PlannedTopic[]): Promise<void> {
  await admin.alterConfigs({
    validateOnly: false,
    resources: topics.map(({ name, config }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configEntries: entries(config),
    })),
  });
}

/**
 * The controller answers once a change is committed; a broker applies it a moment later. Who went on at once could be
 * refused a right that was just given.
 */
async function untilSeen(what: string, seen: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + SEEN_TIMEOUT_MS;
  while (!(await seen())) {
    if (Date.now() > deadline) throw new Unavailable(`Kafka does not show ${what} after ${SEEN_TIMEOUT_MS / 1000} s`);
    await sleep(SEEN_EVERY_MS);
  }
}

async function changedTopics(admin: Admin, topics: readonly PlannedTopic[]): Promise<PlannedTopic[]> {
  if (topics.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  const actual = new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
  return topics.filter(({ name, config }) => {
    const values = new Map(actual.get(name)?.map((entry) => [entry.configName, entry.configValue]));
    return Object.entries(config).some(([key, value]) => values.get(key) !== value);
  });
}

async function ensureAcls(admin: Admin, wanted: readonly PlannedAcl[]): Promise<Changes> {
  const { missing, extra } = await compareAcls(admin, wanted);
  if (missing.length > 0) await admin.createAcls({ acl: missing });
  if (extra.length > 0) await admin.deleteAcls({ filters: extra });
  await untilSeen('the rights', async () => {
    const left = await compareAcls(admin, wanted);
    return left.missing.length + left.extra.length === 0;
  });
  return { added: missing.length, changed: 0, removed: extra.length };
}

async function compareAcls(
  admin: Admin,
  wanted: readonly PlannedAcl[],
): Promise<{ readonly missing: AclEntry[]; readonly extra: AclEntry[] }> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  const present = resources.flatMap(({ acls, ...resource }) => acls.map((acl): AclEntry => ({ ...resource, ...acl })));
  const presentKeys = new Set(present.map(entryKey));
  const wantedEntries = wanted.map(toEntry);
  const wantedKeys = new Set(wantedEntries.map(entryKey));
  return {
    missing: wantedEntries.filter((entry) => !presentKeys.has(entryKey(entry))),
    extra: present.filter((entry) => !wantedKeys.has(entryKey(entry))),
  };
}

function toEntry(acl: PlannedAcl): AclEntry {
  return {
    resourceType: RESOURCES[acl.resource],
    resourceName: acl.name,
    resourcePatternType: PATTERNS[acl.pattern],
    principal: `User:${acl.principal}`,
    host: '*',
    operation: OPERATIONS[acl.operation],
    permissionType: AclPermissionTypes.ALLOW,
  };
}

function entryKey(entry: AclEntry): string {
  const { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType } = entry;
  return JSON.stringify([resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType]);
}

async function publishFirst(kafka: Kafka, admin: Admin, topic: string, value: Buffer): Promise<boolean> {
  const [offsets] = await admin.fetchTopicOffsets(topic);
  if (offsets !== undefined && offsets.high !== '0') return false;
  const producer = kafka.producer({
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    maxInFlightRequests: 1,
    idempotent: true,
  });
  await producer.connect();
  try {
    await producer.send({ topic, acks: -1, messages: [{ partition: 0, key: null, value }] });
  } finally {
    await producer.disconnect();
  }
  return true;
}

function entries(config: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(config).map(([name, value]) => ({ name, value }));
}
