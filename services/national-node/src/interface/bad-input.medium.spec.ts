import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '@qalqan/errors';
import { eventually } from '@qalqan/testkit';
import fc from 'fast-check';
import { sampleAlert } from '../testing/events.js';
import { publishOwn } from '../testing/flow.js';
import type { Answer, Method } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';

interface Problem {
  readonly code: string;
  readonly pointer?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const JSON_TYPE = { 'content-type': 'application/json' };
const LIMIT = 256 * 1024;
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const draft = (changes: object = {}): string => JSON.stringify({ ...sampleAlert(), ...changes });
/** The sample with this JSON text in place of its title. */
const titled = (title: string): string => draft({ title: '@' }).replace('"@"', () => title);
const named = (text: string): string =>
  draft({ persons: [{ role: 'suspect', names: [{ text: '@' }] }] }).replace('"@"', () => text);

describe('bad input at a node', () => {
  let node: TestNode;
  let reference: string;
  let before: string;

  /** Rows of every table, so that nothing is stored anywhere, not even in a log of drafts. */
  async function rows(): Promise<string> {
    const tables = await node.db.sql<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const count = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS n FROM ${name}`);
    return JSON.stringify(await node.db.sql(count.join(' UNION ALL ')));
  }

  beforeAll(async () => {
    node = await TestNode.start('tj');
    reference = await publishOwn(node);
    // What the quick check knows of an alert is filed a little later.
    await eventually(
      () => node.db.sql('SELECT FROM known_todo'),
      (waiting) => waiting.length === 0,
    );
    before = await rows();
  });
  afterEach(async () => {
    expect(await rows()).toBe(before);
  });
  afterAll(() => node.stop());

  const send = (body: unknown, path = 'alerts', method: Method = 'POST', as = 'officer'): Promise<Answer> =>
    node.call(method, path, { as, body, headers: JSON_TYPE });

  const refusalOf = (answer: Answer): [number, string, string | undefined] => {
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const { code, pointer } = answer.body<Problem>();
    return [answer.status, code, pointer];
  };

  it.each<[string, string | Buffer, number, string, string]>([
    ['no JSON', 'hello', 400, 'json-malformed', ''],
    ['an open brace', '{"a":', 400, 'json-malformed', ''],
    ['two documents', '{} {}', 400, 'json-malformed', ''],
    ['a byte order mark', `\ufeff${draft()}`, 400, 'json-malformed', ''],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, 'json-not-utf8', ''],
    ['33 levels', nested(33), 400, 'json-too-deep', '/0'.repeat(32)],
    ['a hundred thousand levels', nested(100_000), 400, 'json-too-deep', '/0'.repeat(32)],
    ['a name twice', draft().replace('{', '{"title":"x",'), 400, 'json-duplicate-name', '/title'],
    ['a name twice, once escaped', draft().replace('{', '{"titl\\u0065":"x",'), 400, 'json-duplicate-name', '/title'],
    ['__proto__', '{"__proto__":{"exercise":true}}', 400, 'json-forbidden-name', '/__proto__'],
    ['constructor', '{"handling":{"constructor":{}}}', 400, 'json-forbidden-name', '/handling/constructor'],
    ['NUL in a title', titled('"a\\u0000b"'), 400, 'json-forbidden-character', '/title'],
    ['a lone surrogate in a title', titled('"\\ud800"'), 400, 'json-forbidden-character', '/title'],
    ['a lone surrogate in a name', named('"\\udfff"'), 400, 'json-forbidden-character', '/persons/0/names/0/text'],
    ['a NUL in a member name', '{"a\\u0000":1}', 400, 'json-forbidden-character', '/a\0'],
    ['a number that is not exact', titled('9007199254740993'), 400, 'json-number-inexact', '/title'],
    ['a number beyond all', titled('1e999'), 400, 'json-number-inexact', '/title'],
    ['a title of another type', titled('{}'), 400, 'schema-invalid', '/title'],
    ['a list for a text', titled('["a"]'), 400, 'schema-invalid', '/title'],
    ['null for a document', 'null', 400, 'schema-invalid', ''],
    ['a list for a document', '[]', 400, 'schema-invalid', ''],
    ['an unknown member', draft({ audience: ['kz'] }), 400, 'schema-invalid', '/audience'],
    ['an unknown kind', draft({ kind: 'gossip' }), 400, 'schema-invalid', '/kind'],
    [
      'an unknown evaluation scheme',
      draft({ evaluation: { scheme: '9x9', source: 'A', information: '1' } }),
      400,
      'schema-invalid',
      '/evaluation/scheme',
    ],
    ['an unknown mark', draft({ handling: { tlp: 'PURPLE', audience: [] } }), 400, 'schema-invalid', '/handling/tlp'],
    [
      'a party that nobody knows',
      draft({ handling: { tlp: 'AMBER', audience: ['zz'] } }),
      400,
      'schema-invalid',
      '/handling/audience/0',
    ],
    ['a body too large', titled(JSON.stringify('x'.repeat(LIMIT))), 413, 'body-too-large', ''],
  ])('%s', async (_, body, status, code, pointer) => {
    const answer = refusalOf(await send(body));
    expect([answer[0], answer[1], answer[2] ?? '']).toEqual([status, code, pointer]);
  });

  it('knows in a correction and in a recall what it knows in a draft', async () => {
    const alert = JSON.parse(draft({ kind: 'gossip' })) as object;
    const [status, code, pointer] = refusalOf(
      await send({ reason: 'more is known', alert }, `alerts/${reference}/corrections`),
    );
    expect([status, code, pointer]).toEqual([400, 'schema-invalid', '/alert/kind']);
    for (const reason of ['""', '7', '{}', 'null', '"   "', JSON.stringify('x'.repeat(501))]) {
      const answer = refusalOf(await send(`{"reason":${reason}}`, `alerts/${reference}/recall`));
      expect(answer).toEqual([400, 'schema-invalid', '/reason']);
    }
  });

  it.each([
    ['text/plain', {}],
    ['application/xml', {}],
    ['application/json; charset=utf-16', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('takes no %s %j', async (type, headers) => {
    const answer = await node.call('POST', 'alerts', {
      as: 'drafter',
      body: draft(),
      headers: { 'content-type': type, ...headers },
    });
    expect(refusalOf(answer).slice(0, 2)).toEqual([415, 'media-type-unsupported']);
  });

  /** Addresses and parameters as nobody in good faith writes them. */
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\0',
      "' OR 1=1 --",
      '../../etc/passwd',
      '__proto__',
      '-1',
      '1e9',
      'NaN',
      '%',
      '9'.repeat(40),
      'x'.repeat(300),
    ),
  );
  const lists = ['alerts', 'inbox', 'hits'] as const;
  const parameters = ['limit', 'cursor', 'state', 'kind', 'party', 'since', 'alert', 'tier', 'unknown', '__proto__'];

  /** Any outcome but a server error; a refusal has a known code. */
  function expectJudged(answer: Answer): void {
    expect(answer.status).toBeLessThan(500);
    if (answer.status < 400) return;
    expect(ERROR_CODES).toContain(refusalOf(answer)[1]);
  }

  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

  it('never fails for a query of any form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), fc.constantFrom(...parameters), noise, async (list, name, value) => {
        expectJudged(await node.call('GET', `${list}?${name}=${encoded(value)}`, { as: 'analyst' }));
      }),
      { numRuns: 200 },
    );
  });

  it('never fails for an address or a header of any form', async () => {
    const paths = fc.constantFrom('', '/submit', '/release', '/recall', '/corrections', '/provenance');
    await fc.assert(
      fc.asyncProperty(noise, paths, async (name, path) => {
        fc.pre(!['', '.', '..'].includes(name));
        for (const method of ['GET', 'PUT', 'POST', 'DELETE'] as const) {
          expectJudged(await node.call(method, `alerts/${encoded(name)}${path}`, { as: 'officer' }));
        }
        const header = [...name].filter((char) => char >= ' ' && char <= '~').join('');
        const headers = { 'if-match': header, 'idempotency-key': `${header} `, ...JSON_TYPE };
        expectJudged(await node.call('POST', 'alerts', { as: 'drafter', body: '{}', headers }));
      }),
      { numRuns: 100 },
    );
  });

  it('never fails for a body of any form, and says where it is at fault', async () => {
    const bodies = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .tuple(fc.constantFrom(...Object.keys(sampleAlert())), fc.json())
        .map(([name, value]) => draft({ kind: 'gossip', [name]: '@' }).replace('"@"', () => value)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const answer = await send(body.length === 0 ? ' ' : body, 'alerts', 'POST', 'drafter');
        expectJudged(answer);
        expect(answer.status).toBe(400);
      }),
      { numRuns: 300 },
    );
  });
});
