import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localAddresses } from '../addresses.js';
import type { Instance } from '../roster.js';
import { planPorts } from '../state/port-plan.js';
import { ensureCredentials, type Credentials } from './credentials.js';
import { refillOwnersOf, refillSecretOf, writeRefillSecrets } from './refill-secrets.js';

const instances: Instance[] = [
  { id: 'kz', kind: 'party' },
  { id: 'tj', kind: 'party' },
  { id: 'hub', kind: 'hub' },
  { id: 'audit', kind: 'audit' },
];

describe('clients that ask to refill', () => {
  let dir: string;
  let credentials: Credentials;
  const issuerOf = (id: string): string => `http://i/${id}`;
  const make = (): Credentials =>
    ensureCredentials(join(dir, 'credentials.json'), { instances, issuerOf, people: false });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'qalqan-refill-'));
    credentials = make();
    writeRefillSecrets(dir, instances, credentials, localAddresses(planPorts(4000, ['kz', 'tj', 'hub', 'audit'])));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const refillers = () => credentials.clients.filter(({ roles }) => roles.includes('refiller'));

  it('stand at the audit log and at every owner of a stream for all others, and can do nothing else', () => {
    expect(refillers().map(({ party, client_id, roles }) => [party, client_id, roles])).toEqual([
      ['kz', 'tj-refill', ['refiller']],
      ['kz', 'hub-refill', ['refiller']],
      ['kz', 'audit-refill', ['refiller']],
      ['tj', 'kz-refill', ['refiller']],
      ['tj', 'hub-refill', ['refiller']],
      ['tj', 'audit-refill', ['refiller']],
      ['hub', 'kz-refill', ['refiller']],
      ['hub', 'tj-refill', ['refiller']],
      ['hub', 'audit-refill', ['refiller']],
      ['audit', 'kz-refill', ['refiller']],
      ['audit', 'tj-refill', ['refiller']],
      ['audit', 'hub-refill', ['refiller']],
    ]);
  });

  it('have a secret each, which stays', () => {
    expect(new Set(refillers().map(({ client_secret }) => client_secret)).size).toBe(12);
    expect(make()).toEqual(credentials);
  });

  it('find their secrets in files of their own', () => {
    const secretOf = (party: string, id: string) =>
      credentials.clients.find((client) => client.party === party && client.client_id === id)?.client_secret;
    const hub = refillSecretOf(dir, instances[2]!);
    expect(readFileSync(hub, 'utf8').trim()).toBe(secretOf('audit', 'hub-refill'));
    expect(statSync(hub).mode & 0o777).toBe(0o600);
    const ownersOf = (at: number): unknown =>
      JSON.parse(readFileSync(refillOwnersOf(dir, instances[at]!), 'utf8')) as unknown;
    expect(ownersOf(0)).toMatchObject([
      { stream: 'tj/0', clientId: 'kz-refill', clientSecret: secretOf('tj', 'kz-refill') },
      { stream: 'hub/0', clientSecret: secretOf('hub', 'kz-refill') },
    ]);
    expect(ownersOf(3)).toMatchObject([
      { stream: 'kz/0', issuer: 'http://i/kz', clientId: 'audit-refill', clientSecret: secretOf('kz', 'audit-refill') },
      { stream: 'tj/0', clientSecret: secretOf('tj', 'audit-refill') },
      { stream: 'hub/0', clientSecret: secretOf('hub', 'audit-refill') },
    ]);
  });
});
