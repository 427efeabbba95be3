import type { Database } from '@qalqan/store';
import type { Logger, Metrics } from '@qalqan/telemetry';

/** What an {@link OpenCount} works with. */
export interface OpenCountPorts {
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics | undefined;
  readonly intervalMs: number;
}

/** Keeps the gauge of open records by code: from the table, so that it is right after a restart and with two processes. */
export class OpenCount {
  private readonly known = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ports: OpenCountPorts) {}

  start(): void {
    this.refresh();
    this.timer ??= setInterval(() => this.refresh(), this.ports.intervalMs).unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Counts soon; a count that fails is made up for by the next. */
  readonly refresh = (): void => {
    if (this.ports.metrics === undefined) return;
    this.count().catch((error: unknown) => this.ports.logger.warn('quarantine could not be counted', { error }));
  };

  /** Counts now. */
  async count(): Promise<void> {
    const gauge = this.ports.metrics?.gauge({
      name: 'qalqan_quarantine_open_records',
      help: 'Refused records that wait for an operator.',
      labels: ['code'],
    });
    const rows = await this.ports.database.read((manager) =>
      manager.query<{ code: string; open: number }[]>(
        `SELECT code, count(*)::int AS open FROM quarantine WHERE state = 'open' GROUP BY code`,
      ),
    );
    const open = new Map(rows.map((row) => [row.code, row.open]));
    for (const code of open.keys()) this.known.add(code);
    // A code whose last record was closed goes to zero instead of standing still.
    for (const code of this.known) gauge?.set({ code }, open.get(code) ?? 0);
  }
}
