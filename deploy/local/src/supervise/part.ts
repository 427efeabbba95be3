import { setTimeout as sleep } from 'node:timers/promises';
import { lastLine, type Exit, type Launched } from '../servers/process.js';
import { SetupError } from '../servers/setup-error.js';
import { processFacts } from '../state/process-facts.js';
import type { RunningPart } from '../state/run-file.js';
import { BackOff } from './back-off.js';
import { askReady } from './readiness.js';

const ASK_EVERY_MS = 200;
/** Who ends this often without ever having been ready will not be ready the next time either. */
const HOPELESS_AFTER = 4;
/** EX_CONFIG of sysexits.h: the same settings give the same answer. */
const EXIT_CONFIG = 78;

/** How to run one part of the platform. */
export interface PartPlan {
  readonly name: string;
  readonly port: number;
  readonly logFile: string;
  /** Stopped after every part of a higher tier. */
  readonly tier: number;
  readonly readyUrl?: string | undefined;
  /** Signal that asks it to put its things in order, and how long that may take. */
  readonly stopSignal: NodeJS.Signals;
  readonly stopGraceMs: number;
  readonly readyTimeoutMs: number;
  start(): Promise<Launched>;
}

/** Called whenever a part starts, ends or is started again. */
export interface PartEvents {
  changed(): void;
  /** `waitMs` is undefined when it is not started again. */
  crashed(name: string, exit: Exit, waitMs: number | undefined, lastLine: string): void;
}

/** One part under supervision: crash-only, so an end that nobody asked for is answered by a new start. */
export class Part {
  private process: Launched | undefined;
  private startedAt = 0;
  /** Whether the present process has ever said that it is ready. */
  private wasReady = false;
  private restarts = 0;
  private stopping = false;
  private everReady = false;
  /** Ends since the beginning, while it was never ready. */
  private failures = 0;
  private hopeless = false;
  private readonly backOff = new BackOff();
  private readonly abort = new AbortController();

  constructor(
    readonly plan: PartPlan,
    private readonly events: PartEvents,
  ) {}

  async start(): Promise<void> {
    this.watch(await this.plan.start());
  }

  /** Takes a process that was started elsewhere, and is ready, into care. */
  adopt(process: Launched): void {
    this.everReady = true;
    this.watch(process);
  }

  private watch(process: Launched): void {
    this.process = process;
    this.startedAt = Date.now();
    this.wasReady = false;
    this.events.changed();
    void this.noteReady(process);
    void process.exited.then((exit) => this.ended(exit));
  }

  /** Resolves when it says it is ready; fails with its last log line when it cannot, or takes too long. */
  async untilReady(): Promise<void> {
    const { name, port, readyUrl, readyTimeoutMs, logFile } = this.plan;
    const deadline = Date.now() + readyTimeoutMs;
    for (;;) {
      const { ready, why } = await askReady(port, readyUrl);
      if (ready) this.sawReady();
      if (ready || this.stopping) return;
      if (this.hopeless || Date.now() > deadline) {
        const state = this.process?.exit()
          ? `ended ${this.failures === 1 ? 'once' : `${this.failures} times`} without being ready`
          : `is not ready: ${why}`;
        const waited = this.hopeless ? '' : ` (waited ${readyTimeoutMs / 1000} s)`;
        throw new SetupError(
          `${name} ${state}${waited}; its last line: ${lastLine(logFile)}`,
          `look at ${logFile} (npx qalqan logs ${name})`,
        );
      }
      await sleep(ASK_EVERY_MS);
    }
  }

  private sawReady(): void {
    this.everReady = true;
    this.wasReady = true;
  }

  private async noteReady(process: Launched): Promise<void> {
    const { port, readyUrl } = this.plan;
    while (!this.stopping && !process.exit()) {
      const { ready } = await askReady(port, readyUrl);
      if (ready && !process.exit()) {
        if (this.process === process) this.sawReady();
        return;
      }
      await sleep(ASK_EVERY_MS);
    }
  }

  /** For the run file; undefined while it is down. */
  facts(): RunningPart | undefined {
    const { process, plan, startedAt, restarts } = this;
    if (!process || process.exit()) return undefined;
    const startTicks = processFacts(process.pid)?.startTicks ?? 0;
    return {
      name: plan.name,
      pid: process.pid,
      startTicks,
      port: plan.port,
      startedAt,
      restarts,
      readyUrl: plan.readyUrl,
    };
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.abort.abort();
    await this.process?.stop(this.plan.stopSignal, this.plan.stopGraceMs);
  }

  kill(): void {
    this.stopping = true;
    this.abort.abort();
    this.process?.signal('SIGKILL');
  }

  private async ended(exit: Exit): Promise<void> {
    this.events.changed();
    if (this.stopping) return;
    if (!this.everReady) {
      this.failures += 1;
      // What was well before is started for ever: it may only wait for something that comes back.
      this.hopeless = exit.code === EXIT_CONFIG || this.failures >= HOPELESS_AFTER;
      if (this.hopeless) {
        this.events.crashed(this.plan.name, exit, undefined, lastLine(this.plan.logFile));
        return;
      }
    }
    const waitMs = this.backOff.next(this.wasReady);
    this.events.crashed(this.plan.name, exit, waitMs, lastLine(this.plan.logFile));
    const rested = await sleep(waitMs, true, { signal: this.abort.signal }).catch(() => false);
    if (!rested) return;
    this.restarts += 1;
    try {
      await this.start();
    } catch (error) {
      // A start that fails is one more crash: wait longer, try again.
      this.events.crashed(this.plan.name, exit, waitMs, error instanceof Error ? error.message : String(error));
      this.wasReady = false;
      await this.ended(exit);
    }
  }
}
