import { createAuditClient, createHubClient, createNodeClient, type ClientOptions } from '@qalqan/api-client';
import { ProblemAnswer } from '@qalqan/api-client';
import type { Session } from './session.js';

/** The calls of the three services; a page uses those of the service that served it. */
export interface Api {
  readonly node: ReturnType<typeof createNodeClient>;
  readonly hub: ReturnType<typeof createHubClient>;
  readonly audit: ReturnType<typeof createAuditClient>;
}

/** All calls go to the origin of the page, with a token asked for at each request. */
export function createApi(session: Session): Api {
  const options: ClientOptions = { baseUrl: window.location.origin, accessToken: session.accessToken };
  return { node: createNodeClient(options), hub: createHubClient(options), audit: createAuditClient(options) };
}

/** The code by which a failure is told: of the problem document, or `network` when nothing was reached. */
export function codeOf(error: unknown): string {
  if (error instanceof ProblemAnswer) return error.code;
  return error instanceof TypeError ? 'network' : 'internal';
}

/** Asking again can help when the service is away or busy, and never when it has said no. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (failures >= 3) return false;
  return error instanceof TypeError || (error instanceof ProblemAnswer && error.status >= 500);
}
