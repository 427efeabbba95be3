import type { Addresses } from '../addresses.js';
import type { Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';

/** Name of an instance's service among containers and in a cluster: `node-kz`, `hub`, `audit`. */
export function serviceNameOf({ id, kind }: Instance): string {
  return kind === 'party' ? `node-${id}` : id;
}

/** Addresses written with `{instance}` and `{service}` in them. */
export interface AddressTemplates {
  readonly issuer: string;
  readonly url: string;
  /** Host and port of an instance's PostgreSQL. */
  readonly database: string;
}

/** Those of docker-compose.yml. */
export const COMPOSE_TEMPLATES: AddressTemplates = {
  issuer: 'http://identity:4000/{instance}',
  url: 'http://{service}:8080',
  database: 'postgres-{instance}:5432',
};

/** Fills the templates in. */
export function templateAddresses({ issuer, url }: AddressTemplates, instances: readonly Instance[]): Addresses {
  const fill = (template: string) => (id: string) => fillIn(template, instanceNamed(id, instances));
  return { issuerOf: fill(issuer), urlOf: fill(url) };
}

/** One template with an instance's names in it. */
export function fillIn(template: string, instance: Instance): string {
  return template.replaceAll('{instance}', instance.id).replaceAll('{service}', serviceNameOf(instance));
}

/** The instance of this name; says which there are when there is none. */
export function instanceNamed(id: string, instances: readonly Instance[]): Instance {
  const found = instances.find((instance) => instance.id === id);
  if (found === undefined) {
    throw new SetupError(`there is no instance ${id}`, instances.map((instance) => instance.id).join(', '));
  }
  return found;
}
