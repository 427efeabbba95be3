import { Module } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '@qalqan/errors';
import type { Caller, Role } from '../auth/caller.js';
import { sampleApp, type SampleApp } from '../testing/sample-app.js';
import { LiveController, liveProviders } from './live.controller.js';
import type { LiveHint } from './live-source.js';

const source = {
  hints: [] as LiveHint[],
  fault: undefined as Error | undefined,
  poll(): Promise<LiveHint[]> {
    if (this.fault) {
      const { fault } = this;
      this.fault = undefined;
      return Promise.reject(fault);
    }
    return Promise.resolve(this.hints.splice(0));
  },
};

@Module({ controllers: [LiveController], providers: liveProviders({ useFactory: () => [source] }) })
class LiveSampleModule {}

/** A token is `<sub>:<role>[:<seconds to live>]`. */
function callerOf(token: string): Caller {
  const [sub = '', role = '', seconds] = token.split(':');
  const expires = seconds === undefined ? {} : { expires: Date.now() / 1000 + Number(seconds) };
  return { sub, clientId: 'console', party: 'kz', roles: [role as Role], ...expires };
}

describe('live hints', () => {
  let sample: SampleApp;
  const readers: AbortController[] = [];

  beforeEach(async () => {
    source.hints = [];
    source.fault = undefined;
    sample = await sampleApp(
      {
        tokens: { verify: (token) => Promise.resolve(callerOf(token.replaceAll('.', ':'))) },
        http: { requestTimeoutMs: 600, maxInFlight: 4 },
      },
      LiveSampleModule,
    );
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) reader.abort();
    await sample.app.close();
  });

  async function listen(token: string) {
    const reader = new AbortController();
    readers.push(reader);
    const response = await fetch(`${sample.base}/api/v1/live`, {
      headers: { authorization: `Bearer ${token}` },
      signal: reader.signal,
    });
    const bytes = (response.body as ReadableStream<Uint8Array>).getReader();
    const state = { text: '', ended: false };
    const reading = (async () => {
      const decoder = new TextDecoder();
      for (;;) {
        const { done, value } = await bytes.read();
        if (done) break;
        state.text += decoder.decode(value, { stream: true });
      }
      state.ended = true;
    })().catch(() => {
      state.ended = true;
    });
    return { response, state, reading, leave: () => reader.abort() };
  }

  async function until(what: () => boolean): Promise<void> {
    for (let tries = 0; !what(); tries += 1) {
      if (tries > 500) throw new Error('it did not come to that');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('say what to read again to who may read it, with the headers of every answer', async () => {
    const officer = await listen('a.drafter');
    const operator = await listen('b.operator');
    expect(officer.response.headers.get('content-type')).toBe('text/event-stream');
    expect(officer.response.headers.get('cache-control')).toBe('no-store');
    expect(officer.response.headers.get('x-request-id')).not.toBeNull();
    await until(() => officer.state.text.includes('event: ready') && operator.state.text.includes('event: ready'));
    source.hints.push({ topic: 'inbox', id: 'TJ-2026-000012' }, { topic: 'quarantine' });
    await until(() => officer.state.text.includes('inbox') && operator.state.text.includes('quarantine'));
    expect(officer.state.text).toContain('event: inbox\ndata: {"topic":"inbox","id":"TJ-2026-000012"}\n\n');
    expect(officer.state.text).not.toContain('quarantine');
    expect(operator.state.text).not.toContain('inbox');
  });

  it('go on for longer than a request may take, and take no place of one', async () => {
    const open = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((sub) => listen(`${sub}.drafter`)));
    expect(open.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200, 200]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    source.hints.push({ topic: 'hit', id: 'h' });
    await until(() => open.every(({ state }) => state.text.includes('event: hit')));
    expect((await sample.call('/api/v1/about')).status).toBe(200);
  });

  it('need a token, and end with it', async () => {
    expect((await sample.call('/api/v1/live')).status).toBe(401);
    const { state, reading } = await listen('a.drafter.1');
    await reading;
    expect(state.text).toContain('event: ready');
  });

  it('are limited for each person, who gets a place back by leaving', async () => {
    const open = await Promise.all(Array.from({ length: 8 }, () => listen('a.drafter')));
    expect((await sample.call('/api/v1/live', { headers: { authorization: 'Bearer a.drafter' } })).status).toBe(429);
    expect((await listen('b.drafter')).response.status).toBe(200);
    open[0]!.leave();
    let status = 429;
    for (let tries = 0; status === 429 && tries < 250; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ({ status } = (await listen('a.drafter')).response);
    }
    expect(status).toBe(200);
  });

  it('outlast a database that is away for a moment', async () => {
    const { state } = await listen('a.drafter');
    await until(() => state.text.includes('ready'));
    source.fault = new Unavailable('no database');
    await until(() => source.fault === undefined);
    source.hints.push({ topic: 'alert' });
    await until(() => state.text.includes('event: alert'));
    expect(state.ended).toBe(false);
  });

  it('end when they can no longer be made, so that readers begin anew', async () => {
    const { state, reading } = await listen('a.drafter');
    await until(() => state.text.includes('ready'));
    source.fault = new TypeError('of our own');
    await reading;
    expect(sample.lines.map(({ message }) => message)).toContain('live hints could not be made');
  });

  it('end at once when the process is about to stop, and none begins', async () => {
    const { reading } = await listen('a.drafter');
    sample.health.drain();
    await reading;
    expect((await sample.call('/api/v1/live', { headers: { authorization: 'Bearer a.drafter' } })).status).toBe(503);
  });

  it('hold no process back that closes', async () => {
    const { reading } = await listen('a.drafter');
    await sample.app.close();
    await reading;
    sample = await sampleApp({}, LiveSampleModule);
  });
});
