import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, issue } from '../servers/pki.js';
import { startKafka, type KafkaServer } from '../servers/kafka.js';
import { createClusterAdmin, type ClusterAdmin } from '@qalqan/messaging/provisioning';
import { loadTopicSource, planAcls, planTopics } from './topic-plan.js';

describe('topics and rights from topics.yaml', () => {
  const source = loadTopicSource();
  const opened: ClusterAdmin[] = [];
  let kafka: KafkaServer;
  let admin: ClusterAdmin;

  async function as(principal: string): Promise<ClusterAdmin> {
    const access = await createClusterAdmin({ brokers: kafka.brokers, ssl: await kafka.clientTls(principal) });
    opened.push(access);
    return access;
  }

  beforeAll(async () => {
    kafka = await startKafka({ dir: mkdtempSync(join(tmpdir(), 'qalqan-acl-')), tls: true });
    admin = await createClusterAdmin({ brokers: kafka.brokers, ssl: kafka.ssl });
    opened.push(admin);
    await admin.ensureTopics(planTopics(source, 'local'));
    await admin.ensureAcls(planAcls(source));
  });

  afterAll(async () => {
    await Promise.all(opened.map((access) => access.close()));
    await kafka.destroy();
  });

  it('finds nothing to do the second time', async () => {
    expect(await admin.ensureTopics(planTopics(source, 'local'))).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await admin.ensureAcls(planAcls(source))).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  it('puts a changed setting and a foreign right back', async () => {
    const [first, ...rest] = planTopics(source, 'local');
    if (!first) throw new Error('no topic is planned');
    await admin.ensureTopics([{ ...first, config: { ...first.config, 'retention.ms': '1000' } }, ...rest]);
    expect(await admin.ensureTopics(planTopics(source, 'local'))).toMatchObject({ changed: 1 });
    const foreign = {
      principal: 'kz',
      resource: 'topic',
      name: 'qalqan.tj.events.v1',
      pattern: 'literal',
      operation: 'write',
    } as const;
    await admin.ensureAcls([...planAcls(source), foreign]);
    expect(await admin.ensureAcls(planAcls(source))).toMatchObject({ removed: 1 });
  });

  it('lets a party write its own topic', async () => {
    expect(await (await as('kz')).publishFirst('qalqan.kz.events.v1', Buffer.from('{}'))).toBe(true);
  });

  it.each(['qalqan.tj.events.v1', 'qalqan.hub.events.v1', 'qalqan.kg.quarantine.v1', 'qalqan.agreement.v1'])(
    'refuses kz the topic %s',
    async (topic) => {
      await expect((await as('kz')).publishFirst(topic, Buffer.from('{}'))).rejects.toThrow(/not authorized/i);
    },
  );

  it('refuses a party to change rights', async () => {
    await expect((await as('kz')).ensureAcls([])).rejects.toThrow(/not authorized|authorization failed/i);
  });

  it('refuses a certificate of another authority', async () => {
    const foreign = await createAuthority('somebody else', 1);
    const { certificate, key } = await issue(foreign, { commonName: 'kz', use: 'client', days: 1 });
    expect(await greeting({ cert: certificate, key })).toMatch(/alert|ECONNRESET/i);
  });

  it('refuses who brings no certificate', async () => {
    expect(await greeting({})).toMatch(/alert|ECONNRESET/i);
  });

  /** What the broker says to a client during or right after the handshake; "open" when it lets it in. */
  function greeting(identity: { cert?: string; key?: string }): Promise<string> {
    const [host = '', port] = kafka.brokers[0]?.split(':') ?? [];
    return new Promise((resolve) => {
      const socket = connect({ host, port: Number(port), ca: kafka.ssl?.ca, ...identity }, () => {
        // TLS 1.3 tells a client of a missing certificate only after its own side of the handshake is done.
        setTimeout(() => {
          resolve('open');
          socket.destroy();
        }, 2_000).unref();
      });
      socket.once('error', (error: Error) => resolve(error.message));
    });
  }
});
