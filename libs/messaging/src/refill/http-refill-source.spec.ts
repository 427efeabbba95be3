import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpRefillSource } from './http-refill-source.js';
import type { RefillRecord } from './refill-source.js';

const LAST = 45;

describe('HttpRefillSource', () => {
  let server: Server;
  let base: string;
  let asked: string[];
  let tokens: number;
  /** What is answered instead of an honest page. */
  let instead: ((path: string) => unknown) | undefined;
  let issuer: string | undefined;

  const page = (url: URL) => {
    const from = Number(url.searchParams.get('from'));
    const limit = Number(url.searchParams.get('limit'));
    const count = Math.max(0, Math.min(limit, LAST - from + 1));
    const items = Array.from({ length: count }, (_, at) => ({
      ...{ sequence: from + at, identity: 'x', topic: 't', key: 'KZ', jws: 'a..b' },
      value: Buffer.from(`record ${from + at}`).toString('base64'),
    }));
    return { items, next: null };
  };

  const answer = (method: string, path: string, authorization: string): [number, unknown] => {
    const url = new URL(path, base);
    if (path === '/id/.well-known/openid-configuration')
      return [200, { issuer: issuer ?? `${base}/id`, token_endpoint: `${base}/id/token` }];
    if (path === '/id/token' && method === 'POST') {
      tokens += 1;
      const pair = Buffer.from('kz-refill:s%2Fcret').toString('base64');
      return authorization === `Basic ${pair}` ? [200, { access_token: `t${tokens}`, expires_in: 600 }] : [401, {}];
    }
    asked.push(path);
    if (path.endsWith('/forks/9')) return [404, { code: 'not-found' }];
    if (authorization !== `Bearer t${tokens}`) return [401, {}];
    return [200, instead === undefined ? page(url) : instead(path)];
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      const [status, body] = answer(method, url, headers.authorization ?? '');
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    tokens = 0;
    instead = undefined;
    issuer = undefined;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const make = (streams?: string[]) =>
    new HttpRefillSource({
      ...{ name: 'audit', url: `${base}/`, ...(streams === undefined ? {} : { streams }) },
      client: { issuer: `${base}/id`, clientId: 'kz-refill', secret: () => 's/cret' },
    });
  const read = async (source: HttpRefillSource, from: number, to: number): Promise<RefillRecord[]> => {
    const records: RefillRecord[] = [];
    for await (const one of source.records('tj/0', from, to, new AbortController().signal)) records.push(one);
    return records;
  };

  it('reads page by page with one token', async () => {
    const records = await read(make(), 3, 40);
    expect(records.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 38 }, (_, at) => at + 3));
    expect(records[0]).toEqual({ sequence: 3, key: Buffer.from('KZ'), value: Buffer.from('record 3'), jws: 'a..b' });
    expect(asked).toEqual([
      '/api/v1/streams/tj%2F0/records?from=3&limit=20',
      '/api/v1/streams/tj%2F0/records?from=23&limit=18',
    ]);
    expect(tokens).toBe(1);
  });

  it('ends where the source has no more', async () => {
    expect((await read(make(), LAST - 1, LAST + 60)).length).toBe(2);
    expect(await read(make(), LAST + 1, LAST + 2)).toEqual([]);
  });

  it('asks for another token once when one is refused', async () => {
    const source = make();
    await read(source, 1, 1);
    tokens += 7;
    expect((await read(source, 1, 1)).length).toBe(1);
    expect(asked.length).toBe(3);
  });

  it('is not asked for streams that it does not keep', async () => {
    expect(await read(make(['kz/0']), 1, 2)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['another form', { items: [{ sequence: '1' }] }],
    [
      'more than was asked for',
      { items: Array.from({ length: 21 }, () => ({ sequence: 1, key: '', value: '', jws: '' })) },
    ],
    ['values that are not base64', { items: [{ sequence: 1, key: 'k', value: 'a b', jws: 'a..b' }] }],
    ['an answer without end', ' '.repeat(40 * 1_048_576)],
  ])('rejects %s', async (_, body) => {
    instead = () => body;
    await expect(read(make(), 1, 2)).rejects.toThrow();
  });

  it('asks a member alone for the forks that it tells of', async () => {
    const source = new HttpRefillSource({
      ...{ name: 'owner', url: base, streams: ['uz/0'], member: 'uz' },
      client: { issuer: `${base}/id`, clientId: 'kz-refill', secret: () => 's/cret' },
    });
    const ask = (member: string, sequence: number) =>
      source.forks(member, 'tj/0', sequence, new AbortController().signal);
    instead = () => ({ items: [{ sequence: 4, key: 'tj.0', value: 'e30=', jws: 'a..b' }] });
    expect(await ask('uz', 4)).toEqual([
      { sequence: 4, key: Buffer.from('tj.0'), value: Buffer.from('{}'), jws: 'a..b' },
    ]);
    expect(await ask('uz', 9)).toEqual([]);
    expect(await ask('kz', 4)).toBeUndefined();
    expect(asked).toEqual(['/api/v1/streams/tj%2F0/forks/4', '/api/v1/streams/tj%2F0/forks/9']);
    instead = () => ({ items: 'many' });
    await expect(ask('uz', 4)).rejects.toThrow('another form');
  });

  it('gives its secret to no other issuer', async () => {
    issuer = 'https://elsewhere.example';
    await expect(read(make(), 1, 2)).rejects.toThrow('another one');
    expect(tokens).toBe(0);
  });
});
