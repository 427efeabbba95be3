import type { PlannedAcl } from '@qalqan/messaging/provisioning';
import { stringify } from 'yaml';
import { planAcls, planTopics, type TopicSource } from '../kafka/topic-plan.js';
import { instancesOf, type Instance } from '../roster.js';
import { grantsOf, rolesOf, type RolePlan } from '../steps/databases.js';
import { everybodyApart } from '../provision/files.js';

/** Name of the Kafka cluster, by which Strimzi finds what belongs to it. */
const CLUSTER = 'qalqan';
const STRIMZI = 'kafka.strimzi.io/v1';
const LABELS = { 'strimzi.io/cluster': CLUSTER };
/** The bundled PostgreSQL's version, as CloudNativePG names its image. */
const POSTGRES_IMAGE = 'ghcr.io/cloudnative-pg/postgresql:18.4';

/** Path from the root of the clone, and the text that must stand there. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
}

/** Everything in k8s/ that follows from topics.yaml: topics, the rights of each member, and each member's database. */
export function manifests(source: TopicSource): Manifest[] {
  const databases = instancesOf(source).map((instance) => ({
    path: `k8s/overlays/${instance.id}/postgres.yaml`,
    text: documents([database(instance)]),
  }));
  return [
    { path: 'k8s/base/kafka/topics.yaml', text: documents(topics(source)) },
    { path: 'k8s/base/kafka/users.yaml', text: documents(users(source)) },
    ...databases,
  ];
}

function topics(source: TopicSource): object[] {
  return planTopics(source, 'cluster').map(({ name, partitions, replicationFactor, config }) => ({
    apiVersion: STRIMZI,
    kind: 'KafkaTopic',
    metadata: { name, labels: LABELS },
    spec: { partitions, replicas: replicationFactor, config },
  }));
}

/** `tls-external`: the certificate comes from the members' authority, and the right is of its common name. */
function users(source: TopicSource): object[] {
  const acls = planAcls(source);
  return source.instances.map((name) => ({
    apiVersion: STRIMZI,
    kind: 'KafkaUser',
    metadata: { name, labels: LABELS },
    spec: {
      authentication: { type: 'tls-external' },
      authorization: { type: 'simple', acls: rulesOf(acls.filter(({ principal }) => principal === name)) },
    },
  }));
}

/** One rule per resource, with all the operations on it. */
function rulesOf(acls: readonly PlannedAcl[]): object[] {
  const resources = Object.groupBy(acls, ({ resource, pattern, name }) => `${resource} ${pattern} ${name}`);
  return Object.values(resources).map((same = []) => {
    const [first] = same;
    if (first === undefined) throw new Error('a group without a member');
    const patternType = first.pattern === 'prefixed' ? 'prefix' : 'literal';
    return {
      resource: { type: first.resource, name: first.name, patternType },
      operations: same.map(({ operation }) => operation.charAt(0).toUpperCase() + operation.slice(1)),
      host: '*',
    };
  });
}

/** Roles as among containers: the owner makes the tables, and the service works in a role that owns nothing. */
function database(instance: Instance): object {
  const plan = rolesOf(instance, everybodyApart);
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: 'postgres' },
    spec: {
      instances: 3,
      imageName: POSTGRES_IMAGE,
      enableSuperuserAccess: false,
      bootstrap: {
        initdb: {
          database: plan.database,
          owner: plan.owner,
          secret: { name: 'postgres-owner' },
          postInitApplicationSQL: openingOf(plan),
        },
      },
      managed: {
        roles: [{ name: plan.role, ensure: 'present', login: true, passwordSecret: { name: 'postgres-service' } }],
      },
      // What was answered as stored outlives the machine that answered.
      postgresql: { synchronous: { method: 'any', number: 1, dataDurability: 'required' } },
      storage: { size: '20Gi' },
      resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { memory: '1Gi' } },
      affinity: {
        enablePodAntiAffinity: true,
        topologyKey: 'kubernetes.io/hostname',
        podAntiAffinityType: 'preferred',
      },
      seccompProfile: { type: 'RuntimeDefault' },
    },
  };
}

/** The serving role must be there to be given rights; its password comes later, from the operator. */
function openingOf(plan: RolePlan): string[] {
  return [
    `CREATE ROLE "${plan.role}" LOGIN`,
    `REVOKE ALL ON DATABASE "${plan.database}" FROM PUBLIC`,
    ...grantsOf(plan),
  ];
}

function documents(all: readonly object[]): string {
  const head = '# Made from deploy/topics/topics.yaml by `npm run generate`: change it there.\n';
  return `${head}${all.map((one) => stringify(one, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false })).join('---\n')}`;
}
