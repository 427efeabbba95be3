import { Injectable } from '@nestjs/common';
import { AuditCheckpointV1, type AuditCheckpointBody, type VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import { isEvent } from './event-kind.js';

/** Latest checkpoint of the audit log, as its own stream announces it. */
@Injectable()
export class CheckpointStore {
  async apply({ manager }: Tx, events: readonly VerifiedEvent[], at: Date): Promise<void> {
    const newest = events
      .filter((event): event is VerifiedEvent<AuditCheckpointBody> => isEvent(event, AuditCheckpointV1))
      .toSorted((one, other) => one.body.size - other.body.size)
      .at(-1);
    if (newest === undefined) return;
    const { origin, size, root, note } = newest.body;
    // A smaller size would be a log that forgot: what we saw stays, the next proof will show the break.
    await manager.query(
      `INSERT INTO audit_checkpoint AS c (origin, size, root, note, sequence, seen_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (origin) DO UPDATE SET size = excluded.size, root = excluded.root, note = excluded.note,
           sequence = excluded.sequence, seen_at = excluded.seen_at WHERE c.size < excluded.size`,
      [origin, size, root, note, newest.sequence, at.toISOString()],
    );
  }
}
