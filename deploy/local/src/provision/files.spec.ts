import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instance } from '../roster.js';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { instancesOf } from '../roster.js';
import { COMPOSE_TEMPLATES, fillIn, instanceNamed, templateAddresses } from './addresses.js';
import { makeFiles } from './files.js';

const instances = instancesOf(loadTopicSource());

describe('files for containers', () => {
  let out: string;
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'qalqan-files-'));
    await makeFiles({ out, instances, templates: COMPOSE_TEMPLATES });
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const text = (...path: string[]): string => readFileSync(join(out, ...path), 'utf8');

  function all(folder: string): string[] {
    return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  }

  it('are for owner and group alone, and not to be written', () => {
    const shared = readdirSync(out).filter((folder) => folder !== 'admin');
    expect(shared).toHaveLength(2 + 3 * instances.length);
    for (const file of shared.flatMap(all)) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o440]);
  });

  it('give no reader a secret of another', () => {
    const holders = new Map<string, string[]>();
    for (const folder of readdirSync(out).filter((name) => name !== 'admin')) {
      for (const file of all(folder).filter((name) => /key|keystore/.test(name))) {
        const content = readFileSync(file, 'utf8');
        holders.set(content, [...(holders.get(content) ?? []), folder]);
      }
    }
    // One Kafka key and one signing key each, the log's key, and the broker's.
    expect(holders.size).toBe(2 * instances.length + 2);
    for (const folders of holders.values()) expect(folders).toHaveLength(1);
  });

  it('let the owner make tables and the service only work in them', () => {
    const service = new URL(text('kz', 'database-url'));
    const owner = new URL(text('kz-owner', 'database-owner-url'));
    expect([service.username, service.host, service.pathname]).toEqual(['qalqan_kz', 'postgres-kz:5432', '/qalqan_kz']);
    expect([owner.username, owner.pathname]).toEqual(['qalqan_kz_owner', '/qalqan_kz']);
    expect(text('kz-owner', 'database-admin-url')).toContain(text('kz-postgres', 'password'));
    expect(text('tj-postgres', 'password')).not.toBe(text('kz-postgres', 'password'));
  });

  it('name the broker as containers call it', () => {
    const certificate = new X509Certificate(/-----BEGIN CERT[^]*/.exec(text('kafka', 'keystore.pem'))?.[0] ?? '');
    expect(certificate.checkHost('kafka')).toBe('kafka');
    expect(text('kafka', 'server.properties')).toContain('advertised.listeners=SSL://kafka:9092\n');
    expect(text('kafka', 'server.properties')).toContain('ssl.client.auth=required\n');
  });

  it('are kept when they are made again', async () => {
    const before = new Map(
      ['kz', 'kz-owner', 'kz-postgres', 'identity'].flatMap(all).map((file) => [file, readFileSync(file, 'utf8')]),
    );
    await makeFiles({ out, instances, templates: COMPOSE_TEMPLATES });
    for (const [file, content] of before) expect([file, readFileSync(file, 'utf8')]).toEqual([file, content]);
  });
});

describe('addresses', () => {
  const kz: Instance = { id: 'kz', kind: 'party' };

  it('come from templates', () => {
    const addresses = templateAddresses(COMPOSE_TEMPLATES, instances);
    expect(addresses.urlOf('kz')).toBe('http://node-kz:8080');
    expect(addresses.urlOf('hub')).toBe('http://hub:8080');
    expect(addresses.issuerOf('uz')).toBe('http://identity:4000/uz');
    expect(fillIn('postgres-rw.qalqan-{instance}.svc', kz)).toBe('postgres-rw.qalqan-kz.svc');
  });

  it('are refused for who does not take part', () => {
    expect(() => instanceNamed('xx', instances)).toThrow('there is no instance xx');
  });
});
