import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleAlert } from '../testing/events.js';
import type { Answer } from '../testing/serve-node.js';
import { ImportClient, rowLine } from '../testing/import-client.js';
import { TestNode } from '../testing/test-node.js';

let sent = 0;
const file = (rows: number): string => Array.from({ length: rows }, () => rowLine(`batch-${(sent += 1)}`)).join('');
const codeOf = (answer: Answer): [number, unknown] => [answer.status, answer.body().code];

describe('the batch of an import', () => {
  let node: TestNode;
  let client: ImportClient;

  beforeAll(async () => {
    node = await TestNode.start('tj');
    client = new ImportClient(node);
  });
  afterAll(() => node.stop());

  const post = (path: string, as: string): Promise<Answer> => node.call('POST', path, { as });
  const references = async (id: string): Promise<string[]> => {
    const rows = await node.db.sql<{ reference: string }>(
      'SELECT reference FROM import_draft WHERE import_id = $1 ORDER BY line',
      [id],
    );
    return rows.map(({ reference }) => reference);
  };

  it('goes out at the word of a second person, each alert once', async () => {
    const { id } = await client.file(file(300));
    expect(codeOf(await post(`imports/${id}/release`, 'releaser'))).toEqual([409, 'state-conflict']);
    expect(await client.batch(id, 'submit', 'drafter')).toEqual({ done: 300, passedOver: [], next: null });
    expect(codeOf(await client.rows(id, file(1), 'ndjson', 'from=301'))).toEqual([409, 'state-conflict']);
    const both = await Promise.all(['releaser', 'releaser-2'].map((as) => client.batch(id, 'release', as)));
    expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(300);
    expect(await client.batch(id, 'release', 'releaser')).toEqual({ done: 0, passedOver: [], next: null });
    expect(await client.view(id)).toMatchObject({ state: 'submitted', alerts: { submitted: 0, published: 300 } });
    const out = (await node.sent()).map(({ key }) => Buffer.from(key).toString());
    expect(out.toSorted()).toEqual((await references(id)).toSorted());
  });

  it('is not released by who sent rows of it or submitted it, and that was tried stands in the trail', async () => {
    const { id } = await new ImportClient(node, 'officer').file(file(2));
    await client.batch(id, 'submit', 'officer-2');
    for (const as of ['officer', 'officer-2']) {
      expect(codeOf(await post(`imports/${id}/release`, as))).toEqual([403, 'four-eyes']);
    }
    const [first] = await references(id);
    const trail = await node.db.sql(
      `SELECT actor FROM revision_action WHERE reference = $1 AND action = 'release-denied' ORDER BY id`,
      [first],
    );
    expect(trail).toEqual([{ actor: 'tj-officer' }, { actor: 'tj-officer-2' }]);
    expect((await client.view(id)).alerts).toMatchObject({ submitted: 2, published: 0 });
    expect(await client.batch(id, 'release', 'releaser')).toMatchObject({ done: 2 });
  });

  it('passes over what the releaser edited and what was thrown away or edited since', async () => {
    const { id } = await client.file(file(4));
    await client.batch(id, 'submit', 'drafter');
    const [edited, gone, again] = await references(id);
    for (const reference of [edited, again]) {
      await node.call('PUT', `alerts/${reference ?? ''}`, { as: 'officer', body: sampleAlert({ title: 'edited' }) });
    }
    await post(`alerts/${again ?? ''}/submit`, 'drafter');
    await node.call('DELETE', `alerts/${gone ?? ''}`, { as: 'drafter' });
    expect(await client.batch(id, 'release', 'officer')).toEqual({
      done: 1,
      passedOver: [{ line: 3, reference: again, code: 'four-eyes' }],
      next: null,
    });
    expect((await client.view(id)).alerts).toMatchObject({ draft: 1, submitted: 1, published: 1, discarded: 1 });
    const listed = await client.alerts(id, 3);
    expect(listed.map(({ line, state }) => [line, state])).toEqual([
      [1, 'draft'],
      [2, 'discarded'],
      [3, 'submitted'],
      [4, 'published'],
    ]);
    expect(listed.map(({ reference }) => reference)).toEqual(await references(id));
    expect(listed[0]?.senderReference).toMatch(/^batch-/);
    expect(await client.batch(id, 'submit', 'drafter')).toMatchObject({ done: 1 });
    expect(await client.batch(id, 'release', 'releaser')).toMatchObject({ done: 2, passedOver: [] });
  });

  it('goes on from a line', async () => {
    const { id } = await client.file(file(3));
    await post(`imports/${id}/submit?from=3`, 'drafter');
    expect((await client.view(id)).alerts).toMatchObject({ draft: 2, submitted: 1 });
    expect(await client.batch(id, 'submit', 'drafter')).toMatchObject({ done: 2 });
  });
});
