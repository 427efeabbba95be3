import { createServer } from 'node:net';

/** Members that have a node, in the order of their ports. */
export const PARTIES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'] as const;
export type Party = (typeof PARTIES)[number];

/** Everything that has a store, a topic and a certificate. */
export const INSTANCES = [...PARTIES, 'hub', 'audit'] as const;
export type Instance = (typeof INSTANCES)[number];

/**
 * Offsets from the base as docs/interfaces.md promises them to foreign clients. Written down again on purpose: a
 * platform that moved its ports would otherwise move its own test along.
 */
const SERVICE_OFFSETS: Readonly<Record<Instance, number>> = {
  kz: 101,
  kg: 102,
  tj: 103,
  tm: 104,
  uz: 105,
  unodc: 106,
  hub: 200,
  audit: 300,
};
const OTHER_OFFSETS = { identity: 0, kafka: 92, kafkaController: 93, postgres: 432 } as const;

/** Below the range from which the kernel takes ports for clients: a free one stays free until we listen. */
const LOWEST_BASE = 10_000;
const HIGHEST_BASE = 31_000;
const ATTEMPTS = 50;

/** Base address of a service, `http://127.0.0.1:4103`. */
export function serviceUrl(base: number, instance: Instance): string {
  return `http://127.0.0.1:${base + SERVICE_OFFSETS[instance]}`;
}

export function kafkaBroker(base: number): string {
  return `127.0.0.1:${portOfBroker(base)}`;
}

export function portOfBroker(base: number): number {
  return base + OTHER_OFFSETS.kafka;
}

export function postgresPort(base: number): number {
  return base + OTHER_OFFSETS.postgres;
}

/** A base for `QALQAN_PORT_BASE` with every port of the block free at this moment. */
export async function freePortBase(random: () => number = Math.random): Promise<number> {
  const offsets = [...Object.values(SERVICE_OFFSETS), ...Object.values(OTHER_OFFSETS)];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const base = LOWEST_BASE + Math.floor(random() * (HIGHEST_BASE - LOWEST_BASE));
    const free = await Promise.all(offsets.map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
  throw new Error(`no free block of ports after ${ATTEMPTS} attempts`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
