import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertCorrectedV1, AlertPublishedV1, AlertRecalledV1 } from '@qalqan/contracts';
import { reference, type TestRecord } from '@qalqan/testkit/programme';
import { publishOwn } from '../testing/flow.js';
import { sampleAlert } from '../testing/events.js';
import { TestNode } from '../testing/test-node.js';
import type { StoreVerification } from './verification.js';

const RIVAL = { sequence: 2, prevhash: '0'.repeat(64) };

describe('the store of a node', () => {
  let node: TestNode;
  const addressed = sampleAlert({ handling: { tlp: 'AMBER', audience: ['kz'] } });

  beforeAll(async () => {
    node = await TestNode.start('kz');
    for (let n = 1; n <= 3; n += 1) await publishOwn(node, ['tj']);
    const tj = node.programme.member('tj');
    const names = [1, 2, 3].map((number) => reference('tj', number));
    const records: TestRecord[] = [];
    for (const name of names) {
      records.push(await tj.publish(AlertPublishedV1, { reference: name, revision: 1, alert: addressed }));
    }
    const [, second = '', third = ''] = names;
    const left = sampleAlert({ handling: { tlp: 'AMBER', audience: ['uz'] } });
    records.push(
      await tj.publish(AlertRecalledV1, { reference: second, revision: 2, reason: 'a mistake' }),
      await tj.publish(AlertCorrectedV1, { reference: third, revision: 2, reason: 'narrower', alert: left }),
    );
    await node.receive(...records);
    await count(records);
    await fork(records[1]!, await tj.publish(AlertPublishedV1, { reference: second, revision: 1, alert: left }, RIVAL));
  }, 60_000);

  afterAll(() => node.stop());

  /** The runner's books, which the rig does not keep. */
  async function count(records: readonly TestRecord[]): Promise<void> {
    for (const { stream, sequence, identity } of records) {
      await node.db.sql(
        'INSERT INTO record_identity (stream, sequence, identity, refused) VALUES ($1, $2, $3, false)',
        [...[stream, sequence, identity]],
      );
    }
    const { stream, sequence, identity, topic, partition } = records.at(-1)!;
    await node.db.sql('INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ($1, $2, $3)', [
      ...[topic, partition, records.length],
    ]);
    await node.db.sql('INSERT INTO stream_position (stream, sequence, identity) VALUES ($1, $2, $3)', [
      ...[stream, sequence, identity],
    ]);
  }

  /** A second record for the position of one that counted. */
  async function fork(counted: TestRecord, rival: TestRecord): Promise<void> {
    const { stream, sequence, identity, topic, partition, value, jws } = rival;
    await node.db.sql(
      `INSERT INTO fork_evidence (stream, sequence, identity, counted_identity, prevhash, topic, partition, "offset", value, jws)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 9, $8, $9)`,
      [...[stream, sequence, identity, counted.identity, RIVAL.prevhash, topic, partition, Buffer.from(value), jws]],
    );
    await node.db.sql(`UPDATE stream_position SET state = 'forked' WHERE stream = $1`, [stream]);
  }

  const verify = async (): Promise<StoreVerification> =>
    (await node.call('POST', 'store/verify', { as: 'auditor' })).body<StoreVerification>();

  it('is sound', async () => {
    expect(await verify()).toMatchObject({ status: 'sound', finding: null, events: 3, received: 3 });
  });

  it('is checked for operators and auditors alone', async () => {
    expect((await node.call('POST', 'store/verify', { as: 'analyst' })).status).toBe(403);
    expect((await node.call('POST', 'store/verify', { as: 'operator' })).status).toBe(200);
  });

  const swap = (table: string, key: string, column: string): string =>
    `UPDATE ${table} a SET ${column} = b.${column} FROM ${table} b
       WHERE (SELECT count(*) FROM ${table}) > 1 AND a.${key} = (SELECT min(${key}) FROM ${table})
         AND b.${key} = (SELECT max(${key}) FROM ${table})`;

  it.each([
    ['outbox', `UPDATE outbox SET value = set_byte(value, 90, get_byte(value, 90) # 1) WHERE sequence = 2`],
    ['outbox', `DELETE FROM outbox WHERE sequence = 2`],
    ['outbox', `UPDATE outbox SET identity = repeat('0', 64) WHERE sequence = 3`],
    ['outbox', `UPDATE own_stream SET sequence = sequence + 1`],
    ['alert_revision', `UPDATE alert_revision SET body = body || '{"title": "other"}' WHERE sequence = 2`],
    ['alert_revision', `DELETE FROM alert_revision WHERE sequence = 1`],
    ['alert_revision', swap('alert_revision', 'sequence', 'identity')],
    ['alert', `UPDATE alert SET revision = 2 WHERE position = (SELECT min(position) FROM alert)`],
    ['alert', `UPDATE alert SET contributors = '{someone}' WHERE position = (SELECT min(position) FROM alert)`],
    ['alert', `DELETE FROM alert WHERE position = (SELECT min(position) FROM alert)`],
    ['revision_action', `UPDATE revision_action SET actor = 'nobody' WHERE id = 2`],
    ['revision_action', `DELETE FROM revision_action WHERE id = 2`],
    ['inbox_alert', `UPDATE inbox_alert SET body = body || '{"title": "other"}' WHERE state = 'held'`],
    ['inbox_alert', `UPDATE inbox_alert SET value = set_byte(value, 90, get_byte(value, 90) # 1) WHERE state = 'held'`],
    ['inbox_alert', `UPDATE inbox_alert SET state = 'recalled', body = NULL, kind = NULL WHERE state = 'held'`],
    ['inbox_alert', `UPDATE inbox_alert SET revision = 9 WHERE state = 'dropped'`],
    ['inbox_alert', `UPDATE inbox_alert SET identity = repeat('0', 64) WHERE state = 'dropped'`],
    ['inbox_alert', `UPDATE inbox_alert SET updated_at = updated_at + interval '1 second' WHERE state = 'held'`],
    ['inbox_alert', `DELETE FROM inbox_alert WHERE state = 'held'`],
    ['record_identity', `DELETE FROM record_identity WHERE sequence = 2`],
    ['stream_position', `UPDATE stream_position SET identity = repeat('0', 64)`],
    ['stream_position', `UPDATE stream_position SET state = 'live'`],
    ['stream_position', `DELETE FROM fork_evidence`],
    [
      'stream_position',
      `INSERT INTO stream_position (stream, sequence, identity) SELECT 'tj/0x', 0, prevhash FROM fork_evidence`,
    ],
    ['fork_evidence', `UPDATE fork_evidence SET value = set_byte(value, 90, get_byte(value, 90) # 1)`],
    ['fork_evidence', `UPDATE fork_evidence SET jws = jws || 'x'`],
    ['fork_evidence', `UPDATE fork_evidence SET sequence = 3`],
    ['fork_evidence', `UPDATE fork_evidence SET counted_identity = identity`],
  ])('has the first row named that was altered past it: %s, %s', async (table, change) => {
    const tables = ['own_stream', 'outbox', 'alert', 'alert_revision', 'revision_action', 'inbox_alert'];
    const kept = [...tables, 'record_identity', 'stream_position', 'fork_evidence'];
    for (const each of kept) await node.db.sql(`CREATE TABLE kept_${each} AS TABLE ${each}`);
    const unguarded = (statement: string): Promise<unknown> =>
      node.db.sql(`SET session_replication_role = replica; ${statement}; SET session_replication_role = origin`);
    try {
      await unguarded(change);
      expect(await verify()).toMatchObject({ status: 'broken', finding: { table } });
    } finally {
      for (const each of kept) {
        await unguarded(
          `DELETE FROM ${each}; INSERT INTO ${each} OVERRIDING SYSTEM VALUE SELECT * FROM kept_${each}; DROP TABLE kept_${each}`,
        );
      }
    }
    expect(await verify()).toMatchObject({ status: 'sound' });
  });
});
