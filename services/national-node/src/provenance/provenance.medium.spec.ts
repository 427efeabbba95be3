import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, AlertRecalledV1 } from '@qalqan/contracts';
import { reference } from '@qalqan/testkit/programme';
import { sampleAlert } from '../testing/events.js';
import { publishOwn } from '../testing/flow.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';
import type { ProvenanceView } from './provenance-view.js';

describe('where an alert comes from', () => {
  let node: TestNode;

  beforeAll(async () => {
    node = await TestNode.start('tj');
  });
  afterAll(() => node.stop());

  const get = (name: string, query = '', as = 'auditor'): Promise<Answer> =>
    node.call('GET', `alerts/${name}/provenance${query}`, { as });
  const viewOf = async (name: string, query = ''): Promise<ProvenanceView> => (await get(name, query)).body();

  it('is our own signed record, checked anew, with its offset once it came back', async () => {
    const name = await publishOwn(node);
    const record = (await node.sent()).at(-1)!;
    const before = await viewOf(name);
    expect(before).toMatchObject({
      reference: name,
      revision: 1,
      party: 'tj',
      topic: 'qalqan.tj.events.v1',
      partition: 0,
      offset: null,
      key: name,
      jws: record.jws,
      stream: 'tj/0',
      sequence: record.sequence,
      identity: record.identity,
      signed: { type: 'qalqan.alert.published.v1', agreement: '1' },
      verification: { valid: true, code: null },
      evidence: { status: 'not-yet-evidenced', reason: 'unavailable' },
    });
    expect(Buffer.from(before.value, 'base64').equals(Buffer.from(record.value))).toBe(true);
    await node.receive(record);
    expect((await viewOf(name)).offset).toBe(record.sequence - 1);
    expect((await node.call('GET', `alerts/${name}`, { as: 'drafter' })).body()).toMatchObject({
      published: { offset: record.sequence - 1 },
    });
  });

  it('tells an altered byte, a foreign signature and an exchanged record', async () => {
    const [name, other] = [await publishOwn(node), await publishOwn(node)];
    const spoil = async (change: string): Promise<void> => {
      await node.db.sql(`UPDATE outbox SET ${change} WHERE key = convert_to($1, 'UTF8')`, [name]);
    };
    const [kept] = await node.db.sql<{ value: Buffer; jws: string }>(
      `SELECT value, jws FROM outbox WHERE key = convert_to($1, 'UTF8')`,
      [other],
    );
    await spoil(`value = set_byte(value, 300, get_byte(value, 300) # 1)`);
    expect(await viewOf(name)).toMatchObject({
      signed: null,
      verification: { valid: false, code: 'signature-invalid' },
    });
    await spoil(`jws = left(jws, -1) || '='`);
    expect(await viewOf(name)).toMatchObject({ verification: { valid: false, code: 'jws-malformed' } });
    await node.db.sql(`UPDATE outbox SET value = $1, jws = $2 WHERE key = convert_to($3, 'UTF8')`, [
      kept?.value,
      kept?.jws,
      name,
    ]);
    // A good record of ours, but the one of another alert.
    expect(await viewOf(name)).toMatchObject({ verification: { valid: false, code: 'key-mismatch' } });
    expect(await viewOf(other)).toMatchObject({ verification: { valid: true } });
  });

  it('is the record that another party sent us, and reading it is written down', async () => {
    const name = reference('uz', 1);
    const uz = node.programme.member('uz');
    const alert = sampleAlert({ handling: { tlp: 'AMBER', audience: ['tj'] } });
    const record = await uz.publish(AlertPublishedV1, { reference: name, revision: 1, alert });
    await node.receive(record);
    expect(await viewOf(name)).toMatchObject({
      party: 'uz',
      topic: 'qalqan.uz.events.v1',
      offset: 0,
      identity: record.identity,
      jws: record.jws,
      verification: { valid: true },
    });
    const entries = await node.db.sql('SELECT actor, action FROM read_log WHERE alerts @> ARRAY[$1]', [name]);
    expect(entries).toEqual([{ actor: 'tj-auditor', action: 'provenance' }]);
    await node.receive(await uz.publish(AlertRecalledV1, { reference: name, revision: 2, reason: 'a mistake' }));
    expect(await viewOf(name)).toMatchObject({ revision: 2, signed: { type: 'qalqan.alert.recalled.v1' } });
    expect((await get(name, '?revision=1')).status).toBe(404);
  });

  it('is asked for by revision', async () => {
    const name = await publishOwn(node);
    await node.call('POST', `alerts/${name}/recall`, { as: 'releaser', body: { reason: 'mistaken' } });
    expect(await viewOf(name)).toMatchObject({ revision: 2, signed: { type: 'qalqan.alert.recalled.v1' } });
    expect(await viewOf(name, '?revision=1')).toMatchObject({ revision: 1, verification: { valid: true } });
    expect((await get(name, '?revision=3')).status).toBe(404);
    expect((await get(name, '?revision=x')).status).toBe(400);
  });

  it('is not there for a draft, nor for who has no business with it', async () => {
    const drafted = await node.call('POST', 'alerts', { as: 'drafter', body: sampleAlert() });
    const { reference: name } = drafted.body<{ reference: string }>();
    expect((await get(name)).status).toBe(404);
    expect((await get(name, '', 'operator')).body()).toMatchObject({ code: 'role-missing' });
  });
});
