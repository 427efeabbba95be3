import type { VerifiedEvent } from '@qalqan/contracts';
import {
  isTraced,
  runIn,
  traceContextFrom,
  untracedContext,
  type OpenSpan,
  type TraceContext,
} from '@qalqan/telemetry';
import type { KafkaRecord } from '../kafka/port.js';
import { singleHeader } from '../kafka/read-topic.js';
import type { OpenedItem } from '../runner/opened-item.js';
import { endAll, processSpan } from './event-spans.js';

/** Spans of one transaction at most. */
const MAX_SPANS = 32;
const TRACEPARENT_BYTES = 55;

/** Beside the events, not in them: what is in a verified event is what its signer has said. */
const TRACES = new WeakMap<VerifiedEvent, TraceContext>();

/**
 * Trace context of an event that a handler has been given, for what the handler leaves to be done later; undefined when
 * nobody records it. A hint from an unsigned header: for traces and for nothing else.
 */
export function traceOf(event: VerifiedEvent): TraceContext | undefined {
  return TRACES.get(event);
}

/** The spans of a batch under way. */
export interface BatchTrace {
  /** Runs the work on the batch in its trace context. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** `failure`: a stable word when the batch was not applied. */
  end(failure?: string): void;
}

/**
 * Continues the traces that records came with, each by a span of its own that lasts as long as the batch (`at`: when that
 * began, Unix ms). Only records whose signature held are looked at, and only so many; a record without a trace costs a look
 * at its headers. Log lines of a batch carry the ids of its only span, or ids of their own.
 */
export function traceBatch(topic: string, items: readonly OpenedItem[], at: number): BatchTrace {
  const spans: OpenSpan[] = [];
  for (const item of items) {
    if (spans.length === MAX_SPANS) break;
    spans.push(...spanOf(topic, item, at));
  }
  const running = spans.length === 1 ? spans[0]?.context : undefined;
  return {
    run: (work) => runIn(running ?? untracedContext(), work),
    end: (failure) => endAll(spans, failure),
  };
}

function spanOf(topic: string, { record, opened }: OpenedItem, at: number): OpenSpan[] {
  if (opened.kind !== 'event') return [];
  const parent = traceContextFrom(traceparentIn(record));
  if (!isTraced(parent)) return [];
  const span = processSpan(topic, opened.event, parent, at);
  if (!span.recorded) return [];
  TRACES.set(opened.event, span.context);
  return [span];
}

/** Bytes of any other length are not made a text of. */
function traceparentIn(record: KafkaRecord): string | undefined {
  const fits = record.headers.some(([name, value]) => name === 'traceparent' && value?.length === TRACEPARENT_BYTES);
  return fits ? singleHeader(record, 'traceparent') : undefined;
}
