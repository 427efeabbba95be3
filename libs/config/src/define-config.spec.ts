import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootConfig, EXIT_CONFIG_INVALID } from './boot-config.js';
import { ConfigInvalid } from './config-invalid.js';
import { defineConfig, fieldsOf, loadConfig } from './define-config.js';
import { choice, flag, integer, list, optional, text, url } from './fields.js';
import {
  agreementFields,
  auditUrlField,
  checkAudience,
  checkKafkaTls,
  databaseFields,
  httpFields,
  instanceField,
  kafkaFields,
  oidcFields,
  signingFields,
  telemetryFields,
} from './groups.js';
import { printConfig, renderConfigTable } from './print-config.js';

const definition = defineConfig({
  service: 'sample',
  fields: {
    instance: instanceField(),
    http: httpFields(),
    database: databaseFields(),
    kafka: kafkaFields(),
    signing: signingFields(),
    agreement: agreementFields(),
    oidc: oidcFields(),
    telemetry: telemetryFields(),
    auditUrl: auditUrlField(),
    batch: integer({ env: 'BATCH', description: 'Records.', unit: 'records', default: 7 }, { minimum: 1, maximum: 10 }),
    dry: flag({ env: 'DRY', description: 'Change nothing.', default: false }),
  },
  checks: [checkKafkaTls, checkAudience((instance) => `urn:qalqan:node:${instance}`)],
});

const good = {
  QALQAN_INSTANCE: 'kz',
  QALQAN_PORT: '4101',
  DATABASE_URL: 'postgres://kz:s3cret@127.0.0.1:4432/kz',
  KAFKA_BROKERS: '127.0.0.1:4092, [::1]:4092',
  QALQAN_SIGNING_KEY_FILE: 'key.pem',
  QALQAN_AGREEMENT_DIGEST: 'ab'.repeat(32),
  QALQAN_ISSUER: 'http://127.0.0.1:4000/kz',
  QALQAN_AUDIENCE: 'urn:qalqan:node:kz',
  QALQAN_AUDIT_URL: 'http://127.0.0.1:4300',
};

function problemsOf(env: Record<string, string>): Record<string, string> {
  try {
    loadConfig(definition, env);
  } catch (error) {
    if (error instanceof ConfigInvalid)
      return Object.fromEntries(error.problems.map(({ env: name, message }) => [name, message]));
    throw error;
  }
  return {};
}

describe('loadConfig', () => {
  it('gives a typed, nested, frozen value with defaults', () => {
    const config = loadConfig(definition, good);
    const port: number = config.http.port;
    const certificate: string | undefined = config.kafka.certFile;
    expect({ port, certificate, batch: config.batch, dry: config.dry }).toEqual({
      port: 4101,
      certificate: undefined,
      batch: 7,
      dry: false,
    });
    expect(config.kafka.brokers).toEqual(['127.0.0.1:4092', '[::1]:4092']);
    expect(config.telemetry.logLevel).toBe('info');
    expect(Object.isFrozen(config) && Object.isFrozen(config.http)).toBe(true);
  });

  it('names every variable at fault at once', () => {
    const problems = problemsOf({ QALQAN_PORT: '70000', QALQAN_LOG_LEVEL: 'loud', BATCH: '1e1', DRY: 'yes' });
    expect(Object.keys(problems).sort()).toEqual(['BATCH', 'DRY', 'QALQAN_LOG_LEVEL', ...Object.keys(good)].sort());
    expect(problems['QALQAN_INSTANCE']).toBe('is required');
    expect(problems['QALQAN_PORT']).toContain('"70000"');
  });

  it('never shows the value of a secret', () => {
    const problems = problemsOf({ ...good, DATABASE_URL: 'mysql://root:hunter2@db/kz' });
    expect(problems['DATABASE_URL']).toContain('value not shown');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('takes an empty variable for an unset one', () => {
    expect(problemsOf({ ...good, QALQAN_ISSUER: '  ' })).toEqual({ QALQAN_ISSUER: 'is required' });
    expect(loadConfig(definition, { ...good, BATCH: '' }).batch).toBe(7);
  });

  it.each(['4e3', '0x10', '1.0', '+5', '05', '--1', '9'.repeat(16), 'NaN'])(
    'does not take %s for a whole number',
    (raw) => {
      expect(Object.keys(problemsOf({ ...good, BATCH: raw }))).toEqual(['BATCH']);
    },
  );

  it('reads back every whole number in range', () => {
    const wide = defineConfig({
      service: 'wide',
      fields: { n: integer({ env: 'N', description: 'N.' }, { minimum: -1e9, maximum: 1e9 }) },
    });
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => loadConfig(wide, { N: String(n) }).n === n));
  });

  it('runs cross-field checks only over well-formed fields', () => {
    const needsOthers = 'is required when another of the KAFKA_*_FILE variables is set';
    expect(problemsOf({ ...good, KAFKA_CERT_FILE: 'a.pem' })).toEqual({
      KAFKA_CA_FILE: needsOthers,
      KAFKA_KEY_FILE: needsOthers,
    });
    expect(problemsOf({ ...good, QALQAN_AUDIENCE: 'urn:qalqan:node:uz' })).toEqual({
      QALQAN_AUDIENCE: 'must be urn:qalqan:node:kz for QALQAN_INSTANCE=kz',
    });
    expect(Object.keys(problemsOf({ ...good, QALQAN_AUDIENCE: 'urn:qalqan:node:uz', QALQAN_PORT: 'x' }))).toEqual([
      'QALQAN_PORT',
    ]);
  });

  it('refuses a definition that reads one variable twice', () => {
    const field = text({ env: 'TWICE', description: 'Twice.' });
    expect(() => defineConfig({ service: 'twice', fields: { a: field, b: { c: field } } })).toThrow(
      'TWICE is declared twice',
    );
  });

  it('allows an optional field of any kind to be absent, and still checks it when present', () => {
    const fields = {
      level: optional(choice(['low', 'high'], { env: 'LEVEL', description: 'Level.' })),
      peers: optional(list({ env: 'PEERS', description: 'Peers.' })),
      home: optional(url({ env: 'HOME_URL', description: 'Home.' })),
    };
    const some = defineConfig({ service: 'some', fields });
    expect(loadConfig(some, {})).toEqual({ level: undefined, peers: undefined, home: undefined });
    expect(() => loadConfig(some, { LEVEL: 'middle' })).toThrow(ConfigInvalid);
    expect(() => loadConfig(some, { PEERS: 'a,,b' })).toThrow(ConfigInvalid);
    expect(() => loadConfig(some, { HOME_URL: 'ftp://x' })).toThrow(ConfigInvalid);
  });
});

