import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openRecord, type VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { OwnRecovery } from '@qalqan/messaging';
import { sampleAlert } from '../testing/events.js';
import { publishOwn } from '../testing/flow.js';
import { TestNode } from '../testing/test-node.js';

describe('own alerts of a restored database', () => {
  let node: TestNode;

  beforeEach(async () => {
    node = await TestNode.start('tj');
  });
  afterEach(() => node.stop());

  const events = async (): Promise<VerifiedEvent[]> => {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: node.programme.trust };
    const opened = await Promise.all(
      (await node.sent()).map((record) => openRecord(ports, { ...record, offset: String(record.sequence + 6) })),
    );
    return opened.flatMap((one) => (one.kind === 'event' ? [one.event] : []));
  };
  const takeBack = async (told: readonly VerifiedEvent[]): Promise<void> => {
    await node.db.database.transaction(async (tx) => node.app.get(OwnRecovery).apply?.(told, tx));
  };
  const alerts = () =>
    node.db.sql(`SELECT reference, phase, revision, kind, draft, reason, contributors FROM alert ORDER BY reference`);
  const revisions = () =>
    node.db.sql(`SELECT reference, revision, kind, body, reason, stream, sequence, identity
      FROM alert_revision ORDER BY reference, revision`);
  const correct = async (reference: string, title: string): Promise<void> => {
    const alert = sampleAlert({ title, handling: { tlp: 'AMBER', audience: ['kz'] } });
    await node.call('POST', `alerts/${reference}/corrections`, {
      as: 'drafter',
      body: { reason: 'a wrong name', alert },
    });
    await node.call('POST', `alerts/${reference}/submit`, { as: 'drafter' });
    await node.call('POST', `alerts/${reference}/release`, { as: 'releaser' });
  };
  const recall = (reference: string) =>
    node.call('POST', `alerts/${reference}/recall`, { as: 'releaser', body: { reason: 'a mistake' } });

  it('stand as they were published last, whatever the copy was too old to know', async () => {
    const [, corrected, recalled] = [await publishOwn(node), await publishOwn(node), await publishOwn(node)];
    await correct(corrected, 'corrected');
    await recall(recalled);
    const before = [await alerts(), await revisions()];
    const told = await events();
    expect(told).toHaveLength(5);
    await node.db.sql('TRUNCATE alert, alert_revision, reference_counter');
    await takeBack(told.slice(0, 2));
    await takeBack(told.slice(2));
    expect([await alerts(), await revisions()]).toEqual(before);
    const [{ offsets } = {}] = await node.db.sql(
      'SELECT array_agg(log_offset::int ORDER BY sequence) AS offsets FROM alert_revision',
    );
    expect(offsets).toEqual([7, 8, 9, 10, 11]);
    expect(await node.db.sql(`SELECT DISTINCT actor FROM revision_action WHERE action = 'restored'`)).toEqual([
      { actor: 'urn:qalqan:party:tj' },
    ]);
    const shown = await node.call('GET', `alerts/${corrected}`, { as: 'analyst' });
    expect(shown.body()).toMatchObject({ state: 'published', revision: 2 });
  });

  it('end the drafts that were released after the copy was made, and leave others alone', async () => {
    const [first, second] = [await publishOwn(node), await publishOwn(node)];
    await correct(first, 'corrected');
    const body = sampleAlert();
    const waiting = (await node.call('POST', 'alerts', { as: 'drafter', body })).body<{ reference: string }>();
    const told = await events();
    // As the copy had it: the first waits for its correction to be released, the second was a draft.
    await node.db.sql(`DELETE FROM alert_revision WHERE reference = '${second}' OR revision = 2`);
    await node.db.sql(
      `UPDATE alert SET phase = 'correction-submitted', revision = 1, draft = '{"kind": "x"}', contributors = '{a}'
         WHERE reference = '${first}'`,
    );
    await node.db.sql(
      `UPDATE alert SET phase = 'draft', revision = 0, draft = '{"kind": "x"}' WHERE reference = '${second}'`,
    );
    await takeBack(told.slice(1));
    const rows = await alerts();
    expect(rows.map(({ reference, phase, revision }) => [reference, phase, revision])).toEqual([
      [first, 'published', 2],
      [second, 'published', 1],
      [waiting.reference, 'draft', 0],
    ]);
    expect(rows.slice(0, 2).map(({ draft, contributors }) => [draft, contributors])).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  it('leave out the numbers that drafts may have had which nobody knows any more', async () => {
    const reference = await publishOwn(node);
    const told = await events();
    await node.db.sql('TRUNCATE alert, alert_revision, reference_counter');
    await takeBack(told);
    expect(reference).toBe('TJ-2026-000001');
    expect(await publishOwn(node)).toBe('TJ-2026-001002');
  });
});
