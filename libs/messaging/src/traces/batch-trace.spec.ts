import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import type { VerifiedEvent } from '@qalqan/contracts';
import { RecordRefused } from '@qalqan/errors';
import { currentTrace, isTraced, startTracing, traceparentOf, type Tracing } from '@qalqan/telemetry';
import type { KafkaHeader } from '../kafka/port.js';
import type { OpenedItem } from '../runner/opened-item.js';
import { traceBatch, traceOf } from './batch-trace.js';

const TOPIC = 'qalqan.kz.events.v1';
const header = (id: number): Buffer => Buffer.from(`00-${String(id).padStart(32, '0')}-00f067aa0ba902b7-01`);

function item(id: number, headers: readonly KafkaHeader[], refused = false): OpenedItem {
  const record = { topic: TOPIC, partition: 0, offset: BigInt(id), key: null, value: null, headers };
  if (refused) {
    const refusal = new RecordRefused('signature-invalid', 'no');
    return { record, jws: '', opened: { kind: 'refused', refusal, used: undefined } };
  }
  const event = { id: `event-${id}`, type: 'qalqan.alert.published.v1', offset: String(id), subject: 'KZ-2026-000001' };
  return { record, jws: '', opened: { kind: 'event', event: event as unknown as VerifiedEvent } };
}

const eventOf = ({ opened }: OpenedItem): VerifiedEvent => {
  if (opened.kind !== 'event') throw new Error('not an event');
  return opened.event;
};

describe('traceBatch', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  beforeAll(async () => {
    tracing = await startTracing({
      ...{ service: 'hub', instance: 'hub', version: '1', perSecond: 100, exporter },
      otlpEndpoint: undefined,
    });
  });
  beforeEach(() => exporter.reset());
  afterAll(() => tracing.shutdown());

  it('continues each record’s own trace, as long as the batch, and tells no more than ids', () => {
    const items = [item(1, [['traceparent', header(1)]]), item(2, []), item(3, [['traceparent', header(3)]])];
    traceBatch(TOPIC, items, Date.now() - 1_000).end();
    const spans = exporter.getFinishedSpans();
    expect(spans.map((span) => [span.name, Number(span.spanContext().traceId)])).toEqual([
      [`process ${TOPIC}`, 1],
      [`process ${TOPIC}`, 3],
    ]);
    expect(spans[0]?.duration[0]).toBeGreaterThanOrEqual(1);
    expect(spans[0]?.attributes).toMatchObject({ 'messaging.message.id': 'event-1', 'messaging.kafka.offset': 1 });
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('KZ-2026');
  });

  it('gives handlers the trace beside the event', () => {
    const [traced, untraced] = [item(1, [['traceparent', header(1)]]), item(2, [])];
    const batch = traceBatch(TOPIC, [traced, untraced], Date.now());
    const context = traceOf(eventOf(traced));
    expect(context && traceparentOf(context)).toMatch(/^00-0{31}1-/);
    expect(traceOf(eventOf(untraced))).toBeUndefined();
    batch.end();
  });

  it.each<[string, readonly KafkaHeader[]]>([
    ['no header', []],
    ['null', [['traceparent', null]]],
    ['garbage', [['traceparent', Buffer.from([0xff, 0x00, 0x2d])]]],
    ['a megabyte', [['traceparent', Buffer.alloc(1_000_000, 'a')]]],
    ['garbage of the right length', [['traceparent', Buffer.alloc(55, 0xff)]]],
    [
      'two of them',
      [
        ['traceparent', header(1)],
        ['traceparent', header(2)],
      ],
    ],
    ['one that says it is not recorded', [['traceparent', Buffer.from(header(1).toString().replace(/01$/, '00'))]]],
    ['five hundred others', Array.from({ length: 500 }, (_, at): KafkaHeader => [`h${at}`, header(1)])],
  ])('makes nothing of %s', async (_what, headers) => {
    const items = [item(1, headers)];
    const batch = traceBatch(TOPIC, items, Date.now());
    await expect(batch.run(() => Promise.resolve('done'))).resolves.toBe('done');
    batch.end();
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('makes nothing of a record that nobody signed', () => {
    traceBatch(TOPIC, [item(1, [['traceparent', header(1)]], true)], Date.now()).end();
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('makes a bounded number of spans of one batch', () => {
    const items = Array.from({ length: 500 }, (_, at) => item(at, [['traceparent', header(7)]]));
    traceBatch(TOPIC, items, Date.now()).end();
    expect(exporter.getFinishedSpans()).toHaveLength(32);
  });

  it('runs in the one trace there is, or in ids of its own', async () => {
    const one = traceBatch(TOPIC, [item(1, [['traceparent', header(1)]]), item(2, [])], Date.now());
    const two = traceBatch(
      TOPIC,
      [1, 2].map((id) => item(id, [['traceparent', header(id)]])),
      Date.now(),
    );
    expect(await one.run(() => Promise.resolve(traceparentOf(currentTrace())))).toMatch(/^00-0{31}1-/);
    expect(await two.run(() => Promise.resolve(isTraced(currentTrace())))).toBe(false);
    one.end();
    two.end();
  });

  it('says that a batch was not applied', () => {
    traceBatch(TOPIC, [item(1, [['traceparent', header(1)]])], Date.now()).end('retry');
    const [span] = exporter.getFinishedSpans();
    expect(span?.status.code).toBe(SpanStatusCode.ERROR);
    expect(span?.attributes).toMatchObject({ 'error.type': 'retry' });
  });
});
