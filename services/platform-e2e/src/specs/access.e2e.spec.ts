import { once } from 'node:events';
import { connect, type ConnectionOptions } from 'node:tls';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { createAuthority, issue } from '@qalqan/local/servers';
import { createAdmin, readTopic } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import { currentPlatform } from '../platform/current.js';
import { request } from '../platform/http.js';
import { kafkaBroker } from '../platform/ports.js';
import { clientTls } from '../platform/state.js';

const platform = currentPlatform();
const record = { key: utf8('TJ-2026-999999'), value: utf8('{}'), jws: undefined };

/** What the broker said stands behind what the client makes of it. */
const NOT_AUTHORIZED = expect.objectContaining({
  cause: expect.objectContaining({ message: expect.stringMatching(/not authorized/i) }),
});

describe('Kafka', () => {
  it("does not let KZ's certificate write TJ's topic", async () => {
    const before = await endOf('tj');
    const written = platform.kafka.write(platform.kafka.as('kz'), eventsTopic('tj'), [record]);
    await expect(written).rejects.toEqual(NOT_AUTHORIZED);
    expect(await endOf('tj')).toBe(before);
  });

  it.each(['hub', 'audit', 'uz'] as const)('does not let %s write TJ’s topic either', async (member) => {
    const written = platform.kafka.write(platform.kafka.as(member), eventsTopic('tj'), [record]);
    await expect(written).rejects.toEqual(NOT_AUTHORIZED);
  });

  it("does not let KZ read what TJ's node refused", async () => {
    const reading = readTopic(platform.kafka.as('kz'), quarantineTopic('tj'), { groupPrefix: 'qalqan.kz.' });
    await expect(reading).rejects.toThrow(/not authorized/i);
  });

  it('refuses who brings no certificate', async () => {
    const { ca } = clientTls(platform.location, 'admin');
    expect(await handshake({ ca: asList(ca) })).toMatch(/(bad certificate|certificate required)/i);
  });

  it('refuses a certificate of another authority, whatever name is on it', async () => {
    const { ca } = clientTls(platform.location, 'admin');
    const { certificate, key } = await issue(await createAuthority('somebody else', 2), {
      commonName: 'tj',
      use: 'client',
      days: 1,
    });
    expect(await handshake({ ca: asList(ca), cert: certificate, key })).not.toBe('admitted');
  });

  it('lets in who brings the certificate of a member', async () => {
    const { ca, cert, key } = clientTls(platform.location, 'kz');
    expect(await handshake({ ca: asList(ca), cert, key })).toBe('admitted');
  });
});

describe('PostgreSQL', () => {
  it.each([
    ['kz', 'uz'],
    ['kz', 'hub'],
    ['hub', 'audit'],
    ['audit', 'kz'],
    ['kz', 'postgres'],
  ] as const)('does not let the role of %s into the database of %s', async (role, other) => {
    const database = other === 'postgres' ? other : `qalqan_${other}`;
    await expect(platform.sql.asRole(role, 'SELECT 1', [], database)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets a role into its own', async () => {
    expect(await platform.sql.asRole('kz', 'SELECT current_user AS who')).toEqual([{ who: 'qalqan_kz' }]);
  });
});

describe('HTTP', () => {
  let kzToken: string;
  beforeAll(async () => {
    kzToken = await platform.tokens.of('kz-analyst');
  });

  it.each(['uz', 'hub', 'audit'] as const)('a token of KZ is refused at %s', async (instance) => {
    const path = instance === 'audit' ? 'entries' : 'alerts';
    const asked = request(`${platform.url(instance)}/api/v1/${path}`, { token: kzToken });
    await expect(asked).rejects.toMatchObject({ status: 401, code: 'token-invalid' });
  });

  it('a token that was altered, or says it needs no signature, is refused at home', async () => {
    const [header = '', payload = '', signature = ''] = kzToken.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const more = Buffer.from(JSON.stringify({ ...claims, roles: ['releaser'] })).toString('base64url');
    for (const token of [`${none}.${payload}.`, `${header}.${more}.${signature}`]) {
      const asked = request(`${platform.url('kz')}/api/v1/alerts`, { token });
      await expect(asked).rejects.toMatchObject({ status: 401, code: 'token-invalid' });
    }
  });

  it('without a token nothing is shown', async () => {
    for (const instance of ['kz', 'hub'] as const) {
      const asked = request(`${platform.url(instance)}/api/v1/alerts`);
      await expect(asked).rejects.toMatchObject({ status: 401, code: 'token-missing' });
    }
  });

  it("an analyst of KZ sees the party's own lists, and may draft nothing", async () => {
    expect((await request(`${platform.url('kz')}/api/v1/alerts`, { token: kzToken })).status).toBe(200);
    const drafted = request(`${platform.url('kz')}/api/v1/alerts`, { method: 'POST', token: kzToken, body: {} });
    await expect(drafted).rejects.toMatchObject({ status: 403, code: 'role-missing' });
  });
});

async function endOf(member: 'tj'): Promise<bigint> {
  const admin = await createAdmin(platform.kafka.as('admin'));
  try {
    return (await admin.offsets(eventsTopic(member), 0)).high;
  } finally {
    await admin.disconnect();
  }
}

const ANSWER_MS = 10_000;
/** ApiVersions v0 with correlation id 1 and an empty client id: any admitted client is answered. */
const API_VERSIONS = Buffer.from('0000000a00120000000000010000', 'hex');

/** `admitted` when the broker answers a first request, else the reason that TLS gives. */
async function handshake(tls: ConnectionOptions): Promise<string> {
  const [host, port] = kafkaBroker(platform.location.portBase).split(':');
  const socket = connect({ ...tls, host: host ?? '', port: Number(port) });
  socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, 'secureConnect');
    // Under TLS 1.3 a client learns only after its own Finished that its certificate was not enough.
    socket.write(API_VERSIONS);
    const closed = once(socket, 'close').then(() => 'closed');
    return await Promise.race([once(socket, 'data').then(() => 'admitted'), closed]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    socket.destroy();
  }
}

function asList(ca: string | readonly string[]): string[] {
  return typeof ca === 'string' ? [ca] : [...ca];
}