describe('what is in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qalqan-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { DATABASE_URL, ...rest } = good;

  function file(name: string, contents: string, mode = 0o440): string {
    const path = join(folder, name);
    writeFileSync(path, contents);
    chmodSync(path, mode);
    return path;
  }

  it('counts as the variable, without the line end', () => {
    const env = { ...rest, DATABASE_URL_FILE: file('url', `${DATABASE_URL}\n`) };
    expect(loadConfig(definition, env).database.url).toBe(DATABASE_URL);
    expect(printConfig(definition, loadConfig(definition, env))).not.toContain('s3cret');
  });

  it('may be the digest of the agreement, which is no secret', () => {
    const { QALQAN_AGREEMENT_DIGEST, ...without } = good;
    const env = { ...without, QALQAN_AGREEMENT_DIGEST_FILE: file('digest', `${QALQAN_AGREEMENT_DIGEST}\n`, 0o644) };
    expect(loadConfig(definition, env).agreement.digest).toBe(QALQAN_AGREEMENT_DIGEST);
  });

  it('is not taken for anything else', () => {
    const { QALQAN_PORT, ...without } = good;
    expect(problemsOf({ ...without, QALQAN_PORT_FILE: file('port', QALQAN_PORT) })).toEqual({
      QALQAN_PORT: 'is required',
    });
  });

  it('must be readable by its owner alone, and stand alone', () => {
    expect(problemsOf({ ...rest, DATABASE_URL_FILE: file('open', DATABASE_URL, 0o644) })).toEqual({
      DATABASE_URL_FILE: 'names a key that others can read; chmod 600 it',
    });
    expect(problemsOf({ ...rest, DATABASE_URL_FILE: join(folder, 'none') })).toEqual({
      DATABASE_URL_FILE: 'names a file that cannot be read (ENOENT)',
    });
    const both = problemsOf({ ...good, DATABASE_URL_FILE: file('both', DATABASE_URL) });
    expect(both).toEqual({ DATABASE_URL_FILE: 'is set beside DATABASE_URL; one of the two is enough' });
  });

  it('is checked as the variable is, and its value not shown', () => {
    const problems = problemsOf({ ...rest, DATABASE_URL_FILE: file('mysql', 'mysql://root:hunter2@db/kz') });
    expect(problems['DATABASE_URL']).toContain('value not shown');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

describe('showing the configuration', () => {
  it('masks secrets and shows the rest', () => {
    const printed = printConfig(definition, loadConfig(definition, good));
    expect(printed).not.toContain('s3cret');
    expect(JSON.parse(printed)).toMatchObject({
      service: 'sample',
      database: { url: '********', migrationUrl: null },
      http: { port: 4101 },
    });
  });

  it('renders one row per variable', () => {
    const table = renderConfigTable(definition).trim().split('\n');
    expect(table).toHaveLength(2 + fieldsOf(definition.fields).length);
    expect(table).toContain('| `BATCH` | Records. | records | `7` |');
    expect(table.find((row) => row.includes('`DATABASE_URL`'))).toContain(
      'Secret. Or in a file: `DATABASE_URL_FILE`. |  | *required* |',
    );
  });
});

describe('bootConfig', () => {
  class Exit extends Error {
    constructor(readonly status: number) {
      super('exit');
    }
  }

  function boot(env: Record<string, string>, argv: string[] = []) {
    const written = { out: '', err: '' };
    const io = {
      argv,
      env,
      stdout: { write: (part: string) => (written.out += part) },
      stderr: { write: (part: string) => (written.err += part) },
      exit: (status: number): never => {
        throw new Exit(status);
      },
    };
    try {
      return { config: bootConfig(definition, io), status: undefined, ...written };
    } catch (error) {
      if (error instanceof Exit) return { config: undefined, status: error.status, ...written };
      throw error;
    }
  }

  it('returns the configuration', () => {
    expect(boot(good).config?.instance).toBe('kz');
  });

  it('lists all problems on stderr and ends with 78', () => {
    const { status, err, out } = boot({ ...good, QALQAN_PORT: 'x', QALQAN_ISSUER: '' });
    expect(status).toBe(EXIT_CONFIG_INVALID);
    expect(err).toMatch(/QALQAN_PORT is not valid[\s\S]*QALQAN_ISSUER is required/);
    expect(out).toBe('');
  });

  it('prints and ends with 0 when asked to', () => {
    const { status, out } = boot(good, ['--print-config']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ instance: 'kz' });
  });
});
