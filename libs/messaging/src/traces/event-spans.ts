import {
  beginSpan,
  isTraced,
  SpanKind,
  traceContextFrom,
  traceparentOf,
  type OpenSpan,
  type TraceContext,
} from '@qalqan/telemetry';

/** What spans say of an event: its id and type, never its subject, whose reference is for those who may read it. */
interface Named {
  readonly id: string;
  readonly type: string;
}

/**
 * A span for an event that is made in a piece of work that is traced; undefined in all others. Its context is the event's
 * own (OpenTelemetry messaging conventions, "creation context"): it travels with the row and the record.
 */
export function createSpan(topic: string, event: Named, parent: TraceContext, at: number): OpenSpan | undefined {
  if (!isTraced(parent)) return undefined;
  return beginSpan(`create ${topic}`, {
    kind: SpanKind.PRODUCER,
    attributes: { ...about(topic, 'create'), ...naming(event) },
    parent,
    at,
  });
}

/** Headers of a record whose event is traced. */
export function traceHeaders(span: OpenSpan | undefined): Record<string, string> {
  const traceparent = span === undefined ? undefined : traceparentOf(span.context);
  return traceparent === undefined ? {} : { traceparent };
}

/** A span per record of a send whose event is traced, below that event's; each lasts as long as the send. */
export function sendSpans(
  topic: string,
  records: readonly { readonly headers: Readonly<Record<string, string>> }[],
): OpenSpan[] {
  return records.flatMap(({ headers }) => {
    // Our own row: whether it is recorded was decided when it was written.
    const parent = traceContextFrom(headers['traceparent'], { ours: true });
    return isTraced(parent)
      ? [beginSpan(`send ${topic}`, { kind: SpanKind.CLIENT, attributes: about(topic, 'send'), parent })]
      : [];
  });
}

/** A span for a record that came with a trace; the neighbour's wish, within our own budget. */
export function processSpan(
  topic: string,
  event: Named & { readonly offset: string },
  parent: TraceContext,
  at: number,
) {
  return beginSpan(`process ${topic}`, {
    kind: SpanKind.CONSUMER,
    attributes: { ...about(topic, 'process'), ...naming(event), 'messaging.kafka.offset': Number(event.offset) },
    parent,
    at,
  });
}

/** Ends spans of one piece of work; all of them have failed when it has. */
export function endAll(spans: readonly OpenSpan[], failure?: string): void {
  for (const span of spans) {
    if (failure !== undefined) span.fail(failure);
    span.end();
  }
}

function about(topic: string, operation: 'create' | 'send' | 'process') {
  return {
    'messaging.system': 'kafka',
    'messaging.operation.name': operation,
    'messaging.operation.type': operation,
    'messaging.destination.name': topic,
    'messaging.destination.partition.id': '0',
  };
}

function naming({ id, type }: Named) {
  return { 'messaging.message.id': id, 'cloudevents.event_type': type };
}
