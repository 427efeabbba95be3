import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AlertBody } from '@qalqan/contracts';
import { contiguous, noDuplicates } from '@qalqan/testkit';
import { sampleAlert } from '../testing/events.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';

interface State {
  readonly reference: string;
  readonly state: string;
  readonly revision: number;
  readonly version: number;
  readonly pending: { readonly revision: number; readonly state: string } | null;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

describe('an alert from draft to recall', () => {
  let node: TestNode;

  beforeAll(async () => {
    node = await TestNode.start('tj');
  });
  afterAll(() => node.stop());

  const post = (path: string, as: string, body?: unknown): Promise<Answer> => node.call('POST', path, { as, body });
  const codeOf = (answer: Answer): [number, unknown] => [answer.status, answer.body().code];

  async function drafted(as = 'drafter', alert: AlertBody = sampleAlert()): Promise<string> {
    const answer = await post('alerts', as, alert);
    expect(answer.status).toBe(201);
    return answer.body<State>().reference;
  }

  async function submitted(as = 'drafter'): Promise<string> {
    const reference = await drafted(as);
    expect((await post(`alerts/${reference}/submit`, as)).status).toBe(200);
    return reference;
  }

  async function published(): Promise<string> {
    const reference = await submitted();
    expect((await post(`alerts/${reference}/release`, 'releaser')).status).toBe(200);
    return reference;
  }

  it('goes out signed at the word of a second person, and comes into the answer after the commit', async () => {
    const reference = await submitted();
    const answer = await post(`alerts/${reference}/release`, 'releaser');
    expect(answer.status).toBe(200);
    const state = answer.body<State>();
    expect(state).toMatchObject({ reference, state: 'published', revision: 1, pending: null, stream: 'tj/0' });
    const record = (await node.sent()).at(-1);
    expect(record).toMatchObject({ topic: 'qalqan.tj.events.v1', sequence: state.sequence, identity: state.identity });
    const read = await node.call('GET', `alerts/${reference}`, { as: 'analyst' });
    expect(read.body()).toMatchObject({
      reference,
      party: 'tj',
      state: 'published',
      alert: sampleAlert(),
      published: { stream: 'tj/0', sequence: state.sequence, identity: state.identity, offset: null },
      version: state.version,
      pending: null,
    });
  });

  it('is numbered without gap within a year', async () => {
    const references = [await drafted(), await drafted(), await drafted()];
    const numbers = references.map((reference) => Number(reference.slice(-6)));
    expect(numbers).toEqual([numbers[0], Number(numbers[0]) + 1, Number(numbers[0]) + 2]);
    expect(references[0]).toMatch(/^TJ-2026-[0-9]{6}$/);
  });

  describe('four eyes', () => {
    it('refuses who drafted and submitted it', async () => {
      const reference = await submitted('officer');
      expect(codeOf(await post(`alerts/${reference}/release`, 'officer'))).toEqual([403, 'four-eyes']);
      expect((await post(`alerts/${reference}/release`, 'officer-2')).status).toBe(200);
    });

    it('refuses who submitted or edited what another drafted', async () => {
      const reference = await drafted('drafter');
      await post(`alerts/${reference}/submit`, 'officer');
      expect(codeOf(await post(`alerts/${reference}/release`, 'officer'))).toEqual([403, 'four-eyes']);
      await node.call('PUT', `alerts/${reference}`, { as: 'officer-2', body: sampleAlert({ title: 'Edited' }) });
      await post(`alerts/${reference}/submit`, 'drafter');
      expect(codeOf(await post(`alerts/${reference}/release`, 'officer-2'))).toEqual([403, 'four-eyes']);
      expect((await post(`alerts/${reference}/release`, 'releaser')).status).toBe(200);
    });

    it('counts anew for each revision', async () => {
      const reference = await submitted('officer');
      await post(`alerts/${reference}/release`, 'officer-2');
      const correction = { reason: 'more is known', alert: sampleAlert({ title: 'Corrected' }) };
      expect((await post(`alerts/${reference}/corrections`, 'officer-2', correction)).status).toBe(201);
      await post(`alerts/${reference}/submit`, 'officer-2');
      expect(codeOf(await post(`alerts/${reference}/release`, 'officer-2'))).toEqual([403, 'four-eyes']);
      expect((await post(`alerts/${reference}/release`, 'officer')).status).toBe(200);
    });

    it('writes down who did what, attempts included, and lets nobody change it', async () => {
      const reference = await submitted('officer');
      await post(`alerts/${reference}/release`, 'officer');
      await post(`alerts/${reference}/release`, 'releaser');
      const trail = await node.db.sql(
        'SELECT revision, action, actor FROM revision_action WHERE reference = $1 ORDER BY id',
        [reference],
      );
      expect(trail).toEqual([
        { revision: 1, action: 'draft', actor: 'tj-officer' },
        { revision: 1, action: 'submit', actor: 'tj-officer' },
        { revision: 1, action: 'release-denied', actor: 'tj-officer' },
        { revision: 1, action: 'release', actor: 'tj-releaser' },
      ]);
      await expect(node.db.sql(`UPDATE revision_action SET actor = 'nobody'`)).rejects.toThrow('kept as they are');
      await expect(node.db.sql('DELETE FROM revision_action')).rejects.toThrow('kept as they are');
    });
  });

  describe('refusals', () => {
    it.each([
      ['release', 'drafter'],
      ['release', 'analyst'],
      ['submit', 'releaser'],
      ['recall', 'drafter'],
      ['corrections', 'releaser'],
    ])('%s by a %s lacks the role', async (action, as) => {
      const body = { reason: 'why', alert: sampleAlert() };
      const answer = await post(`alerts/TJ-2026-000001/${action}`, as, action === 'recall' ? { reason: 'why' } : body);
      expect(codeOf(answer)).toEqual([403, 'role-missing']);
    });

    it('a draft by a releaser, a list by an auditor', async () => {
      expect(codeOf(await post('alerts', 'releaser', sampleAlert()))).toEqual([403, 'role-missing']);
      expect(codeOf(await node.call('GET', 'alerts', { as: 'auditor' }))).toEqual([403, 'role-missing']);
      expect(codeOf(await node.call('GET', 'inbox', { as: 'operator' }))).toEqual([403, 'role-missing']);
    });

    it('no token, and one of another house', async () => {
      expect(codeOf(await node.call('GET', 'alerts'))).toEqual([401, 'token-missing']);
      expect(codeOf(await node.call('GET', 'alerts', { as: 'stranger' }))).toEqual([401, 'token-invalid']);
    });

    it('what is not there', async () => {
      for (const path of ['submit', 'release']) {
        const as = path === 'submit' ? 'drafter' : 'releaser';
        expect(codeOf(await post(`alerts/TJ-2026-999999/${path}`, as))).toEqual([404, 'not-found']);
      }
      expect(codeOf(await node.call('GET', 'alerts/KZ-2026-000001', { as: 'analyst' }))).toEqual([404, 'not-found']);
    });

    it('what is no reference', async () => {
      const answer = await node.call('GET', 'alerts/tj-1', { as: 'analyst' });
      expect(answer.status).toBe(400);
      expect(answer.body()).toMatchObject({ code: 'parameter-invalid', pointer: '/reference' });
    });

    it('a draft that is no alert, with each place', async () => {
      const answer = await post('alerts', 'drafter', { ...sampleAlert({ kind: 'nonsense' }) });
      expect(answer.status).toBe(400);
      expect(answer.body()).toMatchObject({
        code: 'schema-invalid',
        pointer: '/kind',
        errors: [{ pointer: '/kind', code: 'code-unknown' }],
      });
    });

    it('a correction whose alert is none, pointed at within the body', async () => {
      const reference = await published();
      const broken = { ...sampleAlert(), title: '' };
      const answer = await post(`alerts/${reference}/corrections`, 'drafter', { reason: 'why', alert: broken });
      expect(answer.body()).toMatchObject({ code: 'schema-invalid', pointer: '/alert/title' });
      const silent = await post(`alerts/${reference}/corrections`, 'drafter', { reason: ' ', alert: sampleAlert() });
      expect(silent.body()).toMatchObject({ code: 'schema-invalid', pointer: '/reason' });
      const surplus = await post(`alerts/${reference}/recall`, 'releaser', { reason: 'why', extra: 1 });
      expect(surplus.body()).toMatchObject({ code: 'schema-invalid', pointer: '/extra' });
    });

    it('steps out of order', async () => {
      const draft = await drafted();
      const conflict = [409, 'state-conflict'];
      expect(codeOf(await post(`alerts/${draft}/release`, 'releaser'))).toEqual(conflict);
      expect(codeOf(await post(`alerts/${draft}/recall`, 'releaser', { reason: 'why' }))).toEqual(conflict);
      const correction = { reason: 'why', alert: sampleAlert() };
      expect(codeOf(await post(`alerts/${draft}/corrections`, 'drafter', correction))).toEqual(conflict);
      const out = await published();
      expect(codeOf(await post(`alerts/${out}/release`, 'releaser-2'))).toEqual(conflict);
      expect(codeOf(await post(`alerts/${out}/submit`, 'drafter'))).toEqual(conflict);
      expect(codeOf(await node.call('PUT', `alerts/${out}`, { as: 'drafter', body: sampleAlert() }))).toEqual(conflict);
      expect(codeOf(await node.call('DELETE', `alerts/${out}`, { as: 'drafter' }))).toEqual(conflict);
    });

    it('a change to what has changed since it was read', async () => {
      const reference = await drafted();
      const first = await node.call('PUT', `alerts/${reference}`, {
        as: 'drafter',
        body: sampleAlert({ title: 'Mine' }),
        headers: { 'if-match': '"1"' },
      });
      expect([first.status, first.headers.etag]).toEqual([200, '"2"']);
      const second = await node.call('PUT', `alerts/${reference}`, {
        as: 'drafter-2',
        body: sampleAlert({ title: 'Also mine' }),
        headers: { 'if-match': '"1"' },
      });
      expect(codeOf(second)).toEqual([412, 'precondition-failed']);
      await post(`alerts/${reference}/submit`, 'drafter');
      const stale = await node.call('POST', `alerts/${reference}/release`, {
        as: 'releaser',
        headers: { 'if-match': '"2"' },
      });
      expect(codeOf(stale)).toEqual([412, 'precondition-failed']);
    });
  });

  describe('an Idempotency-Key', () => {
    const create = (as: string, key: string, body: unknown): Promise<Answer> =>
      node.call('POST', 'alerts', { as, body, headers: { 'idempotency-key': key } });

    it('leads to one draft however often it comes, also at once', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => create('drafter', 'k-1', sampleAlert())));
      const references = new Set(answers.map((answer) => answer.body<State>().reference));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
      expect(references.size).toBe(1);
    });

    it('is refused with other content, and belongs to its account alone', async () => {
      const first = await create('drafter', 'k-2', sampleAlert());
      expect(codeOf(await create('drafter', 'k-2', sampleAlert({ title: 'Other' })))).toEqual([409, 'conflict']);
      const other = await create('drafter-2', 'k-2', sampleAlert({ title: 'Other' }));
      expect(other.status).toBe(201);
      expect(other.body<State>().reference).not.toBe(first.body<State>().reference);
    });

    it('is refused once its draft was thrown away', async () => {
      const { reference } = (await create('drafter', 'k-3', sampleAlert())).body<State>();
      expect((await node.call('DELETE', `alerts/${reference}`, { as: 'drafter' })).status).toBe(204);
      expect(codeOf(await create('drafter', 'k-3', sampleAlert()))).toEqual([409, 'conflict']);
    });
  });

  describe('correction', () => {
    it('leaves the released content to readers until the next is released', async () => {
      const reference = await published();
      const corrected = sampleAlert({ title: 'Corrected' });
      const answer = await post(`alerts/${reference}/corrections`, 'drafter', { reason: 'more', alert: corrected });
      expect(answer.status).toBe(201);
      expect(answer.body()).toMatchObject({
        state: 'published',
        revision: 1,
        pending: { revision: 2, state: 'draft' },
      });
      const between = await node.call('GET', `alerts/${reference}`, { as: 'drafter' });
      expect(between.body()).toMatchObject({
        alert: sampleAlert(),
        pending: { revision: 2, state: 'draft', reason: 'more', alert: corrected },
      });
      await post(`alerts/${reference}/submit`, 'drafter');
      const released = await post(`alerts/${reference}/release`, 'releaser');
      expect(released.body()).toMatchObject({ state: 'published', revision: 2, pending: null });
      const after = await node.call('GET', `alerts/${reference}`, { as: 'drafter' });
      expect(after.body()).toMatchObject({ alert: corrected, reason: 'more', revision: 2, pending: null });
    });

    it('can be thrown away, and the alert stays out', async () => {
      const reference = await published();
      await post(`alerts/${reference}/corrections`, 'drafter', { reason: 'more', alert: sampleAlert({ title: 'No' }) });
      expect((await node.call('DELETE', `alerts/${reference}`, { as: 'drafter' })).status).toBe(204);
      const read = await node.call('GET', `alerts/${reference}`, { as: 'drafter' });
      expect(read.body()).toMatchObject({ state: 'published', revision: 1, pending: null, alert: sampleAlert() });
    });
  });

  describe('recall', () => {
    it('is signed at once, takes a waiting correction with it, and leaves the list', async () => {
      const reference = await published();
      await post(`alerts/${reference}/corrections`, 'drafter', { reason: 'more', alert: sampleAlert() });
      const answer = await post(`alerts/${reference}/recall`, 'releaser', { reason: 'mistaken identity' });
      expect(answer.status).toBe(200);
      expect(answer.body()).toMatchObject({ state: 'recalled', revision: 2, pending: null });
      const listed = async (query: string): Promise<string[]> => {
        const page = await node.call('GET', `alerts?limit=500${query}`, { as: 'drafter' });
        return page.body<{ items: State[] }>().items.map((item) => item.reference);
      };
      expect(await listed('')).not.toContain(reference);
      expect(await listed('&state=recalled')).toContain(reference);
      const read = await node.call('GET', `alerts/${reference}`, { as: 'drafter' });
      expect(read.body()).toMatchObject({ state: 'recalled', reason: 'mistaken identity', pending: null });
      expect(codeOf(await post(`alerts/${reference}/recall`, 'releaser', { reason: 'again' }))).toEqual([
        409,
        'state-conflict',
      ]);
    });
  });

  it('lets one of many releases at once through', async () => {
    const reference = await submitted();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        post(`alerts/${reference}/release`, at % 2 === 0 ? 'releaser' : 'releaser-2'),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
    const rows = await node.db.sql('SELECT 1 FROM alert_revision WHERE reference = $1', [reference]);
    expect(rows).toHaveLength(1);
  });

  it('does not let a draft that cannot be signed stop those released with it', async () => {
    const references = await Promise.all(Array.from({ length: 6 }, () => submitted()));
    const [broken] = references;
    await node.db.sql(`UPDATE alert SET draft = draft || '{"kind": "of an older version"}' WHERE reference = $1`, [
      broken,
    ]);
    const answers = await Promise.all(references.map((reference) => post(`alerts/${reference}/release`, 'releaser')));
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 200, 200, 200, 200]);
    expect(answers[0]?.body()).toMatchObject({ code: 'schema-invalid', pointer: '/alert/kind' });
    contiguous(await node.sent());
  });

  it('keeps stream, revisions and outbox in step when many are released at once', async () => {
    const references = await Promise.all(Array.from({ length: 40 }, () => submitted()));
    const answers = await Promise.all(references.map((reference) => post(`alerts/${reference}/release`, 'releaser')));
    expect(answers.map(({ status }) => status)).toEqual(references.map(() => 200));
    const sent = await node.sent();
    contiguous(sent);
    noDuplicates(sent);
    for (const answer of answers) {
      const { sequence, identity } = answer.body<State>();
      expect(sent[sequence - 1]?.identity).toBe(identity);
    }
    const filed = await node.db.sql<{ sequence: string; identity: string }>(
      'SELECT sequence, identity FROM alert_revision ORDER BY sequence',
    );
    expect(filed.map(({ identity }) => identity)).toEqual(sent.map(({ identity }) => identity));
  });
});
