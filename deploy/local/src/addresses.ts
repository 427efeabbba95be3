import { portOf, type PortPlan } from './state/port-plan.js';

/** Under which addresses the parts of a platform reach each other. */
export interface Addresses {
  /** Base URL of the issuer of an instance's tokens. */
  issuerOf(instance: string): string;
  /** Base URL of an instance's service. */
  urlOf(instance: string): string;
}

/** Everything on this machine, told apart by ports. */
export function localAddresses(ports: PortPlan): Addresses {
  return {
    issuerOf: (instance) => `http://127.0.0.1:${ports.identity}/${instance}`,
    urlOf: (instance) => `http://127.0.0.1:${portOf(ports, instance)}`,
  };
}
