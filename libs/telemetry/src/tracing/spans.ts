import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { freshIds } from './ids-only.js';
import { isTraced, traceparentOf } from './trace-context.js';

export { SpanKind };

/** How a span begins. */
export interface SpanOptions {
  readonly kind?: SpanKind;
  /** Ids, codes, topics, counts: never personal data, references or contents. */
  readonly attributes?: Attributes;
  /** The running span unless given. */
  readonly parent?: Context;
  /** Unix time in ms; now unless given. */
  readonly at?: number;
}

/** A span that somebody ends. */
export interface OpenSpan {
  /** For spans below it, and for {@link runIn}. */
  readonly context: Context;
  /** False while nobody records it: then nothing that is said of it is kept. */
  readonly recorded: boolean;
  /** Marks it as failed with a stable word: a code, a class of error, a status. */
  fail(errorType: string): void;
  end(attributes?: Attributes): void;
}

/** Begins a span without making it the running one. */
export function beginSpan(name: string, options: SpanOptions = {}): OpenSpan {
  const parent = options.parent ?? context.active();
  const { kind = SpanKind.INTERNAL, attributes, at } = options;
  const span = tracer().startSpan(
    name,
    { kind, ...(attributes ? { attributes } : {}), ...(at === undefined ? {} : { startTime: at }) },
    parent,
  );
  return {
    context: trace.setSpan(parent, span),
    recorded: span.isRecording(),
    fail: (errorType) => markFailed(span, errorType),
    end: (more) => {
      if (more !== undefined) span.setAttributes(more);
      span.end();
    },
  };
}

/** Runs `work` inside a span; a rejection marks the span as failed and is passed on unchanged. */
export async function withSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const span = beginSpan(name, options);
  try {
    return await context.with(span.context, work);
  } catch (error) {
    // Not recordException: it copies the message, and messages of foreign libraries may quote data.
    span.fail(error instanceof Error ? error.name : typeof error);
    throw error;
  } finally {
    span.end();
  }
}

/** {@link withSpan} where the work is part of a trace that is exported; the work alone everywhere else. */
export function withInnerSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  return isTraced(options.parent ?? context.active()) ? withSpan(name, options, work) : work();
}

/** Runs `work` with `running` as its trace context. */
export function runIn<T>(running: Context, work: () => T): T {
  return context.with(running, work);
}

/** A context with ids of its own that is never exported: it ties the log lines of one piece of work together. */
export function untracedContext(): Context {
  return trace.setSpanContext(ROOT_CONTEXT, freshIds());
}

/** The trace context of whoever calls. */
export function currentTrace(): Context {
  return context.active();
}

/** W3C trace context of the running span as it goes into a header; undefined where nothing is exported. */
export function currentTraceparent(): string | undefined {
  return traceparentOf(context.active());
}

function tracer() {
  return trace.getTracer('qalqan');
}

function markFailed(span: Span, errorType: string): void {
  span.setAttribute('error.type', errorType);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
