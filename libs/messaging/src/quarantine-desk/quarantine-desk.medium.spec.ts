import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { Invalid, Unavailable } from '@qalqan/errors';
import { reference, sampleAlert, type Place, type TestRecord } from '@qalqan/testkit/programme';
import { DeskRig, LANE, type Answer } from '../testing/desk-rig.js';
import { effectsOf } from '../testing/recorder.js';

let rig: DeskRig;
beforeEach(async () => {
  rig = await DeskRig.start();
});
afterEach(() => rig.stop());

let alerts = 0;
async function next(place: Place = {}): Promise<TestRecord> {
  alerts += 1;
  const body = { reference: reference('kz', alerts), revision: 1 as const, alert: sampleAlert(alerts) };
  return rig.programme.member('kz').publish(AlertPublishedV1, body, place);
}

const broken = () => new Invalid('rule-violated', 'a fault of the handler');
const forged = (record: TestRecord): TestRecord => ({ ...record, value: record.value.with(5, 0x20) });
const positions = async (): Promise<number[]> => (await effectsOf(rig.test)).map(({ sequence }) => sequence);
const head = async (): Promise<string> => {
  const [row] = await rig.test.sql<{ sequence: string; state: string }>('SELECT sequence, state FROM stream_position');
  return `${row?.sequence} ${row?.state}`;
};
const onlyId = async (): Promise<string> => String((await rig.call('GET', '?state=open')).json.items[0]?.id);
const trail = () => rig.test.sql('SELECT action, actor, client_id, reason, code FROM quarantine_action ORDER BY id');

describe('the list', () => {
  beforeEach(async () => {
    const first = await next();
    await rig.receive(first, forged(first), { ...first, jws: 'x' });
    rig.faults = broken;
    await rig.receive(await next());
  });

  it('shows what was refused without content, newest first', async () => {
    const { status, json } = await rig.call('GET', '');
    expect(status).toBe(200);
    expect(json.items.map(({ code, offset, sequence }) => [code, offset, sequence])).toEqual([
      ['handler-failed', 3, 2],
      ['jws-malformed', 2, null],
      ['signature-invalid', 1, null],
    ]);
    expect(json.items[0]).toMatchObject({
      ...{
        topic: LANE.topic,
        partition: 0,
        stream: 'kz/0',
        state: 'open',
        kept: true,
        reason: null,
        by: null,
        at: null,
      },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: expect.any(Number),
    });
    expect(Object.keys(json.items[0] ?? {})).not.toContain('value');
    expect(await trail()).toEqual([]);
  });

  it('is filtered by code, topic and state, and read page by page', async () => {
    const codes = async (query: string) => (await rig.call('GET', query)).json.items.map(({ code }) => code);
    expect(await codes('?code=signature-invalid')).toEqual(['signature-invalid']);
    expect(await codes(`?topic=${LANE.topic}&state=open`)).toHaveLength(3);
    expect(await codes('?topic=qalqan.uz.events.v1')).toEqual([]);
    expect(await codes('?state=closed')).toEqual([]);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query = cursor === null ? '' : `&cursor=${cursor}`;
      const { json }: Answer = await rig.call('GET', `?limit=2${query}`);
      seen.push(...json.items.map(({ code }) => code));
      cursor = json.next;
    } while (cursor !== null);
    expect(seen).toEqual(['handler-failed', 'jws-malformed', 'signature-invalid']);
  });

  it('refuses filters that are none', async () => {
    for (const query of ['?code=nonsense', '?state=gone', '?topic=%00', '?cursor=x', '?sort=id'])
      expect((await rig.call('GET', query)).status).toBe(400);
  });

  it('is counted by code, and a code goes to zero', async () => {
    const prefix = 'qalqan_quarantine_open_records';
    expect(await rig.gauge()).toEqual([
      `${prefix} handler-failed 1`,
      `${prefix} jws-malformed 1`,
      `${prefix} signature-invalid 1`,
    ]);
    await rig.call('POST', `/${await onlyId()}/close`, 'operator', { reason: 'seen' });
    expect(await rig.gauge()).toContain(`${prefix} handler-failed 0`);
  });
});

