import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
} from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';

export { SpanKind, type Context as TraceContext };

export interface TracingOptions {
  readonly service: string;
  /** Collector of traces; when undefined nothing leaves the process, but trace ids still tie the parts together. */
  readonly otlpEndpoint: string | undefined;
}

export interface Tracing {
  /** Sends what is buffered and stops; safe to call twice. */
  shutdown(): Promise<void>;
}

/** Gives spans their ids and keeps none: the platform is traceable end to end without a collector. */
const idsOnly = {
  onStart: (): void => undefined,
  onEnd: (): void => undefined,
  forceFlush: (): Promise<void> => Promise.resolve(),
  shutdown: (): Promise<void> => Promise.resolve(),
};

/** Starts OpenTelemetry; once per process and before the application is made. */
export function startTracing(options: TracingOptions): Tracing {
  const sdk = new NodeSDK({
    serviceName: options.service,
    autoDetectResources: false,
    // Metrics are served to Prometheus and logs go to stdout: traces alone are exported. The exporter reads the
    // OTEL_EXPORTER_OTLP_* variables itself, so protocol, headers and time-outs follow the specification.
    metricReaders: [],
    logRecordProcessors: [],
    ...(options.otlpEndpoint === undefined ? { spanProcessors: [idsOnly] } : {}),
  });
  sdk.start();
  let stopping: Promise<void> | undefined;
  return { shutdown: () => (stopping ??= sdk.shutdown()) };
}

/** W3C trace context of the running span as it goes into a Kafka or HTTP header; undefined outside any span. */
export function currentTraceparent(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Trace context that a received `traceparent` header names (bytes or text), for {@link withSpan}; the root context
 * when it is absent or malformed. `tracestate` and baggage are not taken over: a neighbour's data stays out of ours.
 */
export function traceContextFrom(traceparent: Uint8Array | string | undefined): Context {
  if (traceparent === undefined) return ROOT_CONTEXT;
  const text =
    typeof traceparent === 'string' ? traceparent : new TextDecoder('latin1').decode(traceparent.subarray(0, 64));
  if (!TRACEPARENT.test(text)) return ROOT_CONTEXT;
  return propagation.extract(ROOT_CONTEXT, { traceparent: text });
}

export interface SpanOptions {
  readonly kind?: SpanKind;
  /** Same rule as log fields: identifiers and codes, never personal data. */
  readonly attributes?: Attributes;
  /** Parent from {@link traceContextFrom}; the running span unless given. */
  readonly parent?: Context;
}

/** Runs `work` inside a span; a rejection marks the span as failed and is passed on unchanged. */
export async function withSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const parent = options.parent ?? context.active();
  const span = trace
    .getTracer('qalqan')
    .startSpan(
      name,
      { kind: options.kind ?? SpanKind.INTERNAL, ...(options.attributes ? { attributes: options.attributes } : {}) },
      parent,
    );
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    // Not recordException: it copies the message, and messages of foreign libraries may quote data.
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
