/** What the service that serves this page says of itself: `GET /console-config.json`. */
export interface ConsoleConfig {
  /** `kz` … `unodc`, `hub`, `audit`. */
  readonly party: string;
  readonly service: Service;
  readonly issuer: string;
  readonly clientId: string;
  /** Audience of the access token (RFC 8707). */
  readonly audience: string;
  readonly version: string;
  /** Version of the agreement that the service holds; null until it has read one. */
  readonly agreement: string | null;
}

export type Service = 'national-node' | 'regional-hub' | 'audit-log';

/** Read before anything else; throws when the service does not answer, since nothing can be done without it. */
export async function loadConsoleConfig(): Promise<ConsoleConfig> {
  const response = await fetch('/console-config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`console-config.json: ${response.status}`);
  const said = (await response.json()) as ConsoleConfig & { readonly instance?: string; readonly resource?: string };
  return { ...said, party: said.instance ?? said.party, audience: said.resource ?? said.audience };
}
