import { describe, expect, it } from '@jest/globals';
import Ajv, { type ValidateFunction } from 'ajv';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { aclKey, loadTopicSource, planAcls, planTopics } from '../kafka/topic-plan.js';
import { instancesOf } from '../roster.js';
import { brokerProperties } from '../servers/broker-properties.js';
import { ROOT } from '../state/folder.js';
import { serviceEnvironment } from '../steps/service-environment.js';
import { stateFolder } from '../state/folder.js';
import { planPorts } from '../state/port-plan.js';
import { manifests } from './manifests.js';

const source = loadTopicSource();
const FOLDER = join(ROOT, 'k8s');

interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Record<string, string> };
  readonly spec: Record<string, unknown>;
}

/** Every file of resources below k8s/, by its path there. */
const files = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml') && basename(name) !== 'kustomization.yaml')
  .filter((name) => statSync(join(FOLDER, name)).isFile());

function resources(name: string): Resource[] {
  const documents = parseAllDocuments(readFileSync(join(FOLDER, name), 'utf8'), { version: '1.1' });
  return documents.map((document) => document.toJS() as Resource);
}

function resourceOf(kind: string, name: string): Resource {
  const found = resources(name).find((resource) => resource.kind === kind);
  if (!found) throw new Error(`${name} has no ${kind}`);
  return found;
}

/** The file of a kind's schema, by the rule of kubeconform. */
function schemaFile({ apiVersion, kind }: Resource): string {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const parts = [kind.toLowerCase(), ...(group === '' ? [] : [group.split('.')[0]]), version];
  return join(FOLDER, 'schemas', `${parts.join('-')}.json`);
}

const validators = new Map<string, ValidateFunction>();

/** Compiling one takes longer than all its uses. */
function validatorOf(file: string): ValidateFunction {
  const known = validators.get(file);
  if (known) return known;
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const validate = new Ajv.default({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  validators.set(file, validate);
  return validate;
}

describe('manifests', () => {
  it.each(manifests(source))('$path is what topics.yaml says', ({ path, text }) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it.each(files)('%s keeps to the schemas of its kinds', (name) => {
    for (const resource of resources(name)) {
      const validate = validatorOf(schemaFile(resource));
      validate(resource);
      expect({ resource: `${resource.kind} ${resource.metadata.name}`, errors: validate.errors ?? [] }).toEqual({
        resource: `${resource.kind} ${resource.metadata.name}`,
        errors: [],
      });
    }
  });

  it('hold no secret', () => {
    expect(files.flatMap(resources).filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });
});

describe('Kafka of a cluster', () => {
  it('has the topics of the plan', () => {
    const found = resources('base/kafka/topics.yaml').map(({ metadata, spec }) => ({ name: metadata.name, ...spec }));
    const planned = planTopics(source, 'cluster');
    expect(found).toEqual(
      planned.map(({ name, partitions, replicationFactor, config }) => ({
        ...{ name, partitions, config },
        replicas: replicationFactor,
      })),
    );
  });

  it('gives exactly the rights of the plan, no host left out and none denied', () => {
    const found = resources('base/kafka/users.yaml').flatMap(({ metadata, spec }) => {
      const { acls } = spec['authorization'] as { acls: Rule[] };
      return acls.flatMap(({ resource, operations, host, type }) => {
        expect({ host, type }).toEqual({ host: '*', type: undefined });
        const pattern = resource.patternType === 'prefix' ? 'prefixed' : resource.patternType;
        return operations.map((operation) =>
          [metadata.name, resource.type, pattern, resource.name, operation.toLowerCase()].join(' '),
        );
      });
    });
    expect(found.sort()).toEqual(
      planAcls(source)
        .map((acl) => aclKey(acl).replace('describeConfigs', 'describeconfigs'))
        .sort(),
    );
  });

  it('keeps records and refuses what nobody planned, as the local broker does', () => {
    const { kafka } = resourceOf('Kafka', 'base/kafka/kafka.yaml').spec as {
      kafka: { config: Record<string, string> };
    };
    const voters = [1, 2, 3].map((nodeId) => ({ nodeId, controllerPort: 9093 }));
    const local = brokerProperties({ nodeId: 1, port: 9092, controllerPort: 9093, voters, dataDir: '/' });
    for (const [name, value] of Object.entries(kafka.config))
      expect({ [name]: local[name] }).toEqual({ [name]: value });
    expect(Object.keys(kafka.config)).toEqual(
      expect.arrayContaining([
        'auto.create.topics.enable',
        'log.retention.ms',
        'offsets.retention.minutes',
        'min.insync.replicas',
      ]),
    );
  });
});

interface Rule {
  readonly resource: { readonly type: string; readonly name: string; readonly patternType: string };
  readonly operations: readonly string[];
  readonly host: string;
  readonly type?: string;
}

describe.each(instancesOf(source))('overlay of $id', (instance) => {
  const { id, kind } = instance;
  const overlay = join(FOLDER, 'overlays', id);
  const base = join(FOLDER, 'base', kind === 'party' ? 'node' : kind);

  function literals(folder: string): [string, string][] {
    const { configMapGenerator } = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')) as {
      configMapGenerator: { literals: string[] }[];
    };
    return configMapGenerator.flatMap((one) =>
      one.literals.map((literal): [string, string] => [
        literal.slice(0, literal.indexOf('=')),
        literal.slice(literal.indexOf('=') + 1),
      ]),
    );
  }

  it('sets every variable that the local runner sets, secrets as files', () => {
    const environment = Object.fromEntries([join(FOLDER, 'base', 'service'), base, overlay].flatMap(literals));
    const wanted = serviceEnvironment(instance, {
      ports: planPorts(4000, source.instances),
      state: stateFolder('/state'),
      brokers: ['b:1'],
      kafkaFiles: { ca: 'a', cert: 'b', key: 'c' },
      database: { url: 'postgres://x' },
      signingKeyFile: 'k',
      logKeyFile: 'l',
      agreementDigest: 'd',
    });
    // The image says where a service listens.
    const inImage = ['QALQAN_HOST', 'QALQAN_PORT'];
    const missing = Object.keys(wanted).filter((name) => !(name in environment) && !(`${name}_FILE` in environment));
    expect(missing).toEqual(inImage);
    expect(environment).toMatchObject({ QALQAN_INSTANCE: id, QALQAN_AUDIENCE: wanted['QALQAN_AUDIENCE'] });
  });

  it('has a namespace of its own, in which no pod may have privileges', () => {
    const { metadata } = resourceOf('Namespace', `overlays/${id}/namespace.yaml`);
    expect(metadata).toEqual({
      name: `qalqan-${id}`,
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted', 'qalqan.org/member': 'true' },
    });
  });
});
