import { countOf, complaint, linesOf, type Objection } from '../oracles/objection.js';
import { thisMachine, type Machine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { PlatformSource } from '../platform/with-platform.js';

/** What happened during a drill, in milliseconds from its beginning. */
export interface HistoryLine {
  readonly ms: number;
  readonly what: string;
}

/** Figures that every drill has; whatever else it measured stands beside them. */
export interface CommonFigures {
  /** How many times the fault was there. */
  readonly runs: number;
  /** Alerts that were acknowledged meanwhile. */
  readonly acknowledged: number;
  /** Alerts and hits that were not where they belong, in the end. */
  readonly lost: number;
  readonly doubled: number;
  /** Slowest recovery; absent when nothing had to recover. */
  readonly recoveredMs?: number;
}

/** Outcome of a drill, so that runs can be compared. */
export interface DrillResult {
  readonly drill: string;
  readonly verdict: 'survived' | 'violated';
  /** What the oracles objected to, one line each. */
  readonly violations: readonly string[];
  readonly startedAt: string;
  readonly durationMs: number;
  readonly figures: CommonFigures & Readonly<Record<string, number>>;
  /** Tables of the drill's own. */
  readonly details?: unknown;
  readonly history: readonly HistoryLine[];
  readonly machine: Machine;
}

/** What a run of the drills can be told; a drill takes what it knows. */
export interface DrillOptions {
  /** What is random comes from here. */
  readonly seed: number;
  /** Times that each fault is injected, instead of the drill's own number. */
  readonly runs?: number | undefined;
  /** Parts of a drill that has parts, instead of all. */
  readonly only?: readonly string[] | undefined;
}

/** A named fault, injected into a running platform while it works. */
export interface Drill {
  readonly name: string;
  readonly summary: string;
  /** A platform of its own; the shared one when absent. */
  readonly platform?: PlatformSource;
  run(platform: Platform, note: (what: string) => void, options: DrillOptions): Promise<DrillOutcome>;
}

/** What a drill itself has to say; the rest of the result is the same for all. */
export interface DrillOutcome {
  readonly objections: readonly Objection[];
  readonly runs: number;
  readonly acknowledged: number;
  readonly recoveredMs?: number;
  readonly figures?: Readonly<Record<string, number>>;
  readonly details?: unknown;
}

const DEFAULTS: DrillOptions = { seed: 1 };

/** Runs a drill and writes down what happened; an error is a violation, for a drill that could not end proves nothing. */
export async function runDrill(
  drill: Drill,
  platform: Platform,
  show: (line: string) => void = () => undefined,
  options: DrillOptions = DEFAULTS,
): Promise<DrillResult> {
  const started = Date.now();
  const history: HistoryLine[] = [];
  const note = (what: string): void => {
    const ms = Date.now() - started;
    history.push({ ms, what });
    show(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${what}`);
  };
  const outcome = await drill.run(platform, note, options).catch((error: unknown): DrillOutcome => ({
    objections: [complaint(`the drill did not end: ${error instanceof Error ? describe(error) : String(error)}`)],
    runs: 0,
    acknowledged: 0,
  }));
  return {
    drill: drill.name,
    verdict: outcome.objections.length === 0 ? 'survived' : 'violated',
    violations: linesOf(outcome.objections),
    startedAt: new Date(started).toISOString(),
    durationMs: Date.now() - started,
    figures: figuresOf(outcome),
    ...(outcome.details === undefined ? {} : { details: outcome.details }),
    history,
    machine: thisMachine(),
  };
}

function figuresOf({ objections, runs, acknowledged, recoveredMs, figures }: DrillOutcome): DrillResult['figures'] {
  return {
    ...figures,
    runs,
    acknowledged,
    lost: countOf(objections, 'lost'),
    doubled: countOf(objections, 'doubled'),
    ...(recoveredMs === undefined ? {} : { recoveredMs }),
  };
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
