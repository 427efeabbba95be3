import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, StreamForkedV1, type StreamForkedBody } from '@qalqan/contracts';
import {
  createProgramme,
  reference,
  sampleAlert,
  type Place,
  type TestProgramme,
  type TestRecord,
} from '@qalqan/testkit/programme';
import { ForkRig } from '../testing/fork-rig.js';
import { fakeSource, honestSource } from '../testing/refill-sources.js';
import { MAX_OPEN_CLAIMS } from './fork-claims.js';
import { TOLD_PER_HOUR } from './fork-teller.js';

let programme: TestProgramme;
/** Sees the fork. */
let kz: ForkRig;
/** Hears of it. */
let uz: ForkRig;

beforeEach(async () => {
  programme = await createProgramme();
  [kz, uz] = await Promise.all([ForkRig.start(programme, 'kz'), ForkRig.start(programme, 'uz')]);
});
afterEach(() => Promise.all([kz.stop(), uz.stop()]));

let alerts = 0;
async function publish(place: Place = {}, by = 'tj'): Promise<TestRecord> {
  alerts += 1;
  const body = { reference: reference(by, alerts), revision: 1 as const, alert: sampleAlert(alerts) };
  return programme.member(by).publish(AlertPublishedV1, body, place);
}

/** Three records of tj, and another third one. */
async function fork(): Promise<{ honest: TestRecord[]; rival: TestRecord }> {
  const honest = [await publish(), await publish(), await publish()];
  const rival = await publish({ sequence: 3, prevhash: honest[1]?.identity ?? '' });
  return { honest, rival };
}

const claimOf = ({ honest, rival }: { honest: TestRecord[]; rival: TestRecord }): StreamForkedBody => ({
  ...{ member: 'tj', stream: 'tj/0', sequence: 3 },
  counted: { sequence: 3, identity: honest[2]?.identity ?? '' },
  other: { identity: rival.identity, prevhash: honest[1]?.identity ?? '' },
});
const tell = (body: StreamForkedBody, by = 'kz') => programme.member(by).publish(StreamForkedV1, body);

