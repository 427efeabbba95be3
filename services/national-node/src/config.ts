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
  filePath,
  httpFields,
  instanceField,
  integer,
  kafkaFields,
  list,
  oidcFields,
  optional,
  refillFields,
  refillOwnersField,
  signingFields,
  telemetryFields,
  url,
  type ConfigOf,
} from '@qalqan/config';

/** Everything an operator can set. What differs between parties stands in the profile. */
export const definition = defineConfig({
  service: 'national-node',
  fields: {
    instance: instanceField(),
    profileFile: filePath({
      env: 'QALQAN_PROFILE',
      description: "The party's profile, deploy/nodes/<party>/node.yaml.",
    }),
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
    hubUrl: optional(
      url({
        env: 'QALQAN_HUB_URL',
        description:
          'Base URL of the regional hub, which quick checks ask; unset: they are answered from this node alone.',
      }),
    ),
    checks: {
      timeoutMs: integer(
        {
          env: 'QALQAN_HUB_TIMEOUT',
          description: 'Longest that a quick check waits for the hub.',
          unit: 'ms',
          default: 700,
        },
        { minimum: 50, maximum: 10_000 },
      ),
      perMinute: integer(
        {
          env: 'QALQAN_CHECK_RATE',
          description: 'Quick checks that one account may make: so many at once, and as many a minute.',
          unit: 'per minute',
          default: 60,
        },
        { minimum: 1, maximum: 100_000 },
      ),
    },
    auditTimeoutMs: integer(
      {
        env: 'QALQAN_AUDIT_TIMEOUT',
        description: 'Longest wait for the audit log when a provenance is read.',
        unit: 'ms',
        default: 3_000,
      },
      { minimum: 100, maximum: 60_000 },
    ),
    parties: list(
      {
        env: 'QALQAN_PARTIES',
        description: 'Parties whose events are read, this one included; must be those of the agreement.',
        default: ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'],
      },
      { itemPattern: '^[a-z][a-z0-9-]{0,31}$' },
    ),
  },
  checks: [
    checkKafkaTls,
    checkRefill,
    checkAudience((instance) => `urn:qalqan:node:${instance}`),
    ({ instance, parties }) =>
      parties.includes(instance)
        ? []
        : [{ env: 'QALQAN_PARTIES', message: `must name QALQAN_INSTANCE=${instance} as well` }],
  ],
});

export type NodeConfig = ConfigOf<typeof definition>;
