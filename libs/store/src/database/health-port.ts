/** Values shown to anybody who asks: counts, codes and identifiers, never personal data, addresses or secrets. */
export type HealthValues = Readonly<Record<string, string | number | boolean>>;

/** Handle by which a part reports its state. `HealthCheck` of libs/http-kit is one. */
export interface HealthCheckPort {
  green(details?: HealthValues): void;
  red(code: string, details?: HealthValues): void;
}

/** Where parts of a service report their state. `HealthRegistry` of libs/http-kit is one. */
export interface HealthPort {
  check(name: string): HealthCheckPort;
}
