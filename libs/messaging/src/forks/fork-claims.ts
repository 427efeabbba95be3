import { StreamForkedV1, type StreamForkedBody, type VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';

/** What {@link ForkClaims} work with. */
export interface ClaimsPorts {
  /** Member that this service is: what it told itself is no claim. */
  readonly member: string;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
}

/** Claims of one member that wait to be looked into; further ones are counted and let go. */
export const MAX_OPEN_CLAIMS = 100;

const HEAR = `WITH heard AS (
    INSERT INTO fork_claim (stream, sequence, accuser, body)
      SELECT $1, $2, $3, $4::jsonb
       WHERE (SELECT count(*) FROM fork_claim WHERE accuser = $3 AND state = 'claimed') < $5
      ON CONFLICT DO NOTHING RETURNING 1
  ) SELECT EXISTS (SELECT FROM heard) AS heard,
      EXISTS (SELECT FROM fork_claim WHERE stream = $1 AND sequence = $2 AND accuser = $3) AS known`;

/** Takes down what is said of forks, in the transaction of the event that says it. Nothing else follows from it yet. */
export class ForkClaims {
  constructor(private readonly ports: ClaimsPorts) {}

  async hear(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    for (const event of events) {
      if (!isForkTold(event)) continue;
      if (event.member === this.ports.member) await remember(tx, event.body);
      else await this.claim(event, tx);
    }
  }

  private async claim({ member: accuser, body }: VerifiedEvent<StreamForkedBody>, tx: Tx): Promise<void> {
    const { metrics, logger } = this.ports;
    const { stream, sequence } = body;
    const [row] = await tx.manager.query<{ heard: boolean; known: boolean }[]>(HEAR, [
      ...[stream, sequence, accuser, JSON.stringify(body), MAX_OPEN_CLAIMS],
    ]);
    tx.afterCommit(() => {
      if (row?.heard === true) {
        metrics.forkClaim(accuser, 'heard');
        logger.warn('a member says that a stream is forked', { stream, sequence, party: accuser, state: 'claimed' });
      } else if (row?.known !== true) metrics.forkClaim(accuser, 'dropped');
    });
  }
}

/** Also after our database was restored from a copy that did not know it: nothing is told twice. */
async function remember({ manager }: Tx, { stream, sequence }: StreamForkedBody): Promise<void> {
  await manager.query(`INSERT INTO fork_told (stream, sequence) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    stream,
    sequence,
  ]);
}

function isForkTold(event: VerifiedEvent): event is VerifiedEvent<StreamForkedBody> {
  return event.type === StreamForkedV1.type;
}
