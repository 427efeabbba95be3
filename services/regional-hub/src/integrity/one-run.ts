import type { Progress } from './finding.js';

/** A run, and what came of it if it has ended by now. */
export interface RunStatus<What, Report> {
  readonly what: What;
  readonly startedAt: string;
  /** Events gone through so far. */
  readonly events: number;
  /** Undefined while the run is under way. */
  readonly report: Report | undefined;
}

interface Run<What, Report> {
  readonly what: What;
  readonly startedAt: string;
  readonly progress: Progress;
  readonly done: Promise<Report>;
}

/** Work over all stored events, which may take minutes: one run at a time, and whoever asks meanwhile waits for that one. */
export class OneRun<What, Report> {
  private current: Run<What, Report> | undefined;

  constructor(private readonly work: (what: What, progress: Progress) => Promise<Report>) {}

  /** Starts a run unless one is under way. */
  start(what: What): Run<What, Report> {
    if (this.current) return this.current;
    const progress: Progress = { events: 0 };
    const done = this.work(what, progress).finally(() => (this.current = undefined));
    this.current = { what, startedAt: new Date().toISOString(), progress, done };
    return this.current;
  }

  /** Starts a run unless one is under way, and waits for its result for so long. */
  async ask(what: What, waitMs: number): Promise<RunStatus<What, Report>> {
    const run = this.start(what);
    const { promise: late, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(resolve, waitMs, undefined);
    const report = await Promise.race([run.done, late]).finally(() => clearTimeout(timer));
    return { what: run.what, startedAt: run.startedAt, events: run.progress.events, report };
  }
}
