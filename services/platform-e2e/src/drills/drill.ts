import { thisMachine, type Machine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';

/** What happened during a drill, in milliseconds from its beginning. */
export interface HistoryLine {
  readonly ms: number;
  readonly what: string;
}

/** Outcome of a drill, so that runs can be compared. */
export interface DrillResult {
  readonly drill: string;
  readonly verdict: 'survived' | 'violated';
  /** What the oracles objected to, one line each. */
  readonly violations: readonly string[];
  readonly startedAt: string;
  readonly durationMs: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly history: readonly HistoryLine[];
  readonly machine: Machine;
}

/** A named fault, injected into a running platform while it works. */
export interface Drill {
  readonly name: string;
  readonly summary: string;
  run(platform: Platform, note: (what: string) => void): Promise<DrillOutcome>;
}

/** What a drill itself has to say; the rest of the result is the same for all. */
export interface DrillOutcome {
  readonly violations: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** Runs a drill and writes down what happened; an error is a violation, for a drill that could not end proves nothing. */
export async function runDrill(
  drill: Drill,
  platform: Platform,
  show: (line: string) => void = () => undefined,
): Promise<DrillResult> {
  const started = Date.now();
  const history: HistoryLine[] = [];
  const note = (what: string): void => {
    const ms = Date.now() - started;
    history.push({ ms, what });
    show(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${what}`);
  };
  const outcome = await drill.run(platform, note).catch((error: unknown): DrillOutcome => ({
    violations: [`the drill did not end: ${error instanceof Error ? describe(error) : String(error)}`],
    figures: {},
  }));
  return {
    drill: drill.name,
    verdict: outcome.violations.length === 0 ? 'survived' : 'violated',
    ...outcome,
    startedAt: new Date(started).toISOString(),
    durationMs: Date.now() - started,
    history,
    machine: thisMachine(),
  };
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
