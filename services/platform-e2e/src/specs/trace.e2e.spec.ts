import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { alertFor, freshNumber } from '../load/alerts.js';
import { announcedReceiver, currentPlatform } from '../platform/current.js';
import { request } from '../platform/http.js';
import { INSTANCES } from '../platform/ports.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import type { ReceivedSpan } from '../traces/otlp-json.js';
import { wayTo } from '../traces/tree.js';

const platform = currentPlatform();
const [kz, tj] = [platform.node('kz'), platform.node('tj')];
const TOPIC_KZ = 'qalqan.kz.events.v1';
const TOPIC_HUB = 'qalqan.hub.events.v1';
/** Span of whoever asks for the release. */
const CALLER = '00f067aa0ba902b7';
/** One to each owner; every member but the hub reads them. */
const HITS = 2;
const RELEASE = 'POST /api/v1/alerts/:reference/release';

describe('one trace, from the officer who released to the other country’s node', () => {
  const number = freshNumber();
  const traceId = randomBytes(16).toString('hex');
  let references: readonly string[];
  let spans: readonly ReceivedSpan[];

  /** Processes send their spans when they like: a span may be here before the one above it. */
  const isWhole = (received: readonly ReceivedSpan[]): boolean => {
    const known = new Set([...received.map(({ spanId }) => spanId), CALLER]);
    const count = (name: string): number => received.filter((span) => span.name === name).length;
    const wanted = {
      [`send ${TOPIC_KZ}`]: 1,
      [`process ${TOPIC_KZ}`]: INSTANCES.length,
      [`send ${TOPIC_HUB}`]: HITS,
      [`process ${TOPIC_HUB}`]: HITS * (INSTANCES.length - 1),
    };
    const parentsKnown = received.every(({ parentSpanId }) => known.has(parentSpanId ?? ''));
    return parentsKnown && Object.entries(wanted).every(([name, times]) => count(name) >= times);
  };

  const wholeTrace = (): Promise<readonly ReceivedSpan[]> =>
    waitFor(
      'the trace is whole',
      async () => {
        const { body } = await request<ReceivedSpan[]>(`${announcedReceiver()}/traces/${traceId}`);
        return isWhole(body) ? body : undefined;
      },
      { timeoutMs: 60_000 },
    );

  beforeAll(async () => {
    const fromTj = await tj.publish(alertFor(number, ['kz']));
    // In the same step of the fold, the hit would belong to either of the two.
    await waitUntil(
      'the hub has folded the alert of tj',
      async () => (await platform.hub.state()).positions['tj/0'] === String(fromTj.sequence).padStart(16, '0'),
    );
    const { reference } = await kz.draft(alertFor(number, ['tj']));
    await kz.submit(reference);
    await request(`${platform.url('kz')}/api/v1/alerts/${reference}/release`, {
      method: 'POST',
      token: await platform.tokens.of('kz-releaser'),
      headers: { traceparent: `00-${traceId}-${CALLER}-01` },
    });
    references = [fromTj.reference, reference];
    spans = await wholeTrace();
  }, 120_000);

  const waysTo = (instance: string, name: string): string[][] =>
    spans.filter((span) => span.instance === instance && span.name === name).map((span) => wayTo(spans, span));

  it('goes through outbox, Kafka, hub, fold and hit to Tajikistan, each step below the one that led to it', () => {
    const release = [`kz create ${TOPIC_KZ}`, `kz ${RELEASE}`];
    const hit = [`hub create ${TOPIC_HUB}`, 'hub fold', `hub process ${TOPIC_KZ}`, ...release];
    expect(waysTo('kz', `send ${TOPIC_KZ}`)).toEqual([[`kz send ${TOPIC_KZ}`, ...release]]);
    expect(waysTo('tj', `process ${TOPIC_KZ}`)).toEqual([[`tj process ${TOPIC_KZ}`, ...release]]);
    expect(waysTo('audit', `process ${TOPIC_KZ}`)).toEqual([[`audit process ${TOPIC_KZ}`, ...release]]);
    expect(waysTo('hub', `send ${TOPIC_HUB}`)).toEqual(Array(HITS).fill([`hub send ${TOPIC_HUB}`, ...hit]));
    expect(waysTo('tj', `process ${TOPIC_HUB}`)).toEqual(Array(HITS).fill([`tj process ${TOPIC_HUB}`, ...hit]));
    expect(waysTo('audit', `process ${TOPIC_HUB}`)).toEqual(Array(HITS).fill([`audit process ${TOPIC_HUB}`, ...hit]));
  });

  it('has one beginning, four services and nothing that failed', () => {
    const known = new Set(spans.map(({ spanId }) => spanId));
    const first = spans.filter(({ parentSpanId }) => !known.has(parentSpanId ?? ''));
    expect(first.map(({ instance, name, parentSpanId }) => [instance, name, parentSpanId])).toEqual([
      ['kz', RELEASE, CALLER],
    ]);
    expect(new Set(spans.map(({ instance }) => instance))).toEqual(new Set(INSTANCES));
    expect(spans.filter(({ status }) => status === 2)).toEqual([]);
  });

  it('says nothing of what it was about', () => {
    const text = JSON.stringify(spans);
    for (const said of [String(number), ...references, 'Иванов']) expect(text).not.toContain(said);
  });

  it('is the trace of the log lines of that request', () => {
    const log = readFileSync(join(platform.location.state, 'logs', 'kz.log'), 'utf8');
    const lines = log.split('\n').filter((line) => line.includes(traceId));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ trace_id: traceId, service: 'national-node' });
  });
});
