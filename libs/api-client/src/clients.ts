import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as AuditPaths } from './generated/audit-log.js';
import type { paths as NodePaths } from './generated/national-node.js';
import type { paths as HubPaths } from './generated/regional-hub.js';

/** Where a service is and who asks. */
export interface ClientOptions {
  /** Origin of the service, without a slash at the end; empty for the origin that served the page. */
  readonly baseUrl: string;
  /** Access token for the next request; undefined sends none. Asked before every request, so that it may be renewed. */
  readonly accessToken: () => Promise<string | undefined>;
  /** Sent as `X-Purpose` with every request, for the read log of the service. */
  readonly purpose?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Calls of a national node; paths, parameters and answers are those of its OpenAPI document. */
export function createNodeClient(options: ClientOptions): Client<NodePaths> {
  return withToken(createClient<NodePaths>(fetchOptions(options)), options);
}

/** Calls of the regional hub. */
export function createHubClient(options: ClientOptions): Client<HubPaths> {
  return withToken(createClient<HubPaths>(fetchOptions(options)), options);
}

/** Calls of the audit log. */
export function createAuditClient(options: ClientOptions): Client<AuditPaths> {
  return withToken(createClient<AuditPaths>(fetchOptions(options)), options);
}

function fetchOptions({ baseUrl, fetch }: ClientOptions) {
  return { baseUrl, ...(fetch === undefined ? {} : { fetch }) };
}

function withToken<Paths extends object>(
  client: Client<Paths>,
  { accessToken, purpose }: ClientOptions,
): Client<Paths> {
  const authorise: Middleware = {
    async onRequest({ request }) {
      const token = await accessToken();
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      if (purpose !== undefined && !request.headers.has('x-purpose')) request.headers.set('x-purpose', purpose);
      return request;
    },
  };
  client.use(authorise);
  return client;
}
