import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { acknowledged, violationsOnceSettled } from '../oracles/settle.js';
import { currentPlatform } from '../platform/current.js';
import { eventKeyPem, rolePasswords, superuserPassword } from '../platform/state.js';
import { request } from '../platform/http.js';
import { INSTANCES } from '../platform/ports.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const { state } = platform.location;
const number = freshNumber();
const title = `Груз ${number}`;

describe('what is written down about the work', () => {
  beforeAll(async () => {
    const published = await platform.node('tj').publish(alertFor(number, ['kz'], { title }));
    await platform.node('kz').publish(alertFor(number, ['tj'], { title }));
    // A refusal is where a careless program quotes what it was given.
    await expect(
      platform.node('tj').draft(alertFor(number, ['kz'], { kind: 'no-such-kind', title })),
    ).rejects.toMatchObject({ status: 400 });
    expect(await violationsOnceSettled(platform, [acknowledged('tj', published, ['kz'])], ['kz'])).toEqual([]);
  });

  it('holds no content of alerts: no log of any process, no metric', async () => {
    const metrics = await Promise.all(
      INSTANCES.map(async (instance) => [`${instance} metrics`, await metricsOf(instance)] as const),
    );
    for (const [name, text] of [...logs(), ...metrics]) {
      expect({ name, found: [String(number), title].filter((secret) => text.includes(secret)) }).toEqual({
        name,
        found: [],
      });
    }
  });

  it('holds no secret: no token, no client secret, no password, no key', async () => {
    const { clients } = JSON.parse(readFileSync(join(state, 'credentials.json'), 'utf8')) as {
      clients: { client_secret: string }[];
    };
    const token = await platform.tokens.of('tj-drafter');
    const secrets = [
      ...clients.map(({ client_secret }) => client_secret),
      ...Object.values(rolePasswords(platform.location)),
      superuserPassword(platform.location),
      token,
      token.split('.')[2] ?? token,
      eventKeyPem(platform.location, 'tj').split('\n')[1] ?? '',
    ];
    for (const [name, text] of logs()) {
      expect({ name, leaks: secrets.filter((secret) => text.includes(secret)).length }).toEqual({ name, leaks: 0 });
    }
  });
});

function logs(): [string, string][] {
  const folder = join(state, 'logs');
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

async function metricsOf(instance: (typeof INSTANCES)[number]): Promise<string> {
  return (await request<string>(`${platform.url(instance)}/metrics`)).body;
}
