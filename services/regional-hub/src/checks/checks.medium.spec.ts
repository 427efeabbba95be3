import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AlertCheckedV1,
  signQuestion,
  type AlertBody,
  type AlertCheckedBody,
  type CheckQuestion,
  type CheckSubject,
} from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { eventually } from '@qalqan/testkit';
import { testHub, type Answer, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';

let hub: TestHub;
let asked = 0;

const persons = (name: string, birth: string): Pick<AlertBody, 'persons'> => ({
  persons: [{ role: 'suspect', names: [{ text: name }], birthDate: { value: birth, precision: 'day' } }],
});
const desk = (text: string): Pick<AlertBody, 'desk'> => ({ desk: text });

beforeAll(async () => {
  hub = await testHub({ checksPerMinute: 40 });
  const story = new Story(hub);
  await hub.ingest(
    await story.publish('tj', 1, desk('Dushanbe')),
    await story.publish('uz', 1, desk('Tashkent')),
    await story.publish('kz', 2, desk('Astana')),
    await story.publish('tj', 3, { ...desk('Dushanbe'), exercise: true }),
    await story.publish('kg', 4, { ...desk('Bishkek'), ...persons('Алиев Марат Асанович', '1974-03-12'), phones: [] }),
  );
  await story.settled();
});
afterAll(() => hub.close());

async function ask(party: string, subject: CheckSubject, changes: Partial<CheckQuestion> = {}): Promise<Answer> {
  const question: CheckQuestion = {
    kind: 'qalqan.check.question.v1',
    party,
    at: new Date().toISOString(),
    nonce: String((asked += 1)).padStart(22, '0'),
    purpose: 'border-entry',
    subject,
    ...changes,
  };
  return hub.post('/checks', await signQuestion(signerFromPem(hub.programme.pem.event(party)), question), '');
}
const phone = (number: number): CheckSubject => ({
  type: 'phone',
  number: `+992 90 ${String(number).padStart(7, '0')}`,
});
const document = (number: string): CheckSubject => ({
  type: 'document',
  documentType: 'passport',
  country: 'TJ',
  number,
});
const contacts = async (party: string, subject: CheckSubject) => (await ask(party, subject)).json['contacts'];

describe('a quick check of a party', () => {
  it('names whom to call, never what is known', async () => {
    const answer = await ask('kz', document('a-0000001'));
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.json).toEqual({
      contacts: [
        { party: 'tj', desk: 'Dushanbe', tier: 'confirmed', exercise: false },
        { party: 'uz', desk: 'Tashkent', tier: 'confirmed', exercise: false },
      ],
    });
    expect(JSON.stringify(answer.json)).not.toMatch(/2026-000001|A0000001/);
  });

  it('leaves out what the party itself published, and marks exercises', async () => {
    expect(await contacts('kz', phone(2))).toEqual([]);
    expect(await contacts('tj', phone(2))).toEqual([
      { party: 'kz', desk: 'Astana', tier: 'probable', exercise: false },
    ]);
    expect(await contacts('kz', phone(3))).toMatchObject([{ party: 'tj', exercise: true }]);
    expect(await contacts('kz', document('A9999999'))).toEqual([]);
  });

  it('finds a person across scripts, and says how sure that is', async () => {
    const name = 'ALIYEV MARAT';
    expect(await contacts('kz', { type: 'person', name, birthDate: '1974-03-12' })).toEqual([
      { party: 'kg', desk: 'Bishkek', tier: 'confirmed', exercise: false },
    ]);
    expect(await contacts('kz', { type: 'person', name })).toMatchObject([{ party: 'kg', tier: 'possible' }]);
    expect(await contacts('kz', { type: 'person', name, birthDate: '1991-10-30' })).toEqual([]);
  });

  it('stands in the log with its purpose and a salted digest of what was asked, no more', async () => {
    await ask('kz', document('A0000001'), { purpose: 'visa' });
    const [row] = await hub.test.sql('SELECT * FROM check_log ORDER BY id DESC LIMIT 1');
    expect(row).toMatchObject({ party: 'kz', purpose: 'visa', subject_type: 'document' });
    expect(row).toMatchObject({ alerts: ['TJ-2026-000001', 'UZ-2026-000001'] });
    expect(JSON.stringify(row)).not.toContain('A0000001');
    const [read] = await hub.test.sql('SELECT * FROM read_log ORDER BY id DESC LIMIT 1');
    expect(read).toMatchObject({ actor: 'node:kz', action: 'checks', purpose: 'visa', alerts: row?.['alerts'] });
    await expect(hub.test.sql('DELETE FROM check_log')).rejects.toThrow('are kept');
  });
});

