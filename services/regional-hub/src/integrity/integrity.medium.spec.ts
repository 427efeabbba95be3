import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@qalqan/store';
import { EventStore } from '../ingest/event.store.js';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';
import { VERIFY_PORTS } from '../tokens.js';
import type { Finding } from './finding.js';
import type { VerificationStatus } from './verification.js';
import { verifyStore, type VerifyPorts } from './verify-store.js';

let hub: TestHub;

/** Three alerts of three parties that all share document and phone, one hit judged, one alert recalled. */
beforeAll(async () => {
  hub = await testHub();
  const story = new Story(hub);
  await hub.ingest(
    await story.publish('kz', 1),
    await story.publish('tj', 1),
    await story.publish('uz', 1),
    await story.publish('kg', 1),
    await story.publish('kz', 2),
    await story.recall('kg', 1, 2),
  );
  await story.settled();
  const [hit] = await story.hits('?party=uz');
  await hub.post(`/hits/${hit?.id}/verdict`, { verdict: 'dismissed' });
  await story.settled();
});
afterAll(() => hub.close());

/** Asks the hub, as an operator does. */
async function ask(): Promise<VerificationStatus> {
  return (await hub.get('/state/verify', 'operator')).json as unknown as VerificationStatus;
}

/** What the check finds after somebody with the superuser's password was there, whom no trigger stops; then undone. */
async function findingAfter(sql: string): Promise<Finding | null> {
  let found: Finding | null = null;
  const undo = new Error('undo');
  const tampered = hub.app.get(Database, { strict: false }).transaction(async ({ manager }) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    for (const statement of sql.split(';')) await manager.query(statement);
    const ports = hub.app.get<VerifyPorts>(VERIFY_PORTS, { strict: false });
    ({ finding: found } = await verifyStore(manager, ports, { events: 0 }));
    throw undo;
  });
  await expect(tampered).rejects.toBe(undo);
  return found;
}

const FLIP = `set_byte(value, 400, get_byte(value, 400) # 1)`;

