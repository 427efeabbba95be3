import {
  isSpanContextValid,
  ROOT_CONTEXT,
  trace,
  TraceFlags,
  type Context,
  type SpanContext,
} from '@opentelemetry/api';

export { type Context as TraceContext } from '@opentelemetry/api';

/** Version 00 alone: what a later version may add is nothing we would use. 55 characters, so nothing long is looked at. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const LENGTH = 55;

/** Whose word a `traceparent` is. */
export interface TraceparentSource {
  /** True for one that this process wrote down itself: its sampling decision was ours, and stands. */
  readonly ours?: boolean;
}

/**
 * Trace context that a `traceparent` names, to be the parent of a span; the root context when it is absent or not exactly
 * of W3C Trace Context version 00. `tracestate` and baggage are never taken over: a neighbour's data stays out of ours.
 */
export function traceContextFrom(traceparent: string | undefined, { ours = false }: TraceparentSource = {}): Context {
  if (traceparent?.length !== LENGTH) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent) ?? [];
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  const span: SpanContext = { traceId, spanId, traceFlags, isRemote: !ours };
  return isSpanContextValid(span) ? trace.setSpanContext(ROOT_CONTEXT, span) : ROOT_CONTEXT;
}

/**
 * W3C trace context of a span that is exported, as it goes into a header or a row; undefined for all others, so that what
 * nobody records leaves no trace on its way.
 */
export function traceparentOf(context: Context): string | undefined {
  const span = trace.getSpanContext(context);
  return span !== undefined && isSampled(span) ? `00-${span.traceId}-${span.spanId}-01` : undefined;
}

/** True when the context stands in a span that is exported. */
export function isTraced(context: Context): boolean {
  const span = trace.getSpanContext(context);
  return span !== undefined && isSampled(span);
}

function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0;
}
