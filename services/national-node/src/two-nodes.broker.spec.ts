import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HubStateV1, eventsTopic, type AlertBody } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { attachConsumer } from '@qalqan/messaging';
import { silentLogger } from '@qalqan/telemetry';
import {
  contiguous,
  eventually,
  noDuplicates,
  noLoss,
  randomSuffix,
  testDatabase,
  testKafka,
  type TestDatabase,
  type TestKafka,
} from '@qalqan/testkit';
import { createProgramme, type TestProgramme } from '@qalqan/testkit/programme';
import { NodeModule } from './node.module.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';
import { sampleAlert, sampleProfile } from './testing/events.js';
import { call, serveNode, type Answer } from './testing/serve-node.js';

interface Released {
  readonly reference: string;
  readonly sequence: number;
  readonly identity: string;
}

/** Two nodes of one code base with a real Kafka between them. */
describe('two nodes', () => {
  let kafka: TestKafka;
  let programme: TestProgramme;
  let parties: [string, string];
  const databases: TestDatabase[] = [];
  const apps: NestFastifyApplication[] = [];

  beforeAll(async () => {
    kafka = await testKafka();
    const suffix = randomSuffix();
    parties = [`tj${suffix}`, `kz${suffix}`];
    programme = await createProgramme(parties);
    await Promise.all([kafka.createMembers(...parties), kafka.publishAgreement(programme.note)]);
    const schema = { entities: ENTITIES, migrations: MIGRATIONS };
    databases.push(await testDatabase(schema), await testDatabase(schema));
    apps.push(await start(0), await start(1));
    // The first test of a run that asks for Kafka waits for it to start.
  }, 180_000);
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await Promise.all(databases.map((database) => database.drop()));
  });

  async function start(at: 0 | 1): Promise<NestFastifyApplication> {
    const party = parties[at];
    const profile = sampleProfile(party);
    const module = NodeModule.forRoot({
      profile: { ...profile, handling: { ...profile.handling, mayAddress: parties } },
      store: databases[at]!.options,
      messaging: {
        instance: party,
        member: party,
        topics: parties.map(eventsTopic),
        ignored: [HubStateV1],
        kafka: kafka.settings,
        signer: signerFromPem(programme.pem.event(party)),
        agreementDigest: programme.digest,
        logger: silentLogger,
        onFatal: (error) => {
          throw error;
        },
      },
      audit: { url: 'http://127.0.0.1:9', timeoutMs: 200 },
      checks: { hubUrl: undefined, timeoutMs: 200, perMinute: 60, signer: signerFromPem(programme.pem.event(party)) },
    });
    const app = await serveNode(module, party);
    await attachConsumer(app);
    return app;
  }

  const post = (path: string, as: string, body?: unknown): Promise<Answer> =>
    call(apps[0]!, 'POST', path, { as, body });
  const inbox = async (): Promise<string[]> => {
    const page = await call(apps[1]!, 'GET', 'inbox?limit=500', { as: 'analyst' });
    return page.body<{ items: Released[] }>().items.map(({ reference }) => reference);
  };
  const addressed = (audience: string[]): AlertBody => sampleAlert({ handling: { tlp: 'AMBER', audience } });

  async function submitted(audience = [parties[1]]): Promise<string> {
    const { reference } = (await post('alerts', 'drafter', addressed(audience))).body<Released>();
    await post(`alerts/${reference}/submit`, 'drafter');
    return reference;
  }

  async function release(reference: string): Promise<Released> {
    const answer = await post(`alerts/${reference}/release`, 'releaser');
    expect(answer.status).toBe(200);
    return answer.body<Released>();
  }

  it('one releases, the other reads, and the first learns where its record lies', async () => {
    const { reference, sequence } = await release(await submitted());
    await eventually(inbox, (names) => names.includes(reference));
    const own = (): Promise<Answer> => call(apps[0]!, 'GET', `alerts/${reference}/provenance`, { as: 'auditor' });
    const view = await eventually(own, (answer) => answer.body()['offset'] !== null);
    expect(view.body()).toMatchObject({ sequence, offset: sequence - 1, verification: { valid: true } });
  });

  it('a correction that leaves the other out, and a recall, take the alert away there', async () => {
    const [corrected, recalled] = [
      (await release(await submitted())).reference,
      (await release(await submitted())).reference,
    ];
    await eventually(inbox, (names) => names.includes(corrected) && names.includes(recalled));
    await post(`alerts/${corrected}/corrections`, 'drafter', { reason: 'not for them', alert: addressed([]) });
    await post(`alerts/${corrected}/submit`, 'drafter');
    await release(corrected);
    await post(`alerts/${recalled}/recall`, 'releaser', { reason: 'a mistake' });
    await eventually(inbox, (names) => !names.includes(corrected) && !names.includes(recalled));
    expect((await call(apps[1]!, 'GET', `alerts/${corrected}`, { as: 'analyst' })).status).toBe(404);
    expect((await call(apps[1]!, 'GET', `alerts/${recalled}`, { as: 'analyst' })).body()).toMatchObject({
      state: 'recalled',
      alert: null,
    });
  });

  it('nothing is lost or doubled when the other is away, and when both come back', async () => {
    const before = await Promise.all(Array.from({ length: 20 }, () => submitted()));
    await apps[1]!.close();
    const acknowledged = await Promise.all(before.map(release));
    await apps[0]!.close();
    apps[0] = await start(0);
    apps[1] = await start(1);
    acknowledged.push(await release(await submitted()));
    await eventually(inbox, (names) => acknowledged.every(({ reference }) => names.includes(reference)));
    const topic = (await kafka.read(eventsTopic(parties[0]))).map(({ value }) => {
      const { sequence } = JSON.parse(String(value)) as { sequence: string };
      return Number(sequence);
    });
    expect(topic).toEqual(topic.map((_sequence, at) => at + 1));
    const sent = await databases[0]!.sql<{ sequence: string; identity: string }>(
      'SELECT sequence, identity FROM outbox ORDER BY sequence',
    );
    const records = sent.map(({ sequence, identity }) => ({ sequence: Number(sequence), identity }));
    contiguous(records);
    noDuplicates(records);
    noLoss(acknowledged, records);
    expect(topic).toHaveLength(records.length);
    const heads = await databases[1]!.sql<{ sequence: string }>(
      'SELECT sequence FROM stream_position WHERE stream = $1',
      [`${parties[0]}/0`],
    );
    expect(Number(heads[0]?.sequence)).toBe(records.length);
  });
});