describe('the check of the store', () => {
  it('finds nothing in an untouched store, and says what it went through', async () => {
    const { status, report } = await ask();
    expect(status).toBe('sound');
    expect(report).toMatchObject({ sound: true, finding: null, alerts: 5, hits: 3 });
    expect(report?.digest).toBe((await new Story(hub).state()).digest);
    expect(hub.health.readiness().checks.find(({ name }) => name === 'integrity')?.state).toBe('green');
  });

  it.each([
    ['a byte of a signed event', `UPDATE event SET value = ${FLIP} WHERE stream = 'tj/0'`, 'event', 'tj/0 1'],
    [
      'the signature of an event',
      `UPDATE event SET jws = overlay(jws placing 'AAAA' from 200) WHERE stream = 'uz/0'`,
      'event',
      'uz/0 1',
    ],
    [
      'the subject beside an event',
      `UPDATE event SET subject = 'KZ-2026-000009' WHERE stream = 'kz/0' AND sequence = 2`,
      'event',
      'kz/0 2',
    ],
    [
      'the type beside an event',
      `UPDATE event SET type = 'qalqan.alert.recalled.v1' WHERE stream = 'kz/0' AND sequence = 1`,
      'event',
      'kz/0 1',
    ],
    ['an event between others', `DELETE FROM event WHERE stream = 'kz/0' AND sequence = 1`, 'event', 'kz/0 1'],
    ['the last event of a stream', `DELETE FROM event WHERE stream = 'kg/0' AND sequence = 2`, 'event', 'kg/0 2'],
    ['an own event', `UPDATE outbox SET value = ${FLIP} WHERE stream = 'hub/0' AND sequence = 2`, 'outbox', 'hub/0 2'],
    [
      'people of a form that nobody writes',
      `UPDATE alert SET people = '[{}]' WHERE reference = 'KZ-2026-000001'`,
      'alert',
      'KZ-2026-000001',
    ],
    [
      'the desk of an alert',
      `UPDATE alert SET desk = 'call me instead' WHERE reference = 'UZ-2026-000001'`,
      'alert',
      'UZ-2026-000001',
    ],
    [
      'the audience of an alert',
      `UPDATE alert SET audience = '["tm"]' WHERE reference = 'KZ-2026-000002'`,
      'alert',
      'KZ-2026-000002',
    ],
    [
      'the exercise flag',
      `UPDATE alert SET exercise = true WHERE reference = 'KZ-2026-000001'`,
      'alert',
      'KZ-2026-000001',
    ],
    [
      'a lost alert',
      `DELETE FROM selector WHERE reference = 'TJ-2026-000001'; DELETE FROM alert WHERE reference = 'TJ-2026-000001'`,
      'alert',
      'TJ-2026-000001',
    ],
    [
      'a recalled alert that comes back',
      `UPDATE alert SET state = 'live', kind = 'x', exercise = false, audience = '[]', desk = 'x' WHERE reference = 'KG-2026-000001'`,
      'alert',
      'KG-2026-000001',
    ],
    [
      'a selector',
      `UPDATE selector SET key = 'phone:+70000000000' WHERE key LIKE 'phone:%' AND reference = 'KZ-2026-000001'`,
      'alert',
      'KZ-2026-000001',
    ],
    [
      'a selector of a recalled alert',
      `INSERT INTO selector VALUES ('phone:+1', 'KG-2026-000001')`,
      'selector',
      'KG-2026-000001',
    ],
    [
      'a selector of no alert',
      `INSERT INTO selector VALUES ('phone:+1', 'KG-2026-999999')`,
      'selector',
      'KG-2026-999999',
    ],
    [
      'the lanes of the digest',
      `UPDATE fold_state SET lanes = set_byte(lanes, 7, get_byte(lanes, 7) # 1)`,
      'fold_state',
      'lanes',
    ],
    [
      'what was said of the state',
      `UPDATE fold_state SET published_digest = repeat('0', 64)`,
      'fold_state',
      'published_digest',
    ],
    [
      'the positions that were said with it',
      `UPDATE fold_state SET published_positions = published_positions || '{"kz/0": "0000000000000001"}'`,
      'fold_state',
      'published_positions',
    ],
    [
      'a position of a stream that is not read',
      `INSERT INTO stream_position (stream, sequence, identity) SELECT 'kz/0x', 0, identity FROM own_stream`,
      'stream_position',
      'kz/0x',
    ],
    [
      'a fold of a stream that is not read',
      `INSERT INTO fold_position (stream, sequence) VALUES ('kz/0x', 0)`,
      'fold_position',
      'kz/0x',
    ],
    [
      'a fold that has not come so far',
      `UPDATE fold_position SET sequence = sequence - 1 WHERE stream = 'kz/0'`,
      'alert',
      'KZ-2026-000002',
    ],
    [
      'a position that was counted',
      `DELETE FROM record_identity WHERE stream = 'kz/0' AND sequence = 1`,
      'record_identity',
      'kz/0',
    ],
    [
      'what was counted at a position',
      `UPDATE record_identity SET identity = identity || 'x' WHERE stream = 'kz/0' AND sequence = 1`,
      'record_identity',
      'kz/0',
    ],
    [
      'a position that is called refused',
      `UPDATE record_identity SET refused = true WHERE stream = 'kz/0' AND sequence = 1`,
      'event',
      'kz/0 2',
    ],
    [
      'a fold that is ahead of what was accepted',
      `UPDATE fold_position SET sequence = sequence + 1 WHERE stream = 'kz/0'`,
      'fold_position',
      'kz/0',
    ],
    [
      'a fork that nothing proves',
      `UPDATE stream_position SET state = 'forked' WHERE stream = 'kz/0'`,
      'stream_position',
      'kz/0',
    ],
  ])('names %s', async (_what, sql, table, key) => {
    expect(await findingAfter(sql)).toMatchObject({ table, key });
  });

  it.each([
    ['the reasons', `reasons = jsonb_set(reasons, '{0,left}', '"passport KZ X"')`],
    ['the score', `score = 1`],
    ['reasons of a form that nobody writes', `reasons = '{}'`],
    ['evidence of a form that nobody writes', `reasons = jsonb_set(reasons, '{0,because}', '1')`],
    ['the tier', `tier = 'possible'`],
    ['the revision', `revision = 7`],
    ['a hit made to vanish', `state = 'withdrawn', score = NULL, tier = NULL, reasons = NULL`],
  ])('names the hit whose row was changed: %s', async (_what, assignment) => {
    const [hit] = await new Story(hub).hits('?party=tj');
    const finding = await findingAfter(`UPDATE hit SET ${assignment} WHERE id = '${hit?.id}'`);
    expect(finding).toMatchObject({ table: 'hit', key: hit?.id });
  });

  it('names a verdict that nobody gave', async () => {
    const [hit] = await new Story(hub).hits('?state=dismissed');
    const finding = await findingAfter(`UPDATE verdict SET verdict = 'confirmed'`);
    expect(finding).toMatchObject({ table: 'verdict', key: hit?.id });
  });

  it('is not needed for a row behind the last accepted event: it is not folded', async () => {
    const undo = new Error('undo');
    const tampered = hub.app.get(Database, { strict: false }).transaction(async ({ manager }) => {
      await manager.query(`SET LOCAL session_replication_role = replica`);
      await manager.query(`UPDATE event SET sequence = 3 WHERE stream = 'kz/0' AND sequence = 1`);
      expect(await new EventStore().unfolded(manager, 10)).toEqual([]);
      throw undo;
    });
    await expect(tampered).rejects.toBe(undo);
  });

  it('is for operators and auditors', async () => {
    expect((await hub.get('/state/verify', 'hub-analyst')).status).toBe(403);
    expect((await hub.get('/state/verify', 'auditor')).status).toBe(200);
  });
});

describe('a changed row', () => {
  it('of signed events and of what people read is refused by the database', async () => {
    await expect(hub.test.sql(`UPDATE event SET type = type`)).rejects.toThrow(/kept as they are/);
    await hub.get('/alerts');
    await expect(hub.test.sql(`DELETE FROM read_log`)).rejects.toThrow(/kept as they are/);
  });

  it('is not shown to a reader, and turns the hub red once it is checked', async () => {
    await hub.test.sql(
      `SET session_replication_role = replica; UPDATE event SET value = ${FLIP} WHERE stream = 'tj/0'`,
    );
    const { status, json } = await hub.get('/alerts/TJ-2026-000001');
    expect({ status, code: json['code'] }).toEqual({ status: 500, code: 'internal' });
    expect(await ask()).toMatchObject({ status: 'broken', report: { finding: { table: 'event', key: 'tj/0 1' } } });
    expect(hub.health.readiness().checks.find(({ name }) => name === 'integrity')?.state).toBe('red');
  });
});
