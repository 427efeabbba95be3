import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '@qalqan/config';
import { definition } from './config.js';

const ENV = {
  QALQAN_INSTANCE: 'hub',
  QALQAN_PORT: '4200',
  DATABASE_URL: 'postgres://hub@127.0.0.1:4432/hub',
  KAFKA_BROKERS: '127.0.0.1:4092',
  QALQAN_SIGNING_KEY_FILE: 'keys/hub.pem',
  QALQAN_AGREEMENT_DIGEST: 'a'.repeat(64),
  QALQAN_ISSUER: 'http://127.0.0.1:4000/hub',
  QALQAN_AUDIENCE: 'urn:qalqan:hub',
  QALQAN_AUDIT_URL: 'http://127.0.0.1:4300',
};

describe('configuration of the hub', () => {
  it('needs what differs between installations, and has a default for all else', () => {
    const config = loadConfig(definition, ENV);
    expect(config.parties).toEqual(['kz', 'kg', 'tj', 'tm', 'uz', 'unodc']);
    expect(config.fold).toEqual({ batch: 500, leaseMs: 10_000, pollMs: 1_000, stateIntervalMs: 1_000 });
  });

  it.each([
    ['tokens of a node', { QALQAN_AUDIENCE: 'urn:qalqan:node:kz' }, 'QALQAN_AUDIENCE'],
    ['half of refill', { QALQAN_REFILL_CLIENT_ID: 'hub-refill' }, 'QALQAN_AUDIT_ISSUER'],
    ['half of mTLS', { KAFKA_CA_FILE: 'ca.pem' }, 'KAFKA_CERT_FILE'],
    ['a wait longer than a request', { QALQAN_VERIFY_WAIT: '20000' }, 'QALQAN_VERIFY_WAIT'],
  ])('refuses %s', (_what, change, env) => {
    expect(() => loadConfig(definition, { ...ENV, ...change })).toThrow(env);
  });
});
