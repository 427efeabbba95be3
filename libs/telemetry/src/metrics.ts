import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Name, meaning and labels of a metric; label values come from small closed sets, never from data. */
export interface MetricSpec<L extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly L[];
}

/** Seconds from a millisecond to half a minute. */
export const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const COUNTER_NAME = /^qalqan_[a-z][a-z0-9_]*_total$/;
const MEASURE_NAME = /^qalqan_[a-z][a-z0-9_]*_(seconds|bytes|ratio|records|requests|events|forks|info|state)$/;

/**
 * Metrics of one process. Names are checked when a metric is made: counters end in `_total`, all others in their unit;
 * a metric made twice is the same metric.
 */
export interface Metrics {
  counter<L extends string>(spec: MetricSpec<L>): Counter<L>;
  gauge<L extends string>(spec: MetricSpec<L>): Gauge<L>;
  histogram<L extends string>(spec: MetricSpec<L> & { readonly buckets?: readonly number[] }): Histogram<L>;
  /** The exposition text that `GET /metrics` serves. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsOptions {
  readonly service: string;
  readonly instance: string;
  readonly version: string;
  /** Event-loop lag, memory, handles and garbage collection of the process; on unless told otherwise. */
  readonly processMetrics?: boolean;
}

/** Makes the metrics of a process in a registry of its own; the label `member` is on every series. */
export function createMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry();
  // Not `instance`: Prometheus gives that name to the scrape target.
  registry.setDefaultLabels({ service: options.service, member: options.instance });
  if (options.processMetrics ?? true) watchProcess(registry);
  const metrics = metricsOf(registry);
  metrics
    .gauge({ name: 'qalqan_build_info', help: 'Version that runs; always 1.', labels: ['version'] })
    .set({ version: options.version }, 1);
  return metrics;
}

/** Gauges of prom-client's whose names end as counters do; the same by type stand beside them. */
const MISNAMED = ['nodejs_active_resources_total', 'nodejs_active_handles_total', 'nodejs_active_requests_total'];

function watchProcess(registry: Registry): void {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 10 });
  for (const name of MISNAMED) registry.removeSingleMetric(name);
}

function metricsOf(registry: Registry): Metrics {
  const made = new Map<string, unknown>();
  const once = <T>(name: string, pattern: RegExp, make: () => T): T => {
    if (!pattern.test(name)) throw new TypeError(`metric ${name} has no unit in its name`);
    const known = made.get(name) as T | undefined;
    if (known !== undefined) return known;
    const metric = make();
    made.set(name, metric);
    return metric;
  };
  const settings = <L extends string>({ name, help, labels }: MetricSpec<L>) => ({
    name,
    help,
    labelNames: labels ?? [],
    registers: [registry],
  });
  return {
    counter: (spec) => once(spec.name, COUNTER_NAME, () => new Counter(settings(spec))),
    gauge: (spec) => once(spec.name, MEASURE_NAME, () => new Gauge(settings(spec))),
    histogram: (spec) =>
      once(
        spec.name,
        MEASURE_NAME,
        () => new Histogram({ ...settings(spec), buckets: [...(spec.buckets ?? DURATION_BUCKETS)] }),
      ),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
