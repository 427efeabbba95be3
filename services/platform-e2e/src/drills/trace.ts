import { alertFor, freshNumber } from '../load/alerts.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { LeakScan } from '../leaks/leak-scan.js';
import { usedIn } from '../leaks/used-in-run.js';
import type { Platform } from '../platform/platform.js';
import { waitUntil } from '../platform/wait-for.js';
import { withOwnPlatform, type PlatformSource } from '../platform/with-platform.js';
import { Collector } from '../traces/collector.js';
import type { ReceivedSpan } from '../traces/otlp-json.js';
import { asTree } from '../traces/tree.js';
import type { Drill, DrillOutcome } from './drill.js';

const TRACE_MS = 60_000;
const RELEASE = 'POST /api/v1/alerts/:reference/release';
/** Steps that one release must have left in the collector, by who took them. */
const STEPS = [
  ['kz', RELEASE],
  ['kz', 'create qalqan.kz.events.v1'],
  ['kz', 'send qalqan.kz.events.v1'],
  ['hub', 'process qalqan.kz.events.v1'],
  ['hub', 'fold'],
  ['hub', 'create qalqan.hub.events.v1'],
  ['hub', 'send qalqan.hub.events.v1'],
  ['tj', 'process qalqan.hub.events.v1'],
  ['audit', 'process qalqan.hub.events.v1'],
] as const;

/** No fault: an OpenTelemetry Collector of its makers stands beside the platform, and must have the whole trace of a hit. */
export function traceToCollector(name: string): Drill {
  const collector = new Collector();
  const platform: PlatformSource = async (logsTo, work) => {
    try {
      const env = { OTEL_EXPORTER_OTLP_ENDPOINT: await collector.start(), OTEL_BSP_SCHEDULE_DELAY: '500' };
      return await withOwnPlatform(env, logsTo, work);
    } finally {
      await collector.stop();
    }
  };
  return {
    ...{ name, platform },
    summary: 'one trace from a release to a hit in another country, in a real OpenTelemetry Collector',
    run: (running, note) => run(running, collector, note),
  };
}

async function run(platform: Platform, collector: Collector, note: (what: string) => void): Promise<DrillOutcome> {
  const number = freshNumber();
  const [kz, tj] = [platform.node('kz'), platform.node('tj')];
  const { sequence } = await tj.publish(alertFor(number, ['kz']));
  await waitUntil(
    'the hub has folded the alert of tj',
    async () => (await platform.hub.state()).positions['tj/0'] === String(sequence).padStart(16, '0'),
  );
  await kz.publish(alertFor(number, ['tj']));
  const objections: Objection[] = [];
  const trace = (): readonly ReceivedSpan[] => traceOfRelease(collector.spans());
  const whole = async (): Promise<boolean> => missingIn(trace()).length === 0;
  await waitUntil('the trace is whole', whole, { timeoutMs: TRACE_MS }).catch(() => {
    objections.push(...missingIn(trace()).map((step) => complaint(`the trace has no ${step}`)));
  });
  const spans = trace();
  const tree = asTree(spans);
  for (const line of tree) note(line);
  const leaks = new LeakScan(await usedIn(platform)).leaksIn('collector', JSON.stringify(collector.spans(), null, 1));
  objections.push(...leaks.map(({ kind, line }) => complaint(`the collector was told a ${kind} (line ${line})`)));
  const figures = { spans: spans.length, instances: new Set(spans.map(({ instance }) => instance)).size };
  return { objections, runs: 1, acknowledged: 2, figures: { ...figures, leaks: leaks.length }, details: tree };
}

function traceOfRelease(spans: readonly ReceivedSpan[]): readonly ReceivedSpan[] {
  const release = spans.find(({ instance, name }) => instance === 'kz' && name === RELEASE);
  return spans.filter(({ traceId }) => traceId === release?.traceId);
}

function missingIn(spans: readonly ReceivedSpan[]): string[] {
  const known = new Set(spans.map(({ spanId }) => spanId));
  const orphans = spans.filter(({ parentSpanId }) => parentSpanId !== undefined && !known.has(parentSpanId));
  return [
    ...STEPS.filter(([instance, name]) => !spans.some((span) => span.instance === instance && span.name === name)).map(
      (step) => step.join(' '),
    ),
    ...orphans.map(({ instance, name }) => `parent of ${instance} ${name}`),
  ];
}
