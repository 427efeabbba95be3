export { createHttpApp, listen, type HttpAppOptions } from './server/create-http-app.js';
export type { ConsoleHosting } from './console/console-hosting.js';
export { manageLifecycle, type Lifecycle, type LifecycleOptions } from './server/lifecycle.js';
export type { ServiceModule } from './server/http-kit.module.js';
export { LOGGER, METRICS, HEALTH, ABOUT, ACCESS_TOKENS } from './server/tokens.js';
export { Roles, AnyRole, Public } from './auth/access.js';
export { CurrentUser, ROLES, type Caller, type Role } from './auth/caller.js';
export { accessTokens, type AccessTokens, type AccessTokensOptions } from './auth/access-tokens.js';
export {
  HealthRegistry,
  type CheckReport,
  type CheckState,
  type HealthCheck,
  type HealthDetails,
  type PollOptions,
  type Readiness,
} from './health/health-registry.js';
export type { About } from './health/platform.controllers.js';
export { LiveController, liveProviders } from './live/live.controller.js';
export {
  changeSource,
  markSource,
  type ChangedRow,
  type ChangeReader,
  type LiveHint,
  type LiveSource,
  type LiveTopic,
} from './live/live-source.js';
export { problemOf, statusOf, type Problem } from './problem/problem.js';
export {
  IdentityUnavailable,
  MediaTypeUnsupported,
  Overloaded,
  RequestInvalid,
  RoleMissing,
  TimedOut,
  TokenInvalid,
  TokenMissing,
} from './problem/errors.js';
export { MAX_BODY_BYTES, readJsonBody } from './body/json-body.js';
export { StreamedBytes, type BodyStream, type StreamedBody } from './body/streamed-body.js';
export { CheckedBody, MatchesContract, type ContractCheck } from './validation/contract-check.js';
export { SingleRun, type RunState } from './long-run/single-run.js';
export { RateLimit } from './rate/rate-limit.js';
export { PatternPipe } from './validation/pattern.pipe.js';
export { decodeCursor, encodeCursor, type Cursor, type CursorSpec } from './paging/cursor.js';
export { ApiPage, DEFAULT_LIMIT, MAX_LIMIT, PageQuery, pageOf, startOf, type Page } from './paging/page.js';
export { writeOpenApi, type WriteOpenApiOptions } from './openapi/write-openapi.js';
export type { OpenApiOptions } from './openapi/build-openapi.js';
export { schemaRef, type ComponentSchemas } from './openapi/component-schemas.js';
