import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { RefusedRecord } from '@qalqan/messaging';
import { decodeBundle, verifyEvidence } from '@qalqan/replay';
import { eventually } from '@qalqan/testkit';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import type { EntryItem } from '../http/entry-item.js';
import type { ReplayJob } from '../replays/replay-jobs.js';
import { TestAudit } from '../testing/audit-app.js';
import type { VerificationStatus } from '../verify/verification.js';

const TOPIC = 'qalqan.kz.events.v1';
/** The rig lets 20 in at once. */
const BURST = 20;

const refused = (offset: number, more: Partial<RefusedRecord> = {}): RefusedRecord => ({
  ...{ topic: TOPIC, partition: 0, offset: BigInt(offset), code: 'signature-invalid', taken: undefined },
  hash: offset.toString(16).padStart(64, '0'),
  ...more,
});

describe('refusals in the log', () => {
  let audit: TestAudit;

  beforeAll(async () => {
    audit = await TestAudit.create();
    await audit.take(await alert('kz', 1), await alert('tj', 2));
  }, 60_000);

  afterAll(() => audit.close());

  const alert = (party: string, number: number): Promise<TestRecord> =>
    audit.programme
      .member(party)
      .publish(AlertPublishedV1, { reference: reference(party, number), revision: 1, alert: sampleAlert(number) });

  const listed = async (): Promise<readonly EntryItem[]> => {
    const { items } = await audit.json<{ items: EntryItem[] }>('/api/v1/entries?type=qalqan.refusal.v1', 'auditor');
    return items;
  };

  /** How many records the log has stated so far. */
  const stated = async (): Promise<number> =>
    (await listed()).reduce((sum, { refusal }) => sum + (refusal?.count ?? 0), 0);

  /** Both the auditor's replay and the store's own verification. */
  async function expectSound(): Promise<ReplayJob['report']> {
    expect(await audit.json<VerificationStatus>('/api/v1/ledger/verify', 'auditor')).toMatchObject({ status: 'sound' });
    const { id } = (await (await audit.post('/api/v1/replays', 'auditor')).json()) as ReplayJob;
    const ask = (): Promise<ReplayJob> => audit.json<ReplayJob>(`/api/v1/replays/${id}`, 'auditor');
    const job = await eventually(ask, ({ state }) => state !== 'running');
    expect(job.report).toMatchObject({ verdict: 'sound' });
    return job.report;
  }

  it('enter it with place, hash and code, and without content', async () => {
    await audit.refuse(refused(7), refused(8, { code: 'jws-missing' }));
    await eventually(stated, (count) => count === 2);
    const [first, second] = await listed();
    expect(first).toMatchObject({
      ...{ kind: 'refusal', party: null, subject: TOPIC, topic: TOPIC, stream: 'refusals', sequence: 1, time: null },
      refusal: { from: 7, to: 7, count: 1, codes: { 'signature-invalid': 1 }, hash: refused(7).hash },
    });
    expect(second).toMatchObject({ sequence: 2, refusal: { codes: { 'jws-missing': 1 } } });
    expect(await expectSound()).toMatchObject({ refusals: { entries: 2, records: 2 } });
  });

  it('are summed up when there are too many, and none goes unmentioned', async () => {
    await audit.refuse(...Array.from({ length: 200 }, (_, at) => refused(100 + at)));
    await eventually(stated, (count) => count === 202);
    const items = await listed();
    const summary = items.at(-1)?.refusal;
    expect(items.length).toBeLessThanOrEqual(BURST + 2);
    expect(summary).toMatchObject({ to: 299, count: 200 - (items.length - 3) });
    expect(await expectSound()).toMatchObject({ refusals: { records: 202 } });
  });

  it('keep the place of a record in its stream, also when an operator opens it again', async () => {
    const record = await alert('kz', 3);
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: audit.programme.trust };
    const opened = await openRecord(ports, { ...record, offset: '0' });
    if (opened.kind === 'refused') throw opened.refusal;
    const { stream, sequence, prevhash, identity } = opened.event;
    const taken = { stream, sequence, prevhash, identity };
    await audit.refuse(refused(400, { offset: undefined, code: 'handler-failed', taken }));
    await audit.take(record);
    await audit.take(await alert('kz', 4));
    await eventually(
      () => audit.json<{ items: EntryItem[] }>(`/api/v1/entries?party=kz&limit=200`, 'auditor'),
      ({ items }) => items.length === 3,
    );
    expect((await listed()).at(-1)?.refusal).toMatchObject({ from: null, taken: { stream: 'kz/0', sequence: 2 } });
    await expectSound();
  });

  it('are evidence about their topic', async () => {
    const response = await audit.get(`/api/v1/bundles?subject=${TOPIC}`, 'auditor');
    const bundle = decodeBundle(new Uint8Array(await response.arrayBuffer()));
    const ports = { hasher: nodeHasher, verifier: nodeVerifier };
    const report = await verifyEvidence(ports, bundle, { agreementDigest: audit.programme.digest });
    expect(report).toMatchObject({ verdict: 'sound', events: [] });
    expect(report.refusals).toHaveLength((await listed()).length);
  });

  it.each([
    ['its number', `sequence = 900`],
    ['its subject', `subject = 'qalqan.tj.events.v1'`],
    ['its member', `member = 'kz'`],
    ['its time', `"time" = now()`],
    ['its identity', `identity = '${'0'.repeat(64)}'`],
  ])('are found when altered: %s', async (_what, change) => {
    const where = `WHERE stream = 'refusals' AND sequence = 2`;
    const [before] = await audit.test.sql<{ index: string }>(`SELECT index FROM ledger_entry ${where}`);
    await audit.test.sql(`CREATE TABLE kept AS SELECT * FROM ledger_entry ${where}`);
    await audit.test.sql(`UPDATE ledger_entry SET ${change} ${where}`);
    const verdict = await audit.json<VerificationStatus>('/api/v1/ledger/verify', 'auditor');
    await audit.test.sql(`DELETE FROM ledger_entry WHERE index = ${before!.index}`);
    await audit.test.sql(`INSERT INTO ledger_entry SELECT * FROM kept; DROP TABLE kept`);
    expect(verdict).toMatchObject({ status: 'broken', report: { fault: { index: Number(before!.index) } } });
  });
});
