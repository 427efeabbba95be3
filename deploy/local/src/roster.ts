import type { TopicSource } from './kafka/topic-plan.js';

/** What an instance is to the platform. */
export type InstanceKind = 'party' | 'hub' | 'audit';

/** One instance: a party's node, the hub or the audit log. */
export interface Instance {
  readonly id: string;
  readonly kind: InstanceKind;
}

/** A machine client of the identity provider. */
export interface ClientPlan {
  /** Instance whose issuer knows it. */
  readonly party: string;
  readonly clientId: string;
  readonly roles: readonly string[];
}

/** Clients of a party. The officer holds both roles: four eyes are two people, not two roles, and that must be provable. */
const PARTY_CLIENTS = {
  drafter: ['drafter'],
  releaser: ['releaser'],
  officer: ['drafter', 'releaser'],
  analyst: ['analyst'],
  auditor: ['auditor'],
  operator: ['operator'],
} as const;
const HUB_CLIENTS = { analyst: ['hub-analyst'], operator: ['operator'] } as const;
const AUDIT_CLIENTS = { auditor: ['auditor'], operator: ['operator'] } as const;

/** Every instance of topics.yaml, in its order. */
export function instancesOf(source: TopicSource): Instance[] {
  return source.instances.map((id) => ({ id, kind: id === 'hub' || id === 'audit' ? id : 'party' }));
}

/** The machine clients of an instance's issuer: its own, `<instance>-<name>`, and those of services that ask it to refill. */
export function clientsOf(instance: Instance, instances: readonly Instance[]): ClientPlan[] {
  const { id, kind } = instance;
  const own = Object.entries(clientTable(kind)).map(([name, roles]) => ({ clientId: `${id}-${name}`, roles }));
  const foreign = instances
    .filter((other) => refillsFrom(other, instance))
    .map((other) => ({ clientId: refillClientOf(other), roles: ['refiller'] }));
  return [...own, ...foreign].map((client) => ({ party: id, ...client }));
}

/**
 * Everybody asks everybody: records that a topic has lost are asked from the audit log, and from their owners, who keep
 * those as well that were refused and are in no log.
 */
export function refillsFrom(asking: Instance, asked: Instance): boolean {
  return asking.id !== asked.id;
}

/** Client id under which an instance asks others to refill. */
export function refillClientOf({ id }: Instance): string {
  return `${id}-refill`;
}

/** For whom the tokens of this instance's issuer are meant. */
export function audienceOf({ id, kind }: Instance): string {
  return kind === 'party' ? `urn:qalqan:node:${id}` : `urn:qalqan:${id}`;
}

function clientTable(kind: InstanceKind): Readonly<Record<string, readonly string[]>> {
  switch (kind) {
    case 'party':
      return PARTY_CLIENTS;
    case 'hub':
      return HUB_CLIENTS;
    case 'audit':
      return AUDIT_CLIENTS;
  }
}
