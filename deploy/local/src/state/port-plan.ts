import { SetupError } from '../servers/setup-error.js';

/** Every port of the platform on 127.0.0.1, by who listens. */
export interface PortPlan {
  readonly identity: number;
  readonly kafka: number;
  /** Kafka's controllers talk here; no client does. */
  readonly kafkaController: number;
  readonly postgres: number;
  readonly instances: Readonly<Record<string, number>>;
}

const DEFAULT_BASE = 4000;
/** Offsets from the base; those of the parties count up from the first in the order of topics.yaml. */
const OFFSETS = { identity: 0, kafka: 92, kafkaController: 93, firstParty: 101, hub: 200, audit: 300, postgres: 432 };
const HIGHEST_OFFSET = OFFSETS.postgres;

/** `QALQAN_PORT_BASE` as a number; the default without it. */
export function portBase(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_BASE;
  const base = Number(text);
  if (!Number.isInteger(base) || base < 1024 || base + HIGHEST_OFFSET > 65_535) {
    throw new SetupError(`QALQAN_PORT_BASE must be a port from 1024 to ${65_535 - HIGHEST_OFFSET}, not ${text}`);
  }
  return base;
}

/** The ports for these instances, all moved by `base`. */
export function planPorts(base: number, instances: readonly string[]): PortPlan {
  const parties = instances.filter((instance) => instance !== 'hub' && instance !== 'audit');
  const ports = parties.map((party, i) => [party, base + OFFSETS.firstParty + i] as const);
  return {
    identity: base + OFFSETS.identity,
    kafka: base + OFFSETS.kafka,
    kafkaController: base + OFFSETS.kafkaController,
    postgres: base + OFFSETS.postgres,
    instances: Object.fromEntries([...ports, ['hub', base + OFFSETS.hub], ['audit', base + OFFSETS.audit]]),
  };
}

/** The port of one instance. */
export function portOf(plan: PortPlan, instance: string): number {
  const port = plan.instances[instance];
  if (port === undefined) throw new SetupError(`there is no instance ${instance}`);
  return port;
}
