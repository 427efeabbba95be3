import type { Figure } from './figures.js';
import { memoryOf } from '../platform/memory.js';
import { INSTANCES } from '../platform/ports.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { Officers } from './officers.js';
import { scenario } from './scenario.js';

const STARTED = ['hub', 'audit', 'kz'] as const;
const ALERTS = 200;

/** How long services need from their start until they are ready, and what memory each process has after some work. */
export const resources = scenario('resources', async (platform, note) => {
  const figures: Figure[] = [];
  for (const instance of STARTED) {
    note(`${instance} is killed, and started by the supervisor`);
    const old = memoryOf(platform.location, instance);
    const restarts = platform.processes.restarts(instance);
    const begun = performance.now();
    platform.processes.kill(instance);
    await platform.processes.restarted(instance, restarts);
    const value = performance.now() - begun;
    const how = `from its end; ${old?.nowMb ?? 0} MB before`;
    figures.push({ name: `start of ${instance}`, value, unit: 'ms', beside: [], how });
  }
  const officers = new Officers(platform, 'tj');
  try {
    const numbers = Array.from({ length: ALERTS }, freshNumber);
    const drafted = await officers.all(numbers, (number) => officers.draft(alertFor(number, ['kz'])));
    await officers.all(drafted.references, (reference) => officers.submit(reference));
    await officers.all(drafted.references, (reference) => officers.release(reference));
  } finally {
    await officers.close();
  }
  for (const instance of INSTANCES) {
    const { nowMb = 0, peakMb = 0 } = memoryOf(platform.location, instance) ?? {};
    const how = `after ${ALERTS} alerts of tj; ${peakMb} MB at most`;
    figures.push({ name: `memory of ${instance}`, value: nowMb, unit: 'MB', beside: [], how });
  }
  return figures;
});
