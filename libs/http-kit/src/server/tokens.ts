/** Injection tokens that `createHttpApp` provides to every module of a service. */

/** `Logger` of libs/telemetry. */
export const LOGGER = Symbol('qalqan.logger');
/** `Metrics` of libs/telemetry. */
export const METRICS = Symbol('qalqan.metrics');
/** `HealthRegistry`. */
export const HEALTH = Symbol('qalqan.health');
/** `About`. */
export const ABOUT = Symbol('qalqan.about');
/** `AccessTokens`. */
export const ACCESS_TOKENS = Symbol('qalqan.access-tokens');
/** Realm of the Bearer challenge: the audience of this service. */
export const CHALLENGE_REALM = Symbol('qalqan.challenge-realm');
/** `OpenApiHolder`. */
export const OPENAPI = Symbol('qalqan.openapi');
/** `OidcSettings`: issuer and audience of this service's tokens. */
export const OIDC = Symbol('qalqan.oidc');
