import { setTimeout as sleep } from 'node:timers/promises';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { SimpleSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace';
import type { Tracing, TracingOptions } from './start-tracing.js';
import { TraceBudget } from './trace-budget.js';

const SHUTDOWN_MS = 3_000;

/**
 * The SDK itself; loaded on demand alone, since it takes a tenth of a service's start. The exporter reads the
 * OTEL_EXPORTER_OTLP_* and OTEL_BSP_* variables itself, so protocol, headers, queue and time-outs follow the
 * specification. What the collector does not take in time is dropped: a span is never waited for.
 */
export function startExport(options: TracingOptions, exporter?: SpanExporter): Tracing {
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({
      'service.namespace': 'qalqan',
      'service.name': options.service,
      'service.instance.id': options.instance,
      'service.version': options.version,
    }),
    autoDetectResources: false,
    sampler: new TraceBudget(options.perSecond),
    // Contexts are read and written by our own parser, which takes over neither tracestate nor baggage.
    textMapPropagator: null,
    // Metrics are served to Prometheus and logs go to stdout: traces alone are exported.
    metricReaders: [],
    logRecordProcessors: [],
    ...(exporter === undefined ? {} : { spanProcessors: [new SimpleSpanProcessor({ exporter })] }),
  });
  sdk.start();
  let stopping: Promise<void> | undefined;
  return { shutdown: () => (stopping ??= withinPatience(sdk.shutdown())) };
}

/** A collector that is away must not keep a service from ending in time, nor make its end a failure. */
async function withinPatience(sent: Promise<void>): Promise<void> {
  const patience = new AbortController();
  const late = sleep(SHUTDOWN_MS, undefined, { signal: patience.signal });
  await Promise.race([sent, late]).catch(() => undefined);
  patience.abort();
  await late.catch(() => undefined);
}
