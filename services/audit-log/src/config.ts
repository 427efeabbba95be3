import {
  agreementFields,
  checkAudience,
  checkKafkaTls,
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
  refillOwnersField,
  signingFields,
  telemetryFields,
  type ConfigOf,
} from '@qalqan/config';

/** Everything an operator can set. */
export const definition = defineConfig({
  service: 'audit-log',
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
    log: {
      keyFile: filePath({
        env: 'QALQAN_LOG_KEY_FILE',
        description: 'Ed25519 key that signs checkpoints and nothing else: PKCS#8 PEM, readable by its owner only.',
      }),
      checkpointFile: filePath({
        env: 'QALQAN_CHECKPOINT_FILE',
        description:
          'Record of the checkpoint signed last. Keep it apart from the database and its backups, and never restore it.',
      }),
    },
    refillOwnersFile: refillOwnersField(),
    members: list(
      {
        env: 'QALQAN_MEMBERS',
        description: 'Members whose events are logged; must be those of the agreement.',
        default: ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc', 'hub', 'audit'],
      },
      { itemPattern: '^[a-z][a-z0-9-]{0,31}$' },
    ),
    refusals: {
      burst: integer(
        {
          env: 'QALQAN_REFUSALS_BURST',
          description: 'Refused records of one topic that enter the log one by one at once.',
          default: 500,
        },
        { minimum: 1, maximum: 1_000_000 },
      ),
      perSecond: integer(
        {
          env: 'QALQAN_REFUSALS_RATE',
          description: 'Refused records of one topic that enter the log one by one in the long run.',
          unit: '1/s',
          default: 10,
        },
        { minimum: 1, maximum: 10_000 },
      ),
      windowMs: integer(
        {
          env: 'QALQAN_REFUSALS_WINDOW',
          description: 'What is refused beyond that is summed up over so long, and then enters as one.',
          unit: 'ms',
          default: 2_000,
        },
        { minimum: 100, maximum: 3_600_000 },
      ),
    },
    sequencer: {
      leaseMs: integer(
        { env: 'QALQAN_SEQUENCER_LEASE', description: 'Length of the right to sequence.', unit: 'ms', default: 6_000 },
        { minimum: 1_000, maximum: 120_000 },
      ),
      batchMs: integer(
        {
          env: 'QALQAN_SEQUENCER_BATCH',
          description: 'Shortest time between two tree heads: what comes in meanwhile is one batch.',
          unit: 'ms',
          default: 100,
        },
        { minimum: 0, maximum: 5_000 },
      ),
      pollMs: integer(
        {
          env: 'QALQAN_SEQUENCER_POLL',
          description: 'How often the sequencer looks for rows that nothing announced.',
          unit: 'ms',
          default: 1_000,
        },
        { minimum: 50, maximum: 60_000 },
      ),
      lateMs: integer(
        {
          env: 'QALQAN_CHECKPOINT_LATE',
          description: 'Age of the oldest row without a checkpoint from which on readiness is red.',
          unit: 'ms',
          default: 5_000,
        },
        { minimum: 500, maximum: 600_000 },
      ),
    },
  },
  checks: [checkKafkaTls, checkAudience(() => 'urn:qalqan:audit')],
});

export type AuditConfig = ConfigOf<typeof definition>;
