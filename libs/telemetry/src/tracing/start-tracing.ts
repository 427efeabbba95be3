import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import { idsOnly } from './ids-only.js';

/** What the traces of a process are known by, and where they go. */
export interface TracingOptions {
  /** Name of the service, as in `services/<name>`. */
  readonly service: string;
  /** Member this process runs as. */
  readonly instance: string;
  readonly version: string;
  /** Collector of traces; when undefined nothing is recorded, and trace ids tie the lines of one log together. */
  readonly otlpEndpoint: string | undefined;
  /** Traces that one entrance (HTTP, one topic) may begin or continue per second. */
  readonly perSecond: number;
  /** Where spans go instead of to a collector, at once; for tests. */
  readonly exporter?: SpanExporter;
}

export interface Tracing {
  /** Sends what is buffered and stops; safe to call twice. */
  shutdown(): Promise<void>;
}

/** Starts tracing; once per process and before the application is made. */
export async function startTracing(options: TracingOptions): Promise<Tracing> {
  if (options.otlpEndpoint === undefined && options.exporter === undefined) {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(idsOnly);
    return { shutdown: () => Promise.resolve() };
  }
  const { startExport } = await import('./export.js');
  return startExport(options, options.exporter);
}
