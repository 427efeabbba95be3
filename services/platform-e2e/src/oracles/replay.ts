import { auditorReplay } from '../platform/auditor.js';
import type { Platform } from '../platform/platform.js';
import { waitFor, type Patience } from '../platform/wait-for.js';
import { objection, type Objection } from './objection.js';

interface Report {
  readonly verdict: string;
  readonly faultCount: number;
  readonly reconstruction: { readonly published: number; readonly compared: number; readonly equal: number };
  readonly hub?: { readonly outcome: 'equal' | 'different' | 'not-in-log'; readonly digest: string };
}

/**
 * O4: the auditor's program rebuilds the hub's state from the log alone, and every digest that the hub has published,
 * and the one it shows, is its own. Waits until the log holds what the hub shows.
 */
export async function replayObjections(platform: Platform, patience: Patience = {}): Promise<Objection[]> {
  let last = 'it was not run';
  const replay = async (): Promise<Report | undefined> => {
    const { code, stdout, stderr } = await auditorReplay(platform, ['--json', '--hub-url', platform.url('hub')]);
    last = `exit code ${code}: ${(stdout + stderr).slice(0, 300)}`;
    // 2: could not run. The hub's latest words may also still be on their way into the log.
    if (code === 2) return undefined;
    const report = JSON.parse(stdout) as Report;
    return report.verdict === 'sound' && report.hub?.outcome === 'not-in-log' ? undefined : report;
  };
  try {
    return judgeReport(
      await waitFor('the log holds what the hub shows', replay, { timeoutMs: 60_000, everyMs: 500, ...patience }),
    );
  } catch {
    return [objection('O4', 'late', 'the replay', `the auditor cannot compare with the hub: ${last}`)];
  }
}

function judgeReport({ verdict, faultCount, reconstruction, hub }: Report): Objection[] {
  const { compared, equal } = reconstruction;
  const of = (what: string): Objection => objection('O4', 'digest', 'the state', what);
  return [
    ...(verdict === 'sound' ? [] : [of(`the auditor finds the log ${verdict} (${faultCount} faults)`)]),
    ...(equal === compared ? [] : [of(`${compared - equal} of ${compared} published digests are not the auditor's`)]),
    ...(hub?.outcome === 'different' ? [of("the digest that the hub shows is not the auditor's")] : []),
  ];
}
