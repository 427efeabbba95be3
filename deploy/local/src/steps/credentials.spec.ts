import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instance } from '../roster.js';
import { ensureCredentials, readCredentials, type Credentials } from './credentials.js';

const instances: Instance[] = [
  { id: 'tj', kind: 'party' },
  { id: 'hub', kind: 'hub' },
  { id: 'audit', kind: 'audit' },
];

describe('credentials.json', () => {
  let dir: string;
  let file: string;
  const make = (people = true): Credentials =>
    ensureCredentials(file, { instances, issuerOf: (id) => `http://i/${id}`, people });

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'qalqan-credentials-'));
    file = join(dir, 'credentials.json');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('lists two officers, an analyst, an auditor and an operator of a party, and who works at hub and audit log', () => {
    const { users } = make();
    expect(users.map(({ party, roles }) => [party, ...roles])).toEqual([
      ['tj', 'drafter'],
      ['tj', 'drafter', 'releaser'],
      ['tj', 'analyst'],
      ['tj', 'auditor'],
      ['tj', 'operator'],
      ['hub', 'hub-analyst'],
      ['hub', 'operator'],
      ['audit', 'auditor'],
      ['audit', 'operator'],
    ]);
    expect(users[0]).toEqual({
      party: 'tj',
      issuer: 'http://i/tj',
      username: 'firuz.rahimzoda',
      password: expect.stringMatching(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/),
      name: 'Firuz Rahimzoda',
      roles: ['drafter'],
    });
    expect(new Set(users.map(({ password }) => password)).size).toBe(users.length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps every secret and password', () => {
    const first = make();
    expect(make()).toEqual(first);
    expect(readCredentials(file)).toEqual(first);
  });

  it.each([
    ['an empty list', { users: [] }],
    ['no list at all', {}],
  ])('gives users to a file of an older version, which had %s of them, and keeps its clients', (_what, users) => {
    const { clients } = make();
    writeFileSync(file, JSON.stringify({ clients, ...users }));
    const now = make();
    expect(now.clients).toEqual(clients);
    expect(now.users).toHaveLength(9);
    expect(readFileSync(file, 'utf8')).toContain('firuz.rahimzoda');
  });

  it('lists nobody where the platform is not one of this machine alone', () => {
    expect(make(false).users).toEqual([]);
  });
});
