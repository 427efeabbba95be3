export { createLogger, silentLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export type { LogFields } from './log-fields.js';
export { describeError, type ErrorDescription } from './describe-error.js';
export { nestLogger } from './nest-logger.js';
export { createMetrics, DURATION_BUCKETS, type Metrics, type MetricsOptions, type MetricSpec } from './metrics.js';
export {
  startTracing,
  currentTraceparent,
  traceContextFrom,
  withSpan,
  SpanKind,
  type SpanOptions,
  type TraceContext,
  type Tracing,
  type TracingOptions,
} from './tracing.js';
