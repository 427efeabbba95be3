/** Values shown to anybody who asks: counts, codes and identifiers, never personal data, addresses or secrets. */
export type HealthDetails = Readonly<Record<string, string | number | boolean>>;

export type CheckState = 'starting' | 'green' | 'red';

export interface CheckReport {
  readonly name: string;
  readonly state: CheckState;
  /** Instant of the last change of state, RFC 3339 in UTC. */
  readonly since: string;
  readonly details?: HealthDetails;
}

export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly draining: boolean;
  readonly checks: readonly CheckReport[];
}

/** Handle by which a part of a service reports its own state. */
export interface HealthCheck {
  green(details?: HealthDetails): void;
  /** `code` is a stable word for the operator: `kafka-unreachable`, `lag-too-high`. */
  red(code: string, details?: HealthDetails): void;
}

export interface PollOptions {
  readonly intervalMs?: number;
  /** A probe that takes longer counts as failed. */
  readonly timeoutMs?: number;
}

type Listener = (report: CheckReport) => void;

/** Named checks of one process. Ready when every check is green and nobody has asked it to stop. */
export class HealthRegistry {
  private readonly reports = new Map<string, CheckReport>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly listeners: Listener[] = [];
  private draining = false;
  private closed = false;
  private fatalCode: string | undefined;

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Adds a check, red to the outside until it first reports green; throws a TypeError on a name already taken. */
  check(name: string): HealthCheck {
    if (this.reports.has(name)) throw new TypeError(`health check ${name} is registered twice`);
    this.set(name, 'starting');
    return {
      green: (details) => this.set(name, 'green', details),
      red: (code, details) => this.set(name, 'red', { code, ...details }),
    };
  }

  /** Adds a check that asks `probe` now and then; a rejection or a time-out is red (`unreachable`). */
  poll(name: string, probe: () => Promise<HealthDetails | undefined> | Promise<void>, options: PollOptions = {}): void {
    const { intervalMs = 2_000, timeoutMs = 1_500 } = options;
    const check = this.check(name);
    const ask = async (): Promise<void> => {
      try {
        check.green(
          await withTimeout<HealthDetails | undefined>(probe() as Promise<HealthDetails | undefined>, timeoutMs),
        );
      } catch {
        // The state is the report; the part that owns the connection logs the reason.
        check.red('unreachable');
      }
      if (this.closed) return;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        void ask();
      }, intervalMs);
      timer.unref();
      this.timers.add(timer);
    };
    void ask();
  }

  /** From now on not ready: a load balancer stops sending while requests under way are finished. */
  drain(): void {
    this.draining = true;
  }

  /** The process cannot go on; liveness turns red so that a supervisor replaces it. */
  fatal(code: string): void {
    this.fatalCode ??= code;
  }

  get live(): boolean {
    return this.fatalCode === undefined;
  }

  get isDraining(): boolean {
    return this.draining;
  }

  readiness(): Readiness {
    const checks = [...this.reports.values()];
    const ready = this.live && !this.draining && checks.every(({ state }) => state === 'green');
    return { status: ready ? 'ready' : 'not-ready', draining: this.draining, checks };
  }

  /** Called with the report after every change of a check's state. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Ends all polling. */
  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private set(name: string, state: CheckState, details?: HealthDetails): void {
    const before = this.reports.get(name);
    const since = before?.state === state ? before.since : this.now().toISOString();
    const report = { name, state, since, ...(details ? { details } : {}) };
    this.reports.set(name, report);
    if (before?.state !== state) for (const listener of this.listeners) listener(report);
  }
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('probe timed out')), timeoutMs);
    timer.unref();
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
