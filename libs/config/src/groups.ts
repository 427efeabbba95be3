import { choice, filePath, integer, list, optional, port, sha256Hex, text, url } from './fields.js';
import type { ConfigProblem } from './config-invalid.js';

/**
 * Groups of fields that several services share, so that one variable means the same everywhere. Each is a function:
 * a definition owns its fields and a service may spread and change them.
 */

/** `QALQAN_INSTANCE`: which member this process runs as (`kz` … `unodc`, `hub`, `audit`). */
export function instanceField() {
  return text(
    { env: 'QALQAN_INSTANCE', description: 'Member this process runs as: a party, `hub` or `audit`.' },
    { pattern: '^[a-z][a-z0-9-]{0,31}$' },
  );
}

/** Address and limits of the HTTP server. */
export function httpFields() {
  return {
    host: text({ env: 'QALQAN_HOST', description: 'Address to listen on.', default: '127.0.0.1' }),
    port: port({ env: 'QALQAN_PORT', description: 'Port to listen on; 0 takes a free one.' }),
    requestTimeoutMs: integer(
      { env: 'QALQAN_REQUEST_TIMEOUT', description: 'Longest time for one request.', unit: 'ms', default: 15_000 },
      { minimum: 100, maximum: 600_000 },
    ),
    maxInFlight: integer(
      {
        env: 'QALQAN_MAX_IN_FLIGHT',
        description:
          'Requests served at once; more are answered 429, so that nobody waits long for a database connection.',
        unit: 'requests',
        default: 64,
      },
      { minimum: 1, maximum: 100_000 },
    ),
  };
}

/** Connection to the service's own database. */
export function databaseFields() {
  const schemes = ['postgres', 'postgresql'];
  return {
    url: url(
      { env: 'DATABASE_URL', description: 'Database of this instance, in the role that serves.', secret: true },
      schemes,
    ),
    migrationUrl: optional(
      url(
        {
          env: 'DATABASE_MIGRATION_URL',
          description: 'The same database in the role that owns the tables; `DATABASE_URL` when unset.',
          secret: true,
        },
        schemes,
      ),
    ),
    poolSize: integer(
      {
        env: 'QALQAN_DATABASE_POOL',
        description: 'Database connections held at most.',
        unit: 'connections',
        default: 10,
      },
      { minimum: 2, maximum: 200 },
    ),
  };
}

/** Kafka brokers and the member's client certificate. */
export function kafkaFields() {
  return {
    brokers: list(
      { env: 'KAFKA_BROKERS', description: 'Bootstrap brokers, comma-separated.', unit: 'host:port' },
      { itemPattern: '^(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$' },
    ),
    caFile: optional(filePath({ env: 'KAFKA_CA_FILE', description: 'PEM of the authority that signs the brokers.' })),
    certFile: optional(filePath({ env: 'KAFKA_CERT_FILE', description: "PEM of this member's client certificate." })),
    keyFile: optional(filePath({ env: 'KAFKA_KEY_FILE', description: "PEM of this member's client key." })),
  };
}

/** `QALQAN_SIGNING_KEY_FILE`. */
export function signingFields() {
  return {
    keyFile: filePath({
      env: 'QALQAN_SIGNING_KEY_FILE',
      description: 'Ed25519 key that signs events: PKCS#8 PEM, readable by its owner only.',
    }),
  };
}

/** `QALQAN_AGREEMENT_DIGEST`. */
export function agreementFields() {
  return {
    digest: sha256Hex({
      env: 'QALQAN_AGREEMENT_DIGEST',
      description: 'SHA-256 of the text of the genesis agreement.',
      unit: 'hex',
      fromFile: true,
    }),
  };
}

/** Whose tokens are accepted, and for whom they must be meant. */
export function oidcFields() {
  return {
    issuer: url({ env: 'QALQAN_ISSUER', description: 'OpenID Connect issuer whose tokens are accepted.' }),
    audience: text(
      { env: 'QALQAN_AUDIENCE', description: 'Audience that a token must be issued for.' },
      { pattern: '^urn:qalqan:[a-z0-9:-]+$' },
    ),
  };
}

/** Where the console's built files lie. */
export function consoleFields() {
  return {
    folder: optional(
      filePath({
        env: 'QALQAN_CONSOLE_FOLDER',
        description: "Folder with the console's built files; services/console/dist of this installation when unset.",
      }),
    ),
  };
}