describe('one record', () => {
  it('is shown with the bytes as they came, and the read is written down', async () => {
    const record = forged(await next());
    await rig.receive(record);
    const id = await onlyId();
    const { status, json } = await rig.call('GET', `/${id}`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ code: 'signature-invalid', jws: record.jws, trail: [] });
    expect(Buffer.from(String(json['value']), 'base64')).toEqual(Buffer.from(record.value));
    expect(await trail()).toEqual([
      { action: 'read', actor: 'user:operator', client_id: 'tj-operator', reason: null, code: null },
    ]);
    expect((await rig.call('GET', `/${id}`)).json['trail']).toMatchObject([
      { action: 'read', clientId: 'tj-operator' },
    ]);
  });

  it('that is not there is not found', async () => {
    for (const [method, path] of [
      ['GET', '/9'],
      ['POST', '/9/redrive'],
    ] as const)
      expect(await rig.call(method, path)).toMatchObject({ status: 404, json: { code: 'not-found' } });
    expect((await rig.call('POST', '/9/close', 'operator', { reason: 'x' })).status).toBe(404);
    expect((await rig.call('GET', '/0')).status).toBe(400);
  });
});

describe('rights', () => {
  it.each(['drafter', 'releaser', 'analyst', 'hub-analyst', 'auditor'])('are not those of a %s', async (role) => {
    await rig.receive(forged(await next()));
    const id = await onlyId();
    const answers = await Promise.all([
      rig.call('GET', '', role),
      rig.call('GET', `/${id}`, role),
      rig.call('POST', `/${id}/redrive`, role),
      rig.call('POST', `/${id}/close`, role, { reason: 'mine' }),
    ]);
    expect(answers.map(({ status, json }) => [status, json['code']])).toEqual(answers.map(() => [403, 'role-missing']));
    expect(await trail()).toEqual([]);
  });

  it('are nobody’s without a token', async () => {
    expect((await rig.call('GET', '', 'stranger')).status).toBe(401);
  });
});

describe('closing', () => {
  it('takes a reason, keeps who and when, and is final', async () => {
    await rig.receive(forged(await next()));
    const id = await onlyId();
    const close = (body: object) => rig.call('POST', `/${id}/close`, 'operator', body);
    for (const body of [{}, { reason: '' }, { reason: '  ' }, { reason: 'two\nlines' }, { reason: 'a'.repeat(501) }])
      expect(await close(body)).toMatchObject({ status: 400, json: { code: 'schema-invalid' } });
    const closed = await close({ reason: 'forged; reported to the owner' });
    expect(closed).toMatchObject({
      status: 200,
      json: { state: 'closed', reason: 'forged; reported to the owner', by: 'user:operator' },
    });
    expect(closed.json['at']).toEqual(expect.any(String));
    expect(await close({ reason: 'again' })).toMatchObject({ status: 409, json: { code: 'state-conflict' } });
    expect(await rig.call('POST', `/${id}/redrive`)).toMatchObject({ status: 409, json: { code: 'state-conflict' } });
    expect(await trail()).toMatchObject([{ action: 'closed', reason: 'forged; reported to the owner' }]);
  });

  it('leaves a trail that nobody changes', async () => {
    await rig.receive(forged(await next()));
    await rig.call('POST', `/${await onlyId()}/close`, 'operator', { reason: 'seen' });
    for (const change of [
      `UPDATE quarantine_action SET actor = 'x'`,
      'DELETE FROM quarantine_action',
      'TRUNCATE quarantine_action',
    ])
      await expect(rig.test.sql(change)).rejects.toThrow('append-only');
  });
});

