import { Injectable, Inject } from '@nestjs/common';
import { NotFound, type ErrorCode } from '@qalqan/errors';
import type { ReplayReport } from '@qalqan/replay';
import { Database } from '@qalqan/store';

/** A replay that runs in the service, or ran. */
export interface ReplayJob {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed';
  /** Entries verified so far. */
  readonly entries: number;
  /** Size of the checkpoint that is verified; null before it is known. */
  readonly size: number | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** Why it failed; a broken log is no failure of the replay. */
  readonly code: string | null;
  readonly report: ReplayReport | null;
}

interface JobRow {
  readonly id: string;
  readonly state: ReplayJob['state'];
  readonly entries: string;
  readonly size: string | null;
  readonly created_at: Date;
  readonly finished_at: Date | null;
  readonly code: string | null;
  readonly report: ReplayReport | null;
}

/** Rows of replays; their reports are kept. */
@Injectable()
export class ReplayJobs {
  constructor(@Inject(Database) private readonly database: Database) {}

  async create(id: string, requestedBy: string): Promise<void> {
    await this.write(`INSERT INTO replay_job (id, state, requested_by) VALUES ($1, 'running', $2)`, [id, requestedBy]);
  }

  async progress(id: string, entries: number, size: number): Promise<void> {
    await this.write('UPDATE replay_job SET entries = $2, size = $3 WHERE id = $1', [id, entries, size]);
  }

  async done(id: string, report: ReplayReport): Promise<void> {
    await this.write(
      `UPDATE replay_job SET state = 'done', entries = $2, report = $3, finished_at = clock_timestamp() WHERE id = $1`,
      [id, report.entries, JSON.stringify(report)],
    );
  }

  async failed(id: string, code: ErrorCode): Promise<void> {
    await this.write(
      `UPDATE replay_job SET state = 'failed', code = $2, finished_at = clock_timestamp() WHERE id = $1`,
      [id, code],
    );
  }

  /** What ran in a process that is gone will not end any more. */
  async abandonRunning(): Promise<void> {
    await this.write(
      `UPDATE replay_job SET state = 'failed', code = 'unavailable', finished_at = clock_timestamp()
         WHERE state = 'running'`,
      [],
    );
  }

  async read(id: string): Promise<ReplayJob> {
    const [row] = await this.database.read((manager) =>
      manager.query<JobRow[]>('SELECT * FROM replay_job WHERE id = $1', [id]),
    );
    if (row === undefined) throw new NotFound('no such replay');
    return {
      id: row.id,
      state: row.state,
      entries: Number(row.entries),
      size: row.size === null ? null : Number(row.size),
      createdAt: row.created_at.toISOString(),
      finishedAt: row.finished_at?.toISOString() ?? null,
      code: row.code,
      report: row.report,
    };
  }

  private async write(statement: string, parameters: readonly unknown[]): Promise<void> {
    await this.database.transaction(({ manager }) => manager.query(statement, [...parameters]));
  }
}
