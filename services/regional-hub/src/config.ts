import {
  agreementFields,
  auditUrlField,
  checkAudience,
  checkKafkaTls,
  checkRefill,
  consoleFields,
  databaseFields,
  defineConfig,
  faultFields,
  httpFields,
  instanceField,
  integer,
  kafkaFields,
  list,
  oidcFields,
  refillFields,
  refillOwnersField,
  signingFields,
  telemetryFields,
  type ConfigOf,
} from '@qalqan/config';

/** Everything an operator can set. */
export const definition = defineConfig({
  service: 'regional-hub',
  fields: {
    instance: instanceField(),
    http: httpFields(),
    database: databaseFields(),
    kafka: kafkaFields(),
    signing: signingFields(),
    agreement: agreementFields(),
    oidc: oidcFields(),
    console: consoleFields(),
    telemetry: telemetryFields(),
    faults: faultFields(),
    auditUrl: auditUrlField(),
    refill: refillFields(),
    refillOwnersFile: refillOwnersField(),
    parties: list(
      {
        env: 'QALQAN_PARTIES',
        description: 'Parties whose events are read; must be those of the agreement.',
        default: ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'],
      },
      { itemPattern: '^[a-z][a-z0-9-]{0,31}$' },
    ),
    fold: {
      batch: integer(
        { env: 'QALQAN_FOLD_BATCH', description: 'Events of one stream folded at once.', unit: 'events', default: 500 },
        { minimum: 1, maximum: 5_000 },
      ),
      leaseMs: integer(
        { env: 'QALQAN_FOLD_LEASE', description: 'Length of the right to fold.', unit: 'ms', default: 10_000 },
        { minimum: 1_000, maximum: 120_000 },
      ),
      pollMs: integer(
        {
          env: 'QALQAN_FOLD_POLL',
          description: 'How often the fold looks for work that nothing announced.',
          unit: 'ms',
          default: 1_000,
        },
        { minimum: 50, maximum: 60_000 },
      ),
      stateIntervalMs: integer(
        {
          env: 'QALQAN_STATE_INTERVAL',
          description: 'Shortest time between two published digests of the state.',
          unit: 'ms',
          default: 1_000,
        },
        { minimum: 100, maximum: 3_600_000 },
      ),
    },
    checksPerMinute: integer(
      {
        env: 'QALQAN_CHECK_RATE',
        description: 'Quick checks that one party may ask: so many at once, and as many a minute.',
        unit: 'per minute',
        default: 600,
      },
      { minimum: 1, maximum: 100_000 },
    ),
    verifyWaitMs: integer(
      {
        env: 'QALQAN_VERIFY_WAIT',
        description: 'Longest that a request for a verification of the store waits for its result.',
        unit: 'ms',
        default: 10_000,
      },
      { minimum: 0, maximum: 600_000 },
    ),
  },
  checks: [
    checkKafkaTls,
    checkRefill,
    checkAudience(() => 'urn:qalqan:hub'),
    ({ verifyWaitMs, http }) =>
      verifyWaitMs < http.requestTimeoutMs
        ? []
        : [{ env: 'QALQAN_VERIFY_WAIT', message: 'must be less than QALQAN_REQUEST_TIMEOUT' }],
  ],
});

export type HubConfig = ConfigOf<typeof definition>;