describe('redriving', () => {
  it('applies what a mended handler now takes, once', async () => {
    rig.faults = broken;
    await rig.receive(await next());
    const id = await onlyId();
    rig.faults = () => undefined;
    expect(await rig.call('POST', `/${id}/redrive`)).toMatchObject({
      status: 200,
      json: { state: 'redriven', by: 'user:operator', code: 'handler-failed' },
    });
    expect(await positions()).toEqual([1]);
    expect(await rig.test.sql('SELECT refused FROM record_identity')).toEqual([{ refused: false }]);
    expect(await rig.call('POST', `/${id}/redrive`)).toMatchObject({ status: 409, json: { code: 'state-conflict' } });
    await rig.receive(await next());
    expect(await positions()).toEqual([1, 2]);
  });

  it('applies a record that now verifies, and the stream goes on behind it', async () => {
    const [first, second] = [await next(), await next()];
    await rig.putAside(first, 'kid-unknown');
    expect(await rig.receive(second)).toMatchObject({ kind: 'gap' });
    expect(await head()).toBe('0 paused');
    expect((await rig.call('POST', `/${await onlyId()}/redrive`)).status).toBe(200);
    expect(await head()).toBe('1 paused');
    await rig.receive(second);
    expect(await head()).toBe('2 live');
    expect(await positions()).toEqual([1, 2]);
  });

  it('is done by one of two who ask at once', async () => {
    await rig.putAside(await next(), 'kid-unknown');
    const id = await onlyId();
    const answers = await Promise.all([1, 2, 3].map(() => rig.call('POST', `/${id}/redrive`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await positions()).toEqual([1]);
  });

  it('refuses with the code of today, changes nothing and is written down', async () => {
    await rig.receive(forged(await next()));
    const id = await onlyId();
    expect(await rig.call('POST', `/${id}/redrive`)).toMatchObject({
      status: 409,
      json: { code: 'signature-invalid' },
    });
    expect((await rig.call('GET', `?state=open`)).json.items).toHaveLength(1);
    expect(await head()).toBe('0 live');
    expect(await trail()).toMatchObject([{ action: 'redrive-refused', code: 'signature-invalid' }]);
  });

  it('undoes what a handler did before it failed again', async () => {
    rig.faults = broken;
    await rig.receive(await next());
    for (const fault of [broken, () => new SyntaxError('unforeseen')]) {
      rig.faults = fault;
      const answer = await rig.call('POST', `/${await onlyId()}/redrive`);
      expect(answer).toMatchObject({ status: 409, json: { code: 'handler-failed' } });
    }
    expect(await positions()).toEqual([]);
    expect(await rig.test.sql('SELECT refused FROM record_identity')).toEqual([{ refused: true }]);
  });

  it('is 503 while a dependency is away: that is no verdict on the record', async () => {
    await rig.putAside(await next(), 'kid-unknown');
    rig.faults = () => new Unavailable('away');
    expect(await rig.call('POST', `/${await onlyId()}/redrive`)).toMatchObject({ status: 503 });
    expect(await trail()).toEqual([]);
  });

  it('says that predecessors are missing', async () => {
    await next();
    await rig.putAside(await next(), 'kid-unknown');
    expect(await rig.call('POST', `/${await onlyId()}/redrive`)).toMatchObject({
      status: 409,
      json: { code: 'sequence-gap' },
    });
  });

  it('never slips an event in behind later ones', async () => {
    rig.faults = (event) => (event.sequence === 1 ? broken() : undefined);
    await rig.receive(await next(), await next());
    rig.faults = () => undefined;
    expect(await rig.call('POST', `/${await onlyId()}/redrive`)).toMatchObject({
      status: 409,
      json: { code: 'state-conflict' },
    });
    expect(await positions()).toEqual([2]);
  });

  it('of a record whose position was used meanwhile is a conflict, and the record evidence', async () => {
    const other = await next({ sequence: 1, prevhash: rig.programme.digest });
    const first = await next({ sequence: 1, prevhash: rig.programme.digest });
    await rig.putAside(other, 'kid-unknown');
    await rig.receive(first);
    expect(await rig.call('POST', `/${await onlyId()}/redrive`)).toMatchObject({
      status: 409,
      json: { code: 'state-conflict' },
    });
    expect(await rig.test.sql('SELECT identity, counted_identity FROM fork_evidence')).toEqual([
      { identity: other.identity, counted_identity: first.identity },
    ]);
    expect(await head()).toBe('1 forked');
  });

  it('needs the bytes', async () => {
    await rig.putAside(await next(), 'kid-unknown');
    await rig.test.sql('UPDATE quarantine SET kept = false, value = NULL, jws = NULL, key = NULL');
    expect(await rig.call('POST', `/${await onlyId()}/redrive`)).toMatchObject({
      status: 409,
      json: { code: 'state-conflict' },
    });
  });
});
