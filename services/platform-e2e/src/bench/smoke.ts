import type { Platform } from '../platform/platform.js';
import type { Figure } from './figures.js';
import { flowFigures } from './flow.js';
import { latencyFigures } from './latency.js';
import { Officers } from './officers.js';
import { scenario } from './scenario.js';

const ALERTS = 1_000;
const SAMPLES = 200;
const WARM_UP = 100;

/** The core path in a minute or two: one node, the hub, the audit log, and the limits of the machine beside them. */
export const smoke = scenario('smoke', (platform, note) =>
  withOfficers(platform, async (tj, kz) => {
    note(`warming up with ${WARM_UP} alerts`);
    await flowFigures(platform, tj, WARM_UP);
    note(`${ALERTS} alerts through node, hub and audit log`);
    const flow = await flowFigures(platform, tj, ALERTS);
    note(`${SAMPLES} times from release to hit`);
    return [...flow, ...(await latencyFigures(platform, tj, kz, SAMPLES))];
  }),
);

/** Officers of two parties, whose connections are closed in the end. */
export async function withOfficers(
  platform: Platform,
  work: (tj: Officers, kz: Officers) => Promise<Figure[]>,
): Promise<Figure[]> {
  const [tj, kz] = [new Officers(platform, 'tj'), new Officers(platform, 'kz')];
  try {
    return await work(tj, kz);
  } finally {
    await Promise.all([tj.close(), kz.close()]);
  }
}
