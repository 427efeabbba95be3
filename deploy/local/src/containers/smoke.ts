import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../demo/api.js';
import { Desks, type SeenHit } from '../demo/desks.js';
import { linksAtFirst, loadScenario, type SceneAlert } from '../demo/scenario.js';
import { localAddresses } from '../addresses.js';
import { SetupError } from '../servers/setup-error.js';
import { planPorts, type PortPlan } from '../state/port-plan.js';
import type { Credentials } from '../steps/credentials.js';
import { loadTopicSource } from '../kafka/topic-plan.js';
import type { Compose } from './compose.js';
import { probes } from './probes.js';

const READY_TIMEOUT_MS = 300_000;
const EVENT_TIMEOUT_MS = 60_000;
const LOOK_EVERY_MS = 100;

/** What a run of the containers is asked to show. */
export interface SmokePlan {
  readonly parties: readonly [string, string];
  readonly portBase: number;
  readonly compose: Compose;
}

/** The variables by which docker-compose.yml is told other ports at the host. */
export function portVariables(ports: PortPlan): Record<string, string> {
  const instances = Object.entries(ports.instances).map(
    ([id, port]) => [`QALQAN_PORT_${id.toUpperCase()}`, port] as const,
  );
  const all = [...instances, ['QALQAN_PORT_IDENTITY', ports.identity] as const];
  return Object.fromEntries(all.map(([name, port]) => [name, String(port)]));
}

/** Starts the services of two parties, hub and audit log and shows that they work, each step with its seconds. */
export async function smoke({ parties, portBase, compose }: SmokePlan): Promise<void> {
  const ports = planPorts(portBase, loadTopicSource().instances);
  const services = [...parties.map((party) => `node-${party}`), 'hub', 'audit'];
  await timed('containers started', () => compose.show('up', '--detach', ...services));
  await timed('all ready', () => untilReady(ports, [...parties, 'hub', 'audit']));
  const credentials = hostCredentials(
    await compose.read('exec', '-T', 'identity', 'cat', '/run/qalqan/credentials.json'),
    ports,
  );
  const desks = new Desks(new Api(credentials), ports);
  await exchange(desks, parties);
  await check(compose, parties);
  await audit(compose, parties[0]);
  console.log(`\n${await memory(compose)}`);
  await timed('stopped by SIGTERM', () => compose.show('stop'));
  await endedInOrder(compose, services);
}

/** Two alerts that the scenario links: each is read at the other's node, and both are told of the hit. */
async function exchange(desks: Desks, parties: readonly [string, string]): Promise<void> {
  const [first, second] = linkedPair(parties);
  const references: string[] = [];
  for (const { key, party, alert } of [first, second]) {
    const other = party === parties[0] ? parties[1] : parties[0];
    await timed(`alert of ${party} in the inbox of ${other}`, async () => {
      const reference = await desks.publish(party, key, alert);
      references.push(reference);
      await until(
        async () => (await desks.inbox(other)).includes(reference),
        `${reference} is not in the inbox of ${other}`,
      );
    });
  }
  const isOurs = ({ alerts }: SeenHit): boolean => alerts.some((alert) => references.includes(alert));
  for (const party of parties) {
    await timed(`hit of the hub at ${party}`, () =>
      until(async () => (await desks.partyHits(party)).some(isOurs), `${party} was told of no hit`),
    );
  }
}

function linkedPair([one, other]: readonly [string, string]): [SceneAlert, SceneAlert] {
  const scenario = loadScenario('northern-route');
  const named = new Map(scenario.alerts.map((alert) => [alert.key, alert]));
  for (const { pair } of linksAtFirst(scenario)) {
    const [left, right] = pair.map((key) => named.get(key));
    if (!left || !right) continue;
    const between = new Set([left.party, right.party]);
    const addressed = (from: SceneAlert, to: SceneAlert) => audience(from).includes(to.party);
    if (between.has(one) && between.has(other) && addressed(left, right) && addressed(right, left))
      return [left, right];
  }
  throw new SetupError(`the scenario links no alerts of ${one} and ${other} that both may read`, '--parties kz,tj');
}

function audience({ alert }: SceneAlert): readonly string[] {
  return alert.handling?.audience ?? [];
}

async function check(compose: Compose, [one, other]: readonly [string, string]): Promise<void> {
  for (const { what, holds } of probes(compose, one, other)) {
    if (!(await holds())) throw new SetupError(`it does not hold that ${what}`);
    console.log(`  ✓ ${what}`);
  }
}

/** The auditor of the image, with what the identity provider and a node were given. */
async function audit(compose: Compose, party: string): Promise<void> {
  const digest = (await compose.read('exec', '-T', `node-${party}`, 'cat', '/run/qalqan/agreement-digest')).trim();
  const program = [
    'node',
    'services/auditor/dist/main.js',
    'replay',
    '--url',
    'http://audit:8080',
    '--agreement-digest',
    digest,
  ];
  const { code, said } = await compose.inside('identity', ...program, '--credentials', '/run/qalqan/credentials.json');
  if (code !== 0) throw new SetupError(`the auditor says:\n${said}`);
  console.log(`  ✓ auditor: ${said.split('\n')[0] ?? ''}`);
}

/** Tokens are for the issuer's name among containers; the host asks for them where that port is published. */
function hostCredentials(text: string, ports: PortPlan): Credentials {
  const { clients, users } = JSON.parse(text) as Credentials;
  const addresses = localAddresses(ports);
  return { users, clients: clients.map((client) => ({ ...client, issuer: addresses.issuerOf(client.party) })) };
}

async function untilReady(ports: PortPlan, instances: readonly string[]): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (const instance of instances) {
    const url = `${localAddresses(ports).urlOf(instance)}/health/ready`;
    while (
      !(await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (Date.now() > deadline) throw new SetupError(`${instance} is not ready`, 'docker compose logs');
      await sleep(LOOK_EVERY_MS);
    }
  }
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + EVENT_TIMEOUT_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new SetupError(otherwise, 'docker compose logs');
    await sleep(LOOK_EVERY_MS);
  }
}

/** Memory of every running container, and the size of the images. */
async function memory(compose: Compose): Promise<string> {
  const ids = (await compose.read('ps', '-q')).trim().split('\n');
  const rows = await compose.docker('stats', '--no-stream', '--format', '{{.Name}}\t{{.MemUsage}}', ...ids);
  const images = await compose.docker('images', '--format', '{{.Repository}}:{{.Tag}}\t{{.Size}}', 'qalqan*');
  return [...rows.trim().split('\n').sort(), ...images.trim().split('\n')].map((row) => `  ${row}`).join('\n');
}

async function endedInOrder(compose: Compose, services: readonly string[]): Promise<void> {
  for (const service of services) {
    const id = (await compose.read('ps', '-a', '-q', service)).trim();
    const code = (await compose.docker('inspect', '--format', '{{.State.ExitCode}}', id)).trim();
    if (code !== '0') throw new SetupError(`${service} ended with ${code} when it was asked to stop`);
  }
  console.log(`  ✓ ${services.join(', ')} drained and ended with 0`);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`  ✓ ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}
