import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { QalqanError } from '@qalqan/errors';
import { replayLog, StateReplay, type LogSource, type ReplayReport } from '@qalqan/replay';
import { anchorsFrom, type Anchors } from './cli/anchors.js';
import { CannotRun, EXIT, type ExitCode } from './cli/exit.js';
import type { Output } from './cli/output.js';
import { replayText } from './cli/print-replay.js';
import { Progress } from './cli/progress.js';
import { openExport } from './read/export-file.js';
import { HttpClient } from './read/http-client.js';
import { HttpLog } from './read/http-log.js';
import { compareHub, readHubState, type HubComparison, type HubState } from './read/hub-state.js';
import { ClientTokens, givenToken, type TokenSource } from './read/tokens.js';

/** Machine clients of the local platform that read the log and the hub's state. */
const LOG_CLIENT = 'audit-auditor';
const HUB_CLIENT = 'hub-analyst';

export interface ReplayArguments {
  readonly url: string;
  readonly bundle?: string;
  readonly hubUrl?: string;
  readonly agreementDigest?: string;
  readonly vkey?: string;
  readonly token?: string;
  readonly credentials: string;
  readonly json?: boolean;
}

/** `replay`: verifies everything, rebuilds the hub's state, compares every published digest. */
export async function replayCommand(args: ReplayArguments, output: Output): Promise<ExitCode> {
  const anchors = anchorsFrom(args);
  const source = args.bundle === undefined ? servedLog(args) : await exportedLog(args.bundle);
  // Asked first, so that the log can have what the hub names by the time it is read.
  const live = await hubState(args);
  const states = new StateReplay(nodeHasher);
  const report = await replayed(source, { anchors, states, output });
  const hub = live && compareHub(live, states);
  return conclude(report, { anchors, hub, json: args.json === true, output });
}

/** Replays with progress on stderr; what keeps it from running is one line, not a verdict. */
export async function replayed(
  source: LogSource,
  options: { readonly anchors: Anchors; readonly states?: StateReplay; readonly output: Output },
): Promise<ReplayReport> {
  const progress = new Progress(options.output.stderr);
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => performance.now() };
  const { agreementDigest, vkey } = options.anchors;
  const onProgress = (entries: number, size: number): void => progress.report(entries, size);
  const states = options.states === undefined ? {} : { states: options.states };
  try {
    return await replayLog(ports, source, { agreementDigest, vkey, onProgress, ...states });
  } catch (error) {
    if (error instanceof QalqanError) throw new CannotRun(error.message, { cause: error });
    throw error;
  } finally {
    progress.end();
  }
}

/** Prints what was found, and says it to the shell. */
export function conclude(
  report: ReplayReport,
  {
    anchors,
    hub,
    json,
    output,
  }: {
    readonly anchors: Anchors;
    readonly hub?: HubComparison | undefined;
    readonly json: boolean;
    readonly output: Output;
  },
): ExitCode {
  const sound = report.verdict === 'sound' && hub?.outcome !== 'different';
  if (json) {
    const whole = { ...report, agreementDigestFrom: anchors.source, ...(hub === undefined ? {} : { hub }) };
    output.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  } else {
    output.stdout.write(replayText(report, anchors.source, hub));
  }
  return sound ? EXIT.sound : EXIT.broken;
}

function servedLog(args: ReplayArguments): LogSource {
  return new HttpLog(new HttpClient(args.url, tokensOf(args, LOG_CLIENT)));
}

async function exportedLog(path: string): Promise<LogSource> {
  const file = await openExport(path);
  if (file === undefined) throw new CannotRun(`${path} is not an exported log: its first line is no header of one`);
  return file;
}

async function hubState(args: ReplayArguments): Promise<HubState | undefined> {
  if (args.hubUrl === undefined) return undefined;
  return readHubState(new HttpClient(args.hubUrl, new ClientTokens(args.credentials, HUB_CLIENT)));
}

function tokensOf({ token, credentials }: ReplayArguments, clientId: string): TokenSource {
  return token === undefined ? new ClientTokens(credentials, clientId) : givenToken(token);
}
