import { describe, expect, it } from '@jest/globals';
import { spansIn } from './otlp-json.js';
import { TraceReceiver } from './trace-receiver.js';
import { asTree, wayTo } from './tree.js';

const TRACE = 'a'.repeat(32);
const span = (spanId: string, parentSpanId: string, name: string, startMs: number) => ({
  ...{ traceId: TRACE, spanId, parentSpanId, name, kind: 2 },
  startTimeUnixNano: `${startMs}000000`,
  endTimeUnixNano: `${startMs + 5}000000`,
  attributes: [{ key: 'messaging.kafka.offset', value: { intValue: 7 } }],
});
const EXPORTED = {
  resourceSpans: [
    {
      resource: {
        attributes: [
          { key: 'service.name', value: { stringValue: 'national-node' } },
          { key: 'service.instance.id', value: { stringValue: 'kz' } },
        ],
      },
      scopeSpans: [{ spans: [span('2', '1', 'create', 1_002), span('1', '', 'POST', 1_000)] }],
    },
  ],
};

describe('spans of a collector', () => {
  it('are read with who made them', () => {
    const [create, post] = spansIn(EXPORTED);
    expect(create).toMatchObject({
      service: 'national-node',
      instance: 'kz',
      attributes: { 'messaging.kafka.offset': 7 },
    });
    expect(post?.parentSpanId).toBeUndefined();
  });

  it('are a tree', () => {
    const spans = spansIn(EXPORTED);
    expect(wayTo(spans, spans[0]!)).toEqual(['kz create', 'kz POST']);
    expect(asTree(spans)).toEqual([
      'POST   [national-node kz] +0 ms, 5.0 ms',
      '  create   [national-node kz] +2 ms, 5.0 ms',
    ]);
  });

  it('are received and given back by trace', async () => {
    const receiver = new TraceReceiver();
    const url = await receiver.start();
    try {
      await fetch(`${url}/v1/traces`, { method: 'POST', body: JSON.stringify(EXPORTED) });
      expect(receiver.spans).toHaveLength(2);
      expect(await (await fetch(`${url}/traces/${TRACE}`)).json()).toHaveLength(2);
      expect(await (await fetch(`${url}/traces/${'b'.repeat(32)}`)).json()).toEqual([]);
    } finally {
      await receiver.stop();
    }
  });
});