describe('whoever sees a fork', () => {
  it('tells everybody once, by identities alone, and gives the records to who asks for them', async () => {
    const { honest, rival } = await fork();
    kz.sources.push(honestSource('audit', honest));
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    await kz.step();
    const [told, ...more] = await kz.sent();
    expect(more).toEqual([]);
    const { subject, type, data } = JSON.parse(Buffer.from(told?.value ?? []).toString('utf8')) as Record<
      string,
      unknown
    >;
    expect({ subject, type }).toEqual({ subject: 'tj.0', type: 'qalqan.stream.forked.v1' });
    expect((data as { body: unknown }).body).toEqual(claimOf({ honest, rival }));
    const { status, json } = await kz.call('tj%2F0/forks/3', 'refiller');
    expect(status).toBe(200);
    expect((json['items'] as { identity: string }[]).map(({ identity }) => identity)).toEqual([
      rival.identity,
      honest[2]?.identity,
    ]);
    expect(await kz.metric(/qalqan_stream_forks\{.*tj/)).toEqual([expect.stringMatching(/ 1$/)]);
  });

  it('adds further rivals of that position as evidence and says nothing more', async () => {
    const { honest, rival } = await fork();
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    const third = await publish({ sequence: 3, prevhash: honest[1]?.identity ?? '' });
    await kz.receive('tj', rival, third);
    await kz.step();
    expect(await kz.evidence()).toEqual(['tj/0 3 seen', 'tj/0 3 seen']);
    expect(await kz.sent()).toHaveLength(1);
  });

  it('tells of a record that names another predecessor, while nothing counts at its position', async () => {
    const first = await publish();
    const stray = await publish({ sequence: 2, prevhash: 'e'.repeat(64) });
    kz.sources.push(honestSource('audit', [first]));
    uz.sources.push(kz.asSource());
    await kz.receive('tj', first, stray);
    await kz.step();
    await uz.receive('tj', first);
    await uz.receive('kz', ...(await kz.sent()));
    await uz.step();
    expect(await uz.claims()).toEqual(['kz tj/0 2 proved']);
    expect(await uz.state('tj')).toBe('forked');
  });

  it('waits while nothing may be signed, and tells then', async () => {
    const { honest, rival } = await fork();
    kz.gate.recover();
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    expect(await kz.sent()).toEqual([]);
    kz.gate.open();
    await kz.step();
    expect(await kz.sent()).toHaveLength(1);
  });

  it('tells no more than some positions of one stream, however many are forked, and none twice after a restore', async () => {
    const honest = [await publish()];
    for (let count = 0; count < 2 * TOLD_PER_HOUR; count += 1) honest.push(await publish());
    const rivals: TestRecord[] = [];
    for (let at = 1; at < honest.length; at += 1)
      rivals.push(await publish({ sequence: at + 1, prevhash: honest[at - 1]?.identity ?? '' }));
    await kz.receive('tj', ...honest, ...rivals);
    for (let step = 0; step < TOLD_PER_HOUR; step += 1) await kz.step();
    const sent = await kz.sent();
    expect(sent).toHaveLength(TOLD_PER_HOUR);
    expect(await kz.evidence()).toHaveLength(rivals.length);
    await kz.test.sql('DELETE FROM fork_told');
    await kz.receive('kz', ...sent);
    await kz.step();
    expect(await kz.sent()).toHaveLength(TOLD_PER_HOUR);
  });
});

describe('whoever hears of a fork', () => {
  it('believes it once both records were opened here, and tells it to nobody', async () => {
    const { honest, rival } = await fork();
    const asked = kz.asSource();
    uz.sources.push(asked, honestSource('audit', honest));
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    await uz.receive('tj', ...honest);
    await uz.receive('kz', ...(await kz.sent()));
    expect([await uz.state('tj'), await uz.claims()]).toEqual(['live', ['kz tj/0 3 claimed']]);
    await uz.step();
    await uz.step();
    expect([await uz.state('tj'), await uz.claims()]).toEqual(['forked', ['kz tj/0 3 proved']]);
    expect(await uz.evidence()).toEqual(['tj/0 3 kz']);
    expect([await uz.sent(), asked.asked]).toEqual([[], ['tj/0 3']]);
    expect(await uz.metric(/qalqan_fork_claims_total\{.*proved/)).toHaveLength(1);
    await uz.checkStore();
    // It is evidence for others as well, and the stream is read on.
    const { json } = await uz.call('tj%2F0/forks/3', 'auditor');
    expect(json['items']).toHaveLength(2);
    const after = await publish({ sequence: 4, prevhash: honest[2]?.identity ?? '' });
    await uz.receive('tj', after);
    expect(await uz.test.sql(`SELECT sequence, state FROM stream_position WHERE stream = 'tj/0'`)).toEqual([
      { sequence: '4', state: 'forked' },
    ]);
    const { json: overview } = await uz.call('forks');
    expect(overview).toMatchObject({
      forks: [{ stream: 'tj/0', sequence: 3, identity: rival.identity, heardFrom: 'kz', toldAt: null }],
      claims: [{ accuser: 'kz', state: 'proved', why: null }],
    });
  });

  it('keeps as evidence what did not count here, when the accuser counts the other', async () => {
    const { honest, rival } = await fork();
    uz.sources.push(kz.asSource());
    kz.sources.push(honestSource('audit', honest));
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    await uz.receive('tj', ...honest.slice(0, 2), rival);
    await uz.receive('kz', ...(await kz.sent()));
    await uz.step();
    expect(await uz.test.sql('SELECT identity, counted_identity FROM fork_evidence')).toEqual([
      { identity: honest[2]?.identity, counted_identity: rival.identity },
    ]);
    expect(await uz.state('tj')).toBe('forked');
  });

  it('keeps the evidence of a stream that it does not read, and calls it nothing', async () => {
    const { honest, rival } = await fork();
    uz.sources.push(kz.asSource(), honestSource('audit', honest));
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    await uz.receive('kz', ...(await kz.sent()));
    await uz.step();
    expect([await uz.state('tj'), await uz.claims()]).toEqual([undefined, ['kz tj/0 3 proved']]);
    await uz.checkStore();
    // Read later, it is forked from its first record on.
    await uz.receive('tj', ...honest);
    expect(await uz.state('tj')).toBe('forked');
    await uz.checkStore();
  });

  it('does not tell what it heard first when it sees it later', async () => {
    const { honest, rival } = await fork();
    uz.sources.push(kz.asSource(), honestSource('audit', honest));
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    await uz.receive('tj', ...honest);
    await uz.receive('kz', ...(await kz.sent()));
    await uz.step();
    const third = await publish({ sequence: 3, prevhash: honest[1]?.identity ?? '' });
    await uz.receive('tj', rival, third);
    await uz.step();
    expect(await uz.sent()).toEqual([]);
    expect(await uz.evidence()).toEqual(['tj/0 3 kz', 'tj/0 3 seen']);
  });

  it('lets a fork of the stream that told of a fork end there', async () => {
    const { honest, rival } = await fork();
    await kz.receive('tj', ...honest, rival);
    await kz.step();
    const sent = await kz.sent();
    const other = await programme.member('kz').publish(StreamForkedV1, {
      ...claimOf({ honest, rival }),
      other: { identity: 'f'.repeat(64), prevhash: 'f'.repeat(64) },
    });
    await uz.receive('kz', ...sent, other);
    await uz.step();
    await uz.receive('uz', ...(await uz.sent()));
    const told = await uz.sent();
    expect(told).toHaveLength(1);
    await kz.receive('kz', ...sent);
    await kz.receive('uz', ...told);
    for (let step = 0; step < 3; step += 1) {
      await kz.step();
      await uz.step();
    }
    expect([(await kz.sent()).length, (await uz.sent()).length]).toEqual([1, 1]);
  });
});

describe('a false accusation', () => {
  const harmless = async (): Promise<void> => {
    expect([await uz.state('tj'), await uz.evidence(), await uz.sent()]).toEqual(['live', [], []]);
  };

  it.each<[string, (told: { honest: TestRecord[]; rival: TestRecord }) => TestRecord[]]>([
    ['without a record', () => []],
    ['with a record that tj never signed', ({ rival }) => [{ ...rival, value: rival.value.with(200, 0x41) }]],
    ['with the record that counts', ({ honest }) => honest.slice(2)],
    ['with records of other positions', ({ honest }) => honest],
  ])('%s has no effect', async (_, given) => {
    const story = await fork();
    const source = fakeSource('owner', () => []);
    const answer = given(story).map(({ sequence, key, value, jws }) => ({
      sequence,
      key: Buffer.from(key),
      value: Buffer.from(value),
      jws,
    }));
    uz.sources.push({ ...source, forks: (member) => Promise.resolve(member === 'kz' ? answer : undefined) });
    await uz.receive('tj', ...story.honest);
    await uz.receive('kz', await tell(claimOf(story)));
    await uz.step();
    expect(await uz.claims()).toEqual(['kz tj/0 3 false']);
    await harmless();
    expect(await uz.metric(/qalqan_fork_claims_total\{.*false/)).toEqual([expect.stringMatching(/accuser="kz".* 1$/)]);
    expect((await uz.call('forks')).json['claims']).toMatchObject([{ state: 'false', why: expect.any(String) }]);
  });

  it('that names real records as what they are not is false by them', async () => {
    const { honest } = await fork();
    uz.sources.push(honestSource('audit', honest));
    await uz.receive('tj', ...honest);
    const [first, second] = honest;
    // Two records of tj at two positions, told as two at one.
    const body = {
      ...claimOf({ honest, rival: second ?? honest[0]! }),
      counted: { sequence: 3, identity: first?.identity ?? '' },
    };
    uz.sources.unshift({
      ...fakeSource('owner', () => []),
      forks: () =>
        Promise.resolve(
          [first, second].flatMap((one) =>
            one === undefined
              ? []
              : [{ sequence: 3, key: Buffer.from(one.key), value: Buffer.from(one.value), jws: one.jws }],
          ),
        ),
    });
    await uz.receive('kz', await tell(body));
    await uz.step();
    expect(await uz.claims()).toEqual(['kz tj/0 3 false']);
    await harmless();
  });

  it('of a stream of nobody is false', async () => {
    await uz.receive('kz', await tell({ ...claimOf(await fork()), member: 'xx', stream: 'xx/0' }));
    await uz.step();
    expect(await uz.claims()).toEqual(['kz xx/0 3 false']);
  });

  it('waits, without effect, while nobody answers', async () => {
    const story = await fork();
    uz.sources.push({
      ...fakeSource('owner', () => [new Error('away')]),
      forks: () => Promise.reject(new Error('away')),
    });
    await uz.receive('tj', ...story.honest);
    await uz.receive('kz', await tell(claimOf(story)));
    await uz.step();
    await uz.step();
    expect(await uz.claims()).toEqual(['kz tj/0 3 claimed']);
    await harmless();
  });

  it('of very many costs no more than some rows', async () => {
    const { honest, rival } = await fork();
    await uz.receive('tj', ...honest);
    const flood: TestRecord[] = [];
    for (let at = 0; at < MAX_OPEN_CLAIMS + 20; at += 1)
      flood.push(
        await tell({
          ...claimOf({ honest, rival }),
          sequence: 100 + at,
          counted: { sequence: 100 + at, identity: 'd'.repeat(64) },
        }),
      );
    await uz.receive('kz', ...flood);
    expect(await uz.claims()).toHaveLength(MAX_OPEN_CLAIMS);
    expect(await uz.metric(/qalqan_fork_claims_total\{.*dropped/)).toEqual([expect.stringMatching(/ 20$/)]);
    await harmless();
  });
});

describe('the records of a fork', () => {
  it('are for machines, auditors and operators, and only where there is evidence', async () => {
    const { honest, rival } = await fork();
    await kz.receive('tj', ...honest, rival);
    const statuses = async (path: string) =>
      Promise.all(
        ['refiller', 'auditor', 'operator', 'drafter', 'analyst', 'stranger'].map(
          async (as) => (await kz.call(path, as)).status,
        ),
      );
    expect(await statuses('tj%2F0/forks/3')).toEqual([200, 200, 200, 403, 403, 401]);
    expect(await statuses('tj%2F0/forks/2')).toEqual([404, 404, 404, 403, 403, 401]);
    expect(await statuses('forks')).toEqual([403, 200, 200, 403, 403, 401]);
    expect((await kz.call('nonsense/forks/3')).status).toBe(400);
    expect((await kz.call('tj%2F0/forks/0')).status).toBe(400);
  });

  it('are no more than eight, the first rival first', async () => {
    const { honest, rival } = await fork();
    await kz.receive('tj', ...honest, rival);
    for (let count = 0; count < 12; count += 1)
      await kz.receive('tj', await publish({ sequence: 3, prevhash: honest[1]?.identity ?? '' }));
    const items = (await kz.call('tj%2F0/forks/3')).json['items'] as { identity: string }[];
    expect(items.length).toBeLessThanOrEqual(8);
    expect(items[0]?.identity).toBe(rival.identity);
  });
});
