import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleApp, type SampleApp } from '../testing/sample-app.js';
import { consolePathOf } from './console-path.js';

const PAGE = '<!doctype html><title>Console</title>';
const SCRIPT = 'console.log("a script that is long enough to be worth compressing");'.repeat(20);

describe('the console at the root of a service', () => {
  let folder: string;
  let sample: SampleApp;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-console-'));
    const built = join(folder, 'dist');
    mkdirSync(join(built, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'not of the console');
    writeFileSync(join(built, 'index.html'), PAGE);
    writeFileSync(join(built, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(built, '.hidden.txt'), 'hidden');
    symlinkSync(join(folder, 'secret.txt'), join(built, 'link.txt'));
    for (const name of ['index-B4kXw9aZ.js', 'plain.js']) writeFileSync(join(built, 'assets', name), SCRIPT);
    writeFileSync(join(built, 'assets', 'index-B4kXw9aZ.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(built, 'assets', 'index-B4kXw9aZ.js.gz'), gzipSync(SCRIPT));
    sample = await sampleApp({ console: { folder: built }, rootRoutes: ['tile/*path'] });
  });
  afterAll(async () => {
    await sample.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As written: fetch would tidy the path up before it is sent. */
  function raw(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Buffer; of: IncomingMessage }> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(sample.base);
      get({ hostname, port, path, headers }, (of) => {
        const chunks: Buffer[] = [];
        of.on('data', (chunk: Buffer) => chunks.push(chunk));
        of.on('end', () => resolve({ status: of.statusCode ?? 0, body: Buffer.concat(chunks), of }));
      }).on('error', reject);
    });
  }

  it.each(['/', '/inbox', '/alerts/KZ-2026-000042', '/signed-in?code=abc&state=x', '/apiary', '/index.html'])(
    'is the page at %s, never kept',
    async (path) => {
      const { status, text, headers } = await sample.call(path);
      expect([status, text]).toEqual([200, PAGE]);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each([
    [
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self' http://127.0.0.1:9; worker-src 'self'; manifest-src 'self'; " +
        "form-action 'self' http://127.0.0.1:9; frame-ancestors 'none'; base-uri 'none'",
    ],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['access-control-allow-origin', null],
  ])('says %s on page and files', async (name, value) => {
    for (const path of ['/', '/assets/index-B4kXw9aZ.js', '/icon.svg']) {
      expect((await sample.call(path)).headers.get(name)).toBe(value);
    }
  });

  it('lets a browser keep what has its digest in its name, and asks about the rest', async () => {
    const kept = await sample.call('/assets/index-B4kXw9aZ.js');
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(kept.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    const icon = await sample.call('/icon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    expect((await raw('/icon.svg', { 'if-none-match': icon.headers.get('etag') ?? '' })).status).toBe(304);
    expect((await sample.call('/assets/plain.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends the compressed form that lies beside a file', async () => {
    const path = '/assets/index-B4kXw9aZ.js';
    const br = await raw(path, { 'accept-encoding': 'gzip, br' });
    expect(br.of.headers['content-encoding']).toBe('br');
    expect(br.of.headers['vary']).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    expect((await raw(path, { 'accept-encoding': 'gzip' })).of.headers['content-encoding']).toBe('gzip');
    const plain = await raw(path, { 'accept-encoding': 'identity' });
    expect([plain.of.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%252fsecret.txt',
    '//secret.txt',
    '/./index.html',
    '/link.txt',
    '/.hidden.txt',
    '/index.html%00.js',
    '/assets/gone-B4kXw9aZ.js',
    '/assets',
    '/assets/',
    `/${'x'.repeat(300)}.js`,
  ])('has nothing at %s', async (path) => {
    const { status, body, of } = await raw(path);
    expect([400, 404, 414]).toContain(status);
    expect(of.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body.toString()).not.toContain('not of the console');
  });

  it.each(['/api/v1/nothing', '/api', '/health/nothing', '/metrics/nothing', '/tile/0/000'])(
    'leaves %s to the interface',
    async (path) => {
      const { status, json } = await sample.call(path);
      expect([status, json.code]).toEqual([404, 'not-found']);
    },
  );

  it('answers nothing but reads', async () => {
    expect((await sample.post('/inbox', '{}')).status).toBe(404);
    const head = await fetch(`${sample.base}/inbox`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('is logged without the path', async () => {
    await sample.call('/alerts/KZ-2026-000077');
    expect(JSON.stringify(sample.lines)).not.toContain('000077');
  });

  it('tells the console where its users sign in', async () => {
    expect((await sample.call('/console-config.json')).json).toEqual({
      service: 'sample',
      party: 'kz',
      issuer: 'http://127.0.0.1:9/kz',
      clientId: 'console',
      audience: 'urn:qalqan:node:kz',
      version: '1.2.3',
      agreement: '1',
    });
  });

  it('says what to run where it is not built, and serves the interface', async () => {
    const other = await sampleApp({ console: { folder: join(folder, 'nowhere') } });
    const { status, text, headers } = await other.call('/inbox');
    expect(status).toBe(503);
    expect(text).toContain('npm run build');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await other.call('/api/v1/about')).status).toBe(200);
    await other.app.close();
  });
});

describe('a path of the console', () => {
  it.each([
    ['', 'page'],
    ['hits/abc', 'page'],
    ['assets/x', 'file'],
    ['a/b.c', 'file'],
    ['api/v1', 'none'],
    ['a//b', 'none'],
    ['a/../b', 'none'],
  ])('%j is %s', (path, kind) => {
    expect(consolePathOf(path, new Set(['api'])).kind).toBe(kind);
  });
});
