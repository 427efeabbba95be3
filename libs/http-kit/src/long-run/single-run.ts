/** Where a run is; `report` is null while it is under way. */
export interface RunState<R> {
  /** RFC 3339 time at which it began. */
  readonly startedAt: string;
  readonly report: R | null;
}

interface Run<R> {
  readonly startedAt: string;
  readonly done: Promise<R>;
  /** Somebody was told that it is under way, and has not been told how it ended. */
  owed: boolean;
  endedAt: number | undefined;
}

/** A result that nobody came back for within this time is old. */
const OWED_MS = 60_000;

/**
 * Work that may outlast a request: never done twice at a time, and whoever asks waits for its result only so long. Who
 * was told that it is under way asks again, and is told the result of that very run, also when it has ended between.
 */
export class SingleRun<R> {
  private run: Run<R> | undefined;

  constructor(
    private readonly work: () => Promise<R>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Joins the run under way, or begins one. Rejects as the work does. */
  start(): Promise<R> {
    return this.current().done;
  }

  /** Joins or begins a run and waits for it `waitMs` at most. Rejects as the work does. */
  async ask(waitMs: number): Promise<RunState<R>> {
    const run = this.current();
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(late.resolve, waitMs, null);
    run.owed = false;
    const report = await Promise.race([run.done, late.promise]).finally(() => clearTimeout(timer));
    if (report === null) run.owed = true;
    return { startedAt: run.startedAt, report };
  }

  private current(): Run<R> {
    if (this.run !== undefined && !this.isOver(this.run)) return this.run;
    const run: Run<R> = {
      startedAt: new Date(this.now()).toISOString(),
      done: this.work().finally(() => (run.endedAt = this.now())),
      owed: false,
      endedAt: undefined,
    };
    this.run = run;
    return run;
  }

  private isOver({ endedAt, owed }: Run<R>): boolean {
    return endedAt !== undefined && !(owed && this.now() - endedAt < OWED_MS);
  }
}
