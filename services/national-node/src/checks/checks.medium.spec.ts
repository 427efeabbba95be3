import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AlertCheckedV1,
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  openQuestion,
  type AlertBody,
  type CheckQuestion,
  type SignedQuestion,
} from '@qalqan/contracts';
import { nodeVerifier } from '@qalqan/crypto-node';
import { reference } from '@qalqan/testkit/programme';
import { sampleAlert } from '../testing/events.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';
import type { CheckView } from './check-view.js';

let node: TestNode;
let hub: Server;
/** What the hub was asked, and what it is to answer; undefined: it does not. */
let questions: CheckQuestion[] = [];
let contacts: object[] | undefined = [];
let made = 0;

beforeAll(async () => {
  hub = createServer((request, response) => {
    void text(request).then(async (body) => {
      const ports = { verifier: nodeVerifier, trust: node.programme.trust };
      questions.push(await openQuestion(ports, JSON.parse(body) as SignedQuestion));
      if (contacts === undefined) response.writeHead(503).end();
      else response.end(JSON.stringify({ contacts }));
    });
  });
  await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
  const { port } = hub.address() as AddressInfo;
  node = await TestNode.start('kz', { hubUrl: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await node.stop();
  hub.close();
});

const ask = (subject: object, changes: object = {}, as = 'drafter'): Promise<Answer> =>
  node.call('POST', 'checks', { as, body: { purpose: 'border-entry', subject, ...changes } });
const check = async (subject: object, changes: object = {}): Promise<CheckView> =>
  (await ask(subject, changes)).body<CheckView>();
const document = (number: string): object => ({ type: 'document', documentType: 'passport', country: 'TJ', number });
const TO_KZ = { handling: { tlp: 'AMBER', audience: ['kz'] } };

/** Content in which nothing stands that another alert of this spec has. */
function content(changes: Partial<AlertBody> = {}): AlertBody {
  made += 1;
  const number = String(made).padStart(6, '0');
  const documents = [{ type: 'passport', country: 'TJ', number: `B ${number}` }];
  const persons = [{ role: 'suspect', names: [{ text: `Person ${number}` }], documents }];
  return sampleAlert({ persons, phones: [{ number: `+992 91 0${number}` }], ...TO_KZ, ...changes });
}
/** An own alert that is out. */
async function own(alert: AlertBody): Promise<string> {
  const post = (path: string, as: string, body?: unknown): Promise<Answer> => node.call('POST', path, { as, body });
  const handling = { tlp: 'AMBER', audience: [] };
  const { reference: name } = (await post('alerts', 'drafter', { ...alert, handling })).body<{ reference: string }>();
  await post(`alerts/${name}/submit`, 'drafter');
  await post(`alerts/${name}/release`, 'releaser');
  return name;
}
/** An alert of tj. */
async function theirs(alert: AlertBody): Promise<string> {
  const name = reference('tj', (made += 1));
  const body = { reference: name, revision: 1 as const, alert };
  await node.receive(await node.programme.member('tj').publish(AlertPublishedV1, body));
  return name;
}
const passport = (alert: AlertBody): object => document((alert.persons[0]?.documents?.[0]?.number ?? '').toLowerCase());

describe('a quick check', () => {
  it('finds what we published and what was addressed to us, with what to do', async () => {
    const [mine, other] = [content(), content({ actionOnHit: { measure: 'discreet-check' } })];
    const [ours, held] = [await own(mine), await theirs(other)];
    expect(await check(passport(mine))).toMatchObject({
      result: 'known',
      complete: true,
      alerts: [{ reference: ours, party: 'kz', own: true, tier: 'confirmed', feature: 'document', score: 900 }],
      hub: { status: 'answered', contacts: [] },
    });
    expect(await check({ type: 'phone', number: (other.phones[0]?.number ?? '').replaceAll(' ', '') })).toMatchObject({
      result: 'known',
      alerts: [
        {
          reference: held,
          party: 'tj',
          own: false,
          tier: 'probable',
          desk: other.desk,
          title: other.title,
          actionOnHit: { measure: 'discreet-check' },
        },
      ],
    });
  });

  it('finds plate, vehicle, device and account as they are written in alerts', async () => {
    const conveyances = [
      { mode: 'road', type: 'car', identifiers: [{ scheme: 'plate', country: 'KG', value: '01 KG 123 ABC' }] },
      { mode: 'road', type: 'lorry', identifiers: [{ scheme: 'vin', value: 'WDB9340321L123456' }] },
    ];
    const accounts = [{ scheme: 'iban', value: 'KZ86 125K ZT50 0410 0100' }];
    const name = await theirs(content({ conveyances, accounts, devices: [{ imei: '35-209900-176148-1' }] }));
    for (const subject of [
      { type: 'plate', country: 'KG', plate: '01kg123abc' },
      { type: 'vehicle', vin: 'wdb9340321l123456' },
      { type: 'device', imei: '352099001761481' },
      { type: 'account', iban: 'KZ86125KZT5004100100' },
    ])
      expect((await check(subject)).alerts).toMatchObject([{ reference: name }]);
    expect((await check({ type: 'plate', country: 'UZ', plate: '01kg123abc' })).result).toBe('not-known');
  });

  it('finds a person across scripts, and says in words how sure that is', async () => {
    const birthDate = { value: '1974-03-12', precision: 'day' };
    const name = await theirs(
      content({ persons: [{ role: 'suspect', names: [{ text: 'Алиев Марат Асанович' }], birthDate }], phones: [] }),
    );
    const sure = await check({ type: 'person', name: 'ALIYEV MARAT', birthDate: '1974-03-12' });
    expect(sure).toMatchObject({
      result: 'known',
      alerts: [{ reference: name, tier: 'confirmed', feature: 'person', value: 'Алиев Марат Асанович' }],
    });
    expect(sure.alerts[0]?.evidence.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['surname.same', 'given.same', 'birth.same']),
    );
    for (const { words } of sure.alerts[0]?.evidence ?? []) expect(words).toMatch(/^[a-z].* /);
    expect(await check({ type: 'person', name: 'Marat Aliyev' })).toMatchObject({ result: 'possible' });
    expect(await check({ type: 'person', name: 'Marat Aliyev', birthDate: '1990-07-30' })).toMatchObject({
      result: 'not-known',
    });
  });

  it('looks at what counts now: a correction, a recall, one that leaves us out', async () => {
    const [first, second] = [content(), content()];
    const [corrected, recalled] = [await theirs(first), await theirs(second)];
    const tj = node.programme.member('tj');
    const next = content();
    await node.receive(
      await tj.publish(AlertCorrectedV1, { reference: corrected, revision: 2, reason: 'more is known', alert: next }),
      await tj.publish(AlertRecalledV1, { reference: recalled, revision: 2, reason: 'a mistake' }),
    );
    expect((await check(passport(first))).alerts).toEqual([]);
    expect((await check(passport(next))).alerts).toMatchObject([{ reference: corrected, revision: 2 }]);
    expect((await check(passport(second))).alerts).toEqual([]);
    const handling = { tlp: 'AMBER', audience: ['uz'] };
    const alert = { ...next, handling };
    await node.receive(
      await tj.publish(AlertCorrectedV1, { reference: corrected, revision: 3, reason: 'less', alert }),
    );
    expect((await check(passport(next))).alerts).toEqual([]);
  });

  it('never calls unknown what it could not ask about', async () => {
    contacts = undefined;
    expect(await check(document('C404'))).toMatchObject({ result: 'no-answer', hub: { status: 'unavailable' } });
    const alert = content();
    await theirs(alert);
    expect(await check(passport(alert))).toMatchObject({ result: 'known', hub: { status: 'unavailable' } });
    contacts = [{ party: 'uz', desk: 'Tashkent', tier: 'confirmed', exercise: false }];
    expect(await check(document('C404'))).toMatchObject({ result: 'known', alerts: [], hub: { contacts } });
    contacts = [];
    expect(await check(document('C404'))).toMatchObject({ result: 'not-known', hub: { status: 'answered' } });
  });

  it('never calls unknown what came so late that it could not be looked at', async () => {
    const alert = content();
    await node.db.database.transaction(async ({ manager }) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('known_alert', 0))`);
      await theirs(alert);
      const late = await check(passport(alert));
      expect(late).toMatchObject({ result: 'no-answer', complete: false, hub: { status: 'answered' } });
    });
    expect(await check(passport(alert))).toMatchObject({ result: 'known', complete: true });
  });

  it('marks exercises, which count in training alone', async () => {
    const alert = content({ exercise: true });
    const name = await theirs(alert);
    const shown = { alerts: [{ reference: name, exercise: true }] };
    expect(await check(passport(alert))).toMatchObject({ ...shown, result: 'not-known' });
    expect(await check(passport(alert), { purpose: 'training' })).toMatchObject({ ...shown, result: 'known' });
  });

  it('asks the hub in the name of the party, and logs who, when and why, with no more than a digest of what', async () => {
    const alert = content();
    const [mine, held] = [await own(alert), await theirs(alert)];
    questions = [];
    await check(passport(alert), { purpose: 'visa' });
    expect(questions).toMatchObject([{ party: 'kz', purpose: 'visa', subject: { type: 'document' } }]);
    const [row] = await node.db.sql('SELECT * FROM check_log ORDER BY id DESC LIMIT 1');
    expect(row).toMatchObject({ actor: 'kz-drafter', purpose: 'visa', subject_type: 'document', hub: 'answered' });
    expect(row).toMatchObject({
      alerts: expect.arrayContaining([mine, held]),
      asked: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(row)).not.toContain(alert.persons[0]?.documents?.[0]?.number);
    const [read] = await node.db.sql('SELECT * FROM read_log ORDER BY id DESC LIMIT 1');
    expect(read).toMatchObject({ actor: 'kz-drafter', action: 'checks', purpose: 'visa', alerts: [held] });
    await expect(node.db.sql('DELETE FROM check_log')).rejects.toThrow('are kept');
  });

  it('shows the owner of an alert who looked it up, our own officers and others', async () => {
    const alert = content();
    const mine = await own(alert);
    await check(passport(alert), { purpose: 'visa' });
    const body = { recipient: 'kz', alerts: [mine], by: 'uz', purpose: 'police-stop' };
    const told = await node.programme.member('hub').publish(AlertCheckedV1, body);
    const others = await node.programme.member('hub').publish(AlertCheckedV1, { ...body, recipient: 'tj', by: 'tm' });
    await node.receive(told, others);
    // The same event again, as after a restore.
    await node.receive(told);
    const list = await node.call('GET', `alerts/${mine}/checks`, { as: 'auditor' });
    expect(list.body<{ items: object[] }>().items).toMatchObject([
      { party: 'uz', actor: null, purpose: 'police-stop' },
      { party: 'kz', actor: 'kz-drafter', purpose: 'visa' },
    ]);
    expect((await node.call('GET', 'alerts/TJ-2026-000001/checks', { as: 'analyst' })).status).toBe(404);
    expect((await node.call('GET', `alerts/${mine}/checks`, { as: 'operator' })).status).toBe(403);
  });

  it('is refused without a purpose, with an unknown code or a wrong subject, and to who may not ask', async () => {
    const subject = document('C404');
    for (const [changes, pointer, code] of [
      [{ purpose: undefined }, '/purpose', 'schema-invalid'],
      [{ purpose: 'curiosity' }, '/purpose', 'code-unknown'],
      [{ subject: { type: 'rumour' } }, '/subject', 'schema-invalid'],
      [{ subject: { type: 'phone', number: '12' } }, '/subject/number', 'schema-invalid'],
      [{ subject: { ...subject, documentType: 'diary' } }, '/subject/documentType', 'code-unknown'],
    ] as const) {
      const problem = (await ask(subject, changes)).body<{ status: number; pointer: string; errors?: object[] }>();
      expect(problem.status).toBe(400);
      expect([problem, ...(problem.errors ?? [])]).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    for (const as of ['auditor', 'operator']) expect((await ask(subject, {}, as)).status).toBe(403);
  });
});

describe('an officer who asks too often', () => {
  it('is told to wait, while others are answered', async () => {
    const slow = await TestNode.start('uz', { checksPerMinute: 3 });
    try {
      const one = { as: 'drafter', body: { purpose: 'customs', subject: document('C404') } };
      const statuses: number[] = [];
      for (let count = 0; count < 5; count += 1) statuses.push((await slow.call('POST', 'checks', one)).status);
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
      expect(statuses.at(-1)).toBe(429);
      const other = await slow.call('POST', 'checks', { ...one, as: 'analyst' });
      expect(other.body()).toMatchObject({ result: 'no-answer', hub: { status: 'unavailable' } });
    } finally {
      await slow.stop();
    }
  });
});
