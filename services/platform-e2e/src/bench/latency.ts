import type { Platform } from '../platform/platform.js';
import { waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { percentile, type Figure } from './figures.js';
import type { Officers } from './officers.js';

const EVERY_MS = 4;

/**
 * From sending a release in Tajikistan to the hit in Kazakhstan's list: node, relay, Kafka, hub, Kafka, node. One alert
 * after the other, so that it is the way that is measured and not a queue.
 */
export async function latencyFigures(
  platform: Platform,
  tj: Officers,
  kz: Officers,
  samples: number,
): Promise<Figure[]> {
  const numbers = Array.from({ length: samples }, freshNumber);
  const watching = await kz.all(numbers, (number) => kz.draft(alertFor(number, ['tj'])));
  await kz.all(watching.references, (reference) => kz.submit(reference));
  await kz.all(watching.references, (reference) => kz.release(reference));
  const drafted = await tj.all(numbers, (number) => tj.draft(alertFor(number, ['kz'])));
  await tj.all(drafted.references, (reference) => tj.submit(reference));
  await waitUntil('the hub knows what Kazakhstan looks for', async () => knowsAll(platform, watching.references), {
    timeoutMs: 60_000,
  });
  const times: number[] = [];
  for (const reference of drafted.references) {
    const started = performance.now();
    await tj.release(reference);
    await waitUntil(`kz has the hit on ${reference}`, () => newestNames(platform, reference), { everyMs: EVERY_MS });
    times.push(performance.now() - started);
  }
  const how = `${samples} alerts, one after the other, seen within ${EVERY_MS} ms`;
  return [
    { name: 'release to hit, median', value: percentile(times, 0.5), unit: 'ms', beside: [], how },
    { name: 'release to hit, 95 %', value: percentile(times, 0.95), unit: 'ms', beside: [], how },
  ];
}

async function knowsAll(platform: Platform, references: readonly string[]): Promise<boolean> {
  const known = new Set((await platform.hub.alerts()).map(({ reference }) => reference));
  return references.every((reference) => known.has(reference));
}

/** Whether one of the newest hits of KZ names the alert. */
async function newestNames(platform: Platform, reference: string): Promise<boolean> {
  const { body } = await platform.node('kz').get<{ items: { alerts: string[] }[] }>('/hits?limit=3', 'analyst');
  return body.items.some(({ alerts }) => alerts.includes(reference));
}
