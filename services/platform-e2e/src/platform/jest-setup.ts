import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportLine, scanRun } from '../leaks/scan-run.js';
import { usedIn } from '../leaks/used-in-run.js';
import { TraceReceiver } from '../traces/trace-receiver.js';
import { announce, announced, announceReceiver } from './current.js';
import { launchPlatform, type LaunchedPlatform } from './launch.js';
import { Platform } from './platform.js';

/** Where logs of the last run stay, for who wants to know why it failed. */
const LOGS = join(fileURLToPath(new URL('../../../..', import.meta.url)), '.qalqan', 'test', 'e2e-logs');

let launched: LaunchedPlatform | undefined;
let receiver: TraceReceiver | undefined;

/**
 * Once per jest run with e2e specs: starts the platform, and a receiver of all its traces, unless a platform is announced
 * that stays for many runs.
 */
export async function startForJest(): Promise<void> {
  if (announced()) return;
  receiver = new TraceReceiver();
  const url = await receiver.start();
  announceReceiver(url);
  launched = await launchPlatform({
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '500',
  });
  announce(launched.location);
}

/**
 * Stops what {@link startForJest} started, and throws when anything that was written in the run, or a secret, stands in any log
 * or span. Only now has every spec said what it had to say.
 */
export async function stopForJest(): Promise<void> {
  if (launched === undefined) return;
  try {
    const used = await usedIn(new Platform(launched.location)).catch((error: unknown) => ({ error }));
    await launched.stop(LOGS);
    if ('error' in used) throw used.error;
    const report = scanRun(used, LOGS, receiver?.spans ?? []);
    console.log(reportLine(report));
    if (report.leaks.length > 0) throw new Error(reportLine(report));
  } finally {
    await receiver?.stop();
  }
}