describe('owners of what was found', () => {
  it('are told which alerts, by whom and why, and nothing of what was asked', async () => {
    await ask('kz', document('A0000001'), { purpose: 'police-stop' });
    await ask('kz', document('A9999999'), { purpose: 'police-stop' });
    const stop = ({ purpose }: AlertCheckedBody): boolean => purpose === 'police-stop';
    const told = await eventually(
      async () => (await hub.sent<AlertCheckedBody>(AlertCheckedV1.type)).filter(stop),
      (bodies) => bodies.length >= 2,
    );
    expect(told).toEqual([
      { recipient: 'tj', alerts: ['TJ-2026-000001'], by: 'kz', purpose: 'police-stop' },
      { recipient: 'uz', alerts: ['UZ-2026-000001'], by: 'kz', purpose: 'police-stop' },
    ]);
    expect(hub.fatal).toEqual([]);
  });
});

describe('a question is refused', () => {
  const REFUSED = { status: 401, code: 'token-invalid' };

  it('when it was asked before, long ago, or is of tomorrow', async () => {
    const nonce = 'A'.repeat(22);
    expect((await ask('kz', phone(1), { nonce })).status).toBe(200);
    expect((await ask('kz', phone(1), { nonce })).json).toMatchObject(REFUSED);
    for (const minutes of [-5, 5]) {
      const at = new Date(Date.now() + minutes * 60_000).toISOString();
      expect((await ask('kz', phone(1), { at })).json).toMatchObject(REFUSED);
    }
  });

  it('when another signed it, or a member that is no party', async () => {
    expect((await ask('kz', phone(1), { party: 'tj' })).json).toMatchObject(REFUSED);
    expect((await ask('audit', phone(1))).json).toMatchObject(REFUSED);
  });

  it('when it was altered, is no question, or names an unknown code', async () => {
    const signer = signerFromPem(hub.programme.pem.event('kz'));
    const question = { kind: 'qalqan.check.question.v1' as const, party: 'kz', at: new Date().toISOString() };
    const whole = { ...question, nonce: 'B'.repeat(22), purpose: 'customs', subject: phone(1) };
    const good = await signQuestion(signer, whole);
    const altered = {
      ...good,
      question: Buffer.from(JSON.stringify({ ...whole, purpose: 'visa' })).toString('base64url'),
    };
    expect((await hub.post('/checks', altered, '')).json).toMatchObject(REFUSED);
    for (const change of [{ purpose: 'curiosity' }, { subject: { type: 'rumour' } }, { kind: 'other' }]) {
      const wrong = await signQuestion(signer, { ...whole, ...change } as CheckQuestion);
      expect((await hub.post('/checks', wrong, '')).json).toMatchObject(REFUSED);
    }
    expect((await hub.post('/checks', { question: 'x' }, '')).json).toMatchObject({
      status: 400,
      code: 'schema-invalid',
    });
    expect((await hub.post('/checks', good, '')).status).toBe(200);
  });

  it('above the rate of its party, while others are answered', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 45; count += 1) statuses.push((await ask('uz', phone(9))).status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await ask('kg', phone(9))).status).toBe(200);
  });
});
