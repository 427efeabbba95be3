import type { OpeningPorts } from '@qalqan/contracts';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { Database, QuarantineState, Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import type { Dispatch } from '../runner/apply-batch.js';
import { itemOf, type QuarantineItem, type StoredRow } from './quarantine-item.js';
import { storedRow } from './quarantine-reader.js';
import { redrive, reopen, type Redriven } from './redrive.js';
import { RedriveRefused } from './redrive-refused.js';
import { note } from './trail.js';

/** What a {@link QuarantineDesk} works with. */
export interface DeskPorts {
  readonly database: Database;
  readonly opening: OpeningPorts;
  /** Gives an event to the service's own handlers. */
  readonly dispatch: Dispatch;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
  /** Called after a record has left quarantine. */
  readonly changed: () => void;
}

/** What an operator may do about a refused record: have it judged again, or close it with a reason. Never delete it. */
export class QuarantineDesk {
  constructor(private readonly ports: DeskPorts) {}

  /**
   * Opens, judges and applies the stored bytes again, in one transaction with the trail. Throws `RedriveRefused` when
   * they are refused again, `state-conflict` when the record is not open, was not kept, or its stream has gone on; the
   * record then stays as it was, and the attempt is written down.
   */
  async redrive(id: string, caller: Caller): Promise<QuarantineItem> {
    const row = await this.ports.database.transaction((tx) => storedRow(tx, id));
    if (row.state !== 'open') throw notOpen(row.state);
    try {
      if (!row.kept) throw new Conflict('its bytes were not kept; they are in its topic alone');
      const item = await reopen(this.ports.opening, row);
      const outcome = await this.ports.database.transaction(async (tx) => {
        const done = await redrive(tx, this.ports.dispatch, item);
        if (done.kind === 'applied') await this.leave(tx, id, caller, { state: 'redriven' });
        return done;
      });
      this.report(row, outcome);
    } catch (error) {
      await this.noteRefusal(row, caller, error);
      throw error;
    }
    return this.item(id);
  }

  /** Takes a record out of quarantine for good without applying it. Throws `state-conflict` when it is not open. */
  async close(id: string, reason: string, caller: Caller): Promise<QuarantineItem> {
    await this.ports.database.transaction((tx) => this.leave(tx, id, caller, { state: 'closed', reason }));
    this.ports.changed();
    return this.item(id);
  }

  private async leave(
    tx: Tx,
    id: string,
    caller: Caller,
    { state, reason }: { readonly state: 'redriven' | 'closed'; readonly reason?: string },
  ): Promise<void> {
    const before = (await storedRow(tx, id)).state;
    const left = await tx.manager.query<unknown[]>(
      `WITH gone AS (UPDATE quarantine SET state = $2, reason = $3 WHERE id = $1 AND state = 'open' RETURNING 1)
         SELECT 1 FROM gone`,
      [id, state, reason ?? null],
    );
    if (left.length === 0) throw notOpen(before);
    await note(tx, id, caller, { action: state, reason });
  }

  private report({ offset }: StoredRow, outcome: Redriven): void {
    if (outcome.kind === 'forked') throw new Conflict('another record counts at its position');
    const { lane, sequence, state } = outcome;
    this.ports.metrics.records(lane.topic, 'applied', 1);
    this.ports.metrics.position(lane.stream, sequence, state);
    this.ports.logger.info('a quarantined record was applied', { topic: lane.topic, offset, sequence });
    this.ports.changed();
  }

  private async noteRefusal({ id, topic, offset }: StoredRow, caller: Caller, error: unknown): Promise<void> {
    if (!(error instanceof RedriveRefused || error instanceof Conflict)) return;
    const { code } = error;
    this.ports.logger.warn('a quarantined record was not applied', { code, topic, offset, error });
    await this.ports.database.transaction((tx) => note(tx, id, caller, { action: 'redrive-refused', code }));
  }

  private async item(id: string): Promise<QuarantineItem> {
    return itemOf(await this.ports.database.transaction((tx) => storedRow(tx, id)));
  }
}

function notOpen(state: QuarantineState): Conflict {
  return new Conflict(state === 'open' ? 'the record has just left quarantine' : `the record is already ${state}`);
}