/** Log level and trace export. */
export function telemetryFields() {
  return {
    logLevel: choice(['debug', 'info', 'warn', 'error'], {
      env: 'QALQAN_LOG_LEVEL',
      description: 'Least severe level that is logged.',
      default: 'info',
    }),
    otlpEndpoint: optional(
      url({
        env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
        description: 'Collector that traces go to; nothing is exported when unset.',
      }),
    ),
    tracesPerSecond: integer(
      {
        env: 'QALQAN_TRACES_PER_SECOND',
        description: 'Traces that one entrance (HTTP, one topic) may begin or continue for export.',
        unit: 'traces per second',
        default: 50,
      },
      { minimum: 0, maximum: 100_000 },
    ),
  };
}

/** Where drills arm fault points. */
export function faultFields() {
  return {
    folder: optional(
      filePath({
        env: 'QALQAN_FAULT_FOLDER',
        description:
          'For drills only, never in production: whoever can write to this folder can end the process at a named point.',
      }),
    ),
  };
}

/** `QALQAN_AUDIT_URL`. */
export function auditUrlField() {
  return url({ env: 'QALQAN_AUDIT_URL', description: 'Base URL of the audit log.' });
}

/** Machine client that asks the audit log for records which a stream lacks; all unset: a gap waits for its topic. */
export function refillFields() {
  return {
    clientId: optional(
      text({ env: 'QALQAN_REFILL_CLIENT_ID', description: "Machine client at the audit log's issuer." }),
    ),
    secretFile: optional(
      filePath({
        env: 'QALQAN_REFILL_CLIENT_SECRET_FILE',
        description: 'Secret of that client, readable by its owner only; read anew for every token.',
      }),
    ),
    issuer: optional(
      url({ env: 'QALQAN_AUDIT_ISSUER', description: "OpenID Connect issuer of the audit log's callers." }),
    ),
  };
}

/** `QALQAN_REFILL_OWNERS_FILE`. */
export function refillOwnersField() {
  return optional(
    filePath({
      env: 'QALQAN_REFILL_OWNERS_FILE',
      description:
        'Where owners of streams give records that a topic has lost, and a machine client for each: a JSON list of {stream, url, issuer, clientId, clientSecret}, readable by its owner only. Unset: owners are not asked.',
    }),
  );
}

/** Refill from the audit log is set up whole or not at all. */
export function checkRefill(config: {
  readonly refill: {
    clientId?: string | undefined;
    secretFile?: string | undefined;
    issuer?: string | undefined;
  };
}): ConfigProblem[] {
  const { clientId, secretFile, issuer } = config.refill;
  return allOrNone(
    {
      QALQAN_REFILL_CLIENT_ID: clientId,
      QALQAN_REFILL_CLIENT_SECRET_FILE: secretFile,
      QALQAN_AUDIT_ISSUER: issuer,
    },
    'is required when another of the variables of refill is set',
  );
}

function allOrNone(values: Readonly<Record<string, string | undefined>>, message: string): ConfigProblem[] {
  const missing = Object.entries(values)
    .filter(([, value]) => value === undefined)
    .map(([env]) => env);
  return missing.length === Object.keys(values).length ? [] : missing.map((env) => ({ env, message }));
}

/** Client certificates are all there or not at all: half of mTLS is a connection that fails at two in the morning. */
export function checkKafkaTls(config: {
  readonly kafka: { caFile?: string | undefined; certFile?: string | undefined; keyFile?: string | undefined };
}): ConfigProblem[] {
  const files = {
    KAFKA_CA_FILE: config.kafka.caFile,
    KAFKA_CERT_FILE: config.kafka.certFile,
    KAFKA_KEY_FILE: config.kafka.keyFile,
  };
  return allOrNone(files, 'is required when another of the KAFKA_*_FILE variables is set');
}

/** A token for a neighbour's node must never open this one: the audience names this instance. */
export function checkAudience(expected: (instance: string) => string) {
  return (config: { readonly instance: string; readonly oidc: { readonly audience: string } }): ConfigProblem[] => {
    const wanted = expected(config.instance);
    if (config.oidc.audience === wanted) return [];
    return [{ env: 'QALQAN_AUDIENCE', message: `must be ${wanted} for QALQAN_INSTANCE=${config.instance}` }];
  };
}
