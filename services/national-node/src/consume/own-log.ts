import { Inject, Injectable } from '@nestjs/common';
import type { VerifiedEvent } from '@qalqan/contracts';
import { SigningGate } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';

/** Follows what became of our own events. */
@Injectable()
export class OwnLog {
  constructor(@Inject(SigningGate) private readonly gate: SigningGate) {}

  /**
   * Marks revisions that came back from Kafka with their offset. Returns the events that this node did not write:
   * somebody else has our key, unless our database is behind and about to take them back.
   */
  async mark({ manager }: Tx, events: readonly VerifiedEvent[]): Promise<readonly VerifiedEvent[]> {
    if (events.length === 0) return [];
    const marked = await manager.query<{ identity: string }[]>(
      `WITH marked AS (
         UPDATE alert_revision r SET log_offset = x.log_offset
           FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[]) AS x (stream, sequence, identity, log_offset)
           WHERE r.stream = x.stream AND r.sequence = x.sequence AND r.identity = x.identity
           RETURNING r.identity
       ) SELECT identity FROM marked
         UNION SELECT o.identity FROM outbox o JOIN unnest($1::text[], $2::bigint[]) AS x (stream, sequence)
           ON o.stream = x.stream AND o.sequence = x.sequence`,
      [
        events.map(({ stream }) => stream),
        events.map(({ sequence }) => sequence),
        events.map(({ identity }) => identity),
        events.map(({ offset }) => offset),
      ],
    );
    if (this.gate.state === 'recovering') return [];
    const ours = new Set(marked.map(({ identity }) => identity));
    return events.filter(({ identity }) => !ours.has(identity));
  }
}
