import { describe, expect, it } from '@jest/globals';
import { stateFolder } from '../state/folder.js';
import { planPorts } from '../state/port-plan.js';
import { inherited, serviceEnvironment, type ServiceFacts } from './service-environment.js';

const facts: ServiceFacts = {
  ports: planPorts(4000, ['kz', 'hub', 'audit']),
  state: stateFolder('/state'),
  brokers: ['127.0.0.1:4092'],
  kafkaFiles: { ca: '/state/pki/ca.pem', cert: '/state/pki/x.pem', key: '/state/pki/x.key' },
  database: { url: 'postgres://x@127.0.0.1:4432/x' },
  signingKeyFile: '/state/keys/x.event.pem',
  logKeyFile: '/state/keys/audit.log.pem',
  agreementDigest: 'ab'.repeat(32),
};

describe('environment of a service', () => {
  it('gives a node its profile, and its own issuer and audience', () => {
    const env = serviceEnvironment({ id: 'kz', kind: 'party' }, facts);
    expect(env).toMatchObject({
      QALQAN_INSTANCE: 'kz',
      QALQAN_PORT: '4101',
      QALQAN_ISSUER: 'http://127.0.0.1:4000/kz',
      QALQAN_AUDIENCE: 'urn:qalqan:node:kz',
      QALQAN_AUDIT_URL: 'http://127.0.0.1:4300',
      QALQAN_HUB_URL: 'http://127.0.0.1:4200',
      QALQAN_AUDIT_ISSUER: 'http://127.0.0.1:4000/audit',
      QALQAN_REFILL_CLIENT_ID: 'kz-refill',
      QALQAN_REFILL_CLIENT_SECRET_FILE: '/state/keys/kz.refill.secret',
      QALQAN_REFILL_OWNERS_FILE: '/state/keys/kz.refill-owners.json',
      KAFKA_CERT_FILE: '/state/pki/x.pem',
    });
    expect(env['QALQAN_PROFILE']).toMatch(/deploy\/nodes\/kz\/node\.yaml$/);
    expect(env).not.toHaveProperty('QALQAN_LOG_KEY_FILE');
    expect(env).not.toHaveProperty('DATABASE_MIGRATION_URL');
  });

  it('gives the key of the log to the audit log alone', () => {
    const database = { ...facts.database, migrationUrl: 'postgres://owner@127.0.0.1:4432/x' };
    const env = serviceEnvironment({ id: 'audit', kind: 'audit' }, { ...facts, database });
    expect(env).toMatchObject({
      QALQAN_LOG_KEY_FILE: '/state/keys/audit.log.pem',
      QALQAN_CHECKPOINT_FILE: '/state/checkpoint/record',
      QALQAN_REFILL_OWNERS_FILE: '/state/keys/audit.refill-owners.json',
      DATABASE_MIGRATION_URL: 'postgres://owner@127.0.0.1:4432/x',
      QALQAN_AUDIENCE: 'urn:qalqan:audit',
    });
    expect(serviceEnvironment({ id: 'hub', kind: 'hub' }, facts)).not.toHaveProperty('QALQAN_LOG_KEY_FILE');
  });

  it('says nothing of certificates with a Kafka in plaintext', () => {
    const env = serviceEnvironment({ id: 'hub', kind: 'hub' }, { ...facts, kafkaFiles: undefined });
    expect(Object.keys(env).filter((name) => name.startsWith('KAFKA_'))).toEqual(['KAFKA_BROKERS']);
  });

  it('passes no secret of the shell on', () => {
    const shell = {
      PATH: '/bin',
      QALQAN_LOG_LEVEL: 'debug',
      AWS_SECRET_ACCESS_KEY: 'x',
      DATABASE_URL: 'y',
      npm_config_x: 'z',
    };
    expect(inherited(shell)).toEqual({ PATH: '/bin', QALQAN_LOG_LEVEL: 'debug' });
  });
});
