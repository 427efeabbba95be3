export { createLogger, silentLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export type { LogFields } from './log-fields.js';
export { describeError, type ErrorDescription } from './describe-error.js';
export { nestLogger } from './nest-logger.js';
export { createMetrics, DURATION_BUCKETS, type Metrics, type MetricsOptions, type MetricSpec } from './metrics.js';
export { startTracing, type Tracing, type TracingOptions } from './tracing/start-tracing.js';
export {
  isTraced,
  traceContextFrom,
  traceparentOf,
  type TraceContext,
  type TraceparentSource,
} from './tracing/trace-context.js';
export {
  beginSpan,
  currentTrace,
  currentTraceparent,
  runIn,
  SpanKind,
  untracedContext,
  withInnerSpan,
  withSpan,
  type OpenSpan,
  type SpanOptions,
} from './tracing/spans.js';
