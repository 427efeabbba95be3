import { StreamForkedV1, type OpeningPorts, type StreamForkedBody } from '@qalqan/contracts';
import type { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { Outbox } from '../outbox/outbox.js';
import type { SigningGate } from '../outbox/signing-gate.js';
import { keepWitness } from './fork-rows.js';
import type { ForkCollector } from './fork-collector.js';

/** What a {@link ForkTeller} works with. */
export interface TellerPorts {
  readonly database: Database;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly gate: Pick<SigningGate, 'state'>;
  readonly collector: ForkCollector;
  readonly opening: Pick<OpeningPorts, 'trust'>;
  readonly logger: Logger;
}

interface UntoldRow {
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly prevhash: string;
  readonly here: string | null;
  readonly before: string | null;
}

/**
 * Positions of one stream that are told within an hour. The first is the alarm; a thief who forks every position must not
 * make every member's stream as long as his own.
 */
export const TOLD_PER_HOUR = 10;
const PER_STEP = 2;

/** The first rival of each position that this instance saw itself and has not told; few of each stream. */
const UNTOLD = `SELECT u.stream, u.sequence, u.identity, u.prevhash, u.here, u.before FROM (
    SELECT e.*, h.identity AS here, b.identity AS before,
      row_number() OVER (PARTITION BY e.stream ORDER BY e.first_seen, e.sequence) AS turn,
      (SELECT count(*) FROM fork_told t WHERE t.stream = e.stream AND t.told_at > clock_timestamp() - interval '1 hour') AS told
    FROM (
      SELECT DISTINCT ON (f.stream, f.sequence) f.stream, f.sequence, f.identity, f.prevhash, f.seen_at AS first_seen
        FROM fork_evidence f
       WHERE NOT EXISTS (SELECT FROM fork_told t WHERE t.stream = f.stream AND t.sequence = f.sequence)
         AND NOT EXISTS (SELECT FROM fork_evidence o
               WHERE o.stream = f.stream AND o.sequence = f.sequence AND o.heard_from IS NOT NULL)
       ORDER BY f.stream, f.sequence, f.seen_at, f.identity
    ) e
    LEFT JOIN record_identity h ON h.stream = e.stream AND h.sequence = e.sequence
    LEFT JOIN record_identity b ON b.stream = e.stream AND b.sequence = e.sequence - 1
   WHERE h.identity <> e.identity OR (h.identity IS NULL AND (e.sequence = 1 OR b.identity <> e.prevhash))
  ) u WHERE u.turn + u.told <= $1 AND u.turn <= $2 ORDER BY u.stream, u.turn`;

/**
 * Tells everyone of forks that this instance saw, each position once, behind the consumer's back: reading goes on while
 * nothing may be signed. What was heard from others is not told again, so that no claim echoes.
 */
export class ForkTeller {
  constructor(private readonly ports: TellerPorts) {}

  /** Puts what is to be told into the outbox; returns how many positions. */
  async tell(signal: AbortSignal): Promise<number> {
    const { database, gate } = this.ports;
    if (gate.state !== 'open') return 0;
    const rows = await database.read((manager) => manager.query<UntoldRow[]>(UNTOLD, [TOLD_PER_HOUR, PER_STEP]));
    let told = 0;
    for (const row of rows) {
      const body = bodyOf(row, this.ports.opening.trust.digest);
      if (signal.aborted || body === undefined) continue;
      if (await this.tellOne(body, signal)) told += 1;
    }
    return told;
  }

  private async tellOne(body: StreamForkedBody, signal: AbortSignal): Promise<boolean> {
    const { database, outbox, collector, logger } = this.ports;
    const { stream, sequence, other } = body;
    // What it collides with is kept beside it while somebody still has it; that nobody has keeps nothing from being told.
    const { witnesses } = await collector.collect(body, undefined, signal);
    return database.transaction(async (tx) => {
      const fresh = await tx.manager.query<unknown[]>(
        `WITH told AS (INSERT INTO fork_told (stream, sequence) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1)
         SELECT 1 FROM told`,
        [stream, sequence],
      );
      // Another process of this instance was quicker.
      if (fresh.length === 0) return false;
      if (witnesses.counted !== undefined) await keepWitness(tx, witnesses.counted);
      await outbox.add(tx, StreamForkedV1, body);
      tx.afterCommit(() =>
        logger.error('a stream is forked; everybody is told', { stream, sequence, identity: other.identity }),
      );
      return true;
    });
  }
}

function bodyOf(
  { stream, identity, prevhash, here, before, ...row }: UntoldRow,
  genesis: string,
): StreamForkedBody | undefined {
  const sequence = Number(row.sequence);
  const counted =
    here !== null
      ? { sequence, identity: here }
      : { sequence: sequence - 1, identity: sequence === 1 ? genesis : (before ?? '') };
  const body = {
    member: stream.slice(0, stream.indexOf('/')),
    stream,
    sequence,
    counted,
    other: { identity, prevhash },
  };
  // Our own tables may be wrong; what breaks its contract would be refused by all, and by the outbox first.
  return StreamForkedV1.check(body).length === 0 ? body : undefined;
}
