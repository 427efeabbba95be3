import { judgeFork, type OpeningPorts, type StreamForkedBody } from '@qalqan/contracts';
import type { Database, Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import { identitiesAt } from '../runner/positions.js';
import type { Collected, ForkCollector } from './fork-collector.js';
import { keepHeard, keepWitness } from './fork-rows.js';
import type { Witness, Witnesses } from './witness.js';

/** What a {@link ForkProver} works with. */
export interface ProverPorts {
  readonly database: Database;
  readonly collector: ForkCollector;
  readonly opening: Pick<OpeningPorts, 'trust'>;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
}

interface ClaimRow {
  readonly accuser: string;
  readonly body: StreamForkedBody;
  readonly attempts: number;
}

type Outcome =
  { readonly kind: 'proved' } | { readonly kind: 'open' } | { readonly kind: 'false'; readonly why: string };

/** Claims looked into at a time: each may ask several services. */
const PER_STEP = 5;
const FIRST_WAIT_S = 5;
const LONGEST_WAIT_S = 3_600;

const DUE = `SELECT accuser, body, attempts FROM fork_claim WHERE state = 'claimed' AND next_try <= clock_timestamp()
  ORDER BY next_try LIMIT ${PER_STEP}`;
const SETTLE = `WITH settled AS (
    UPDATE fork_claim SET state = $4, why = $5 WHERE stream = $1 AND sequence = $2 AND accuser = $3 AND state = 'claimed'
      RETURNING 1
  ) SELECT 1 FROM settled`;
const WAIT = `UPDATE fork_claim SET attempts = attempts + 1, next_try = clock_timestamp() + make_interval(secs => $4)
  WHERE stream = $1 AND sequence = $2 AND accuser = $3 AND state = 'claimed'`;

/**
 * Looks into claims. A stream is forked here once this instance has itself opened two records that collide; until then,
 * and if the claim is false, it has no effect but its own row.
 */
export class ForkProver {
  constructor(private readonly ports: ProverPorts) {}

  /** Looks into some claims that are due; returns how many it looked at. */
  async look(signal: AbortSignal): Promise<number> {
    const rows = await this.ports.database.read((manager) => manager.query<ClaimRow[]>(DUE));
    for (const row of rows) {
      if (signal.aborted) break;
      await this.lookInto(row, signal);
    }
    return rows.length;
  }

  private async lookInto(row: ClaimRow, signal: AbortSignal): Promise<void> {
    const { collector } = this.ports;
    const { accuser, body } = row;
    if (this.ports.opening.trust.member(body.member) === undefined) {
      await this.refute(row, 'the agreement has no such member');
      return;
    }
    const collected = await collector.collect(body, accuser, signal);
    const outcome = this.judge(body, collected);
    switch (outcome.kind) {
      case 'proved':
        await this.believe(row, collected.witnesses);
        return;
      case 'false':
        await this.refute(row, outcome.why);
        return;
      case 'open':
        await this.wait(row);
        return;
    }
  }

  private judge(body: StreamForkedBody, { witnesses, accuserAnswered }: Collected): Outcome {
    const { counted, other } = witnesses;
    const verdict = judgeFork(this.ports.opening.trust.digest, body, {
      ...(counted === undefined ? {} : { counted: counted.link }),
      ...(other === undefined ? {} : { other: other.link }),
    });
    if (verdict.kind !== 'missing') return verdict;
    // Who says to have seen a record must have it. What counts may be with others who do not answer just now.
    return accuserAnswered && verdict.parts.includes('other')
      ? { kind: 'false', why: 'the accuser has no such record' }
      : { kind: 'open' };
  }

  private async believe({ accuser, body }: ClaimRow, witnesses: Witnesses): Promise<void> {
    const { database, metrics, logger } = this.ports;
    const { stream, sequence, other } = body;
    await database.transaction(async (tx) => {
      // The same order as the consumer's: position first, then what is written about it.
      await tx.manager.query(`SELECT FROM stream_position WHERE stream = $1 FOR UPDATE`, [stream]);
      const settled = await tx.manager.query<unknown[]>(SETTLE, [stream, sequence, accuser, 'proved', null]);
      if (settled.length === 0) return;
      await keep(tx, accuser, witnesses);
      await tx.manager.query(
        `UPDATE stream_position SET state = 'forked', reason = NULL, since = clock_timestamp()
           WHERE stream = $1 AND state = 'live'`,
        [stream],
      );
      tx.afterCommit(() => {
        metrics.forkClaim(accuser, 'proved');
        logger.error('a stream is forked, as was said', { stream, sequence, party: accuser, identity: other.identity });
      });
    });
  }

  private async refute({ accuser, body }: ClaimRow, why: string): Promise<void> {
    const { database, metrics, logger } = this.ports;
    const { stream, sequence } = body;
    await database.transaction(async (tx) => {
      const settled = await tx.manager.query<unknown[]>(SETTLE, [stream, sequence, accuser, 'false', why]);
      if (settled.length === 0) return;
      tx.afterCommit(() => {
        metrics.forkClaim(accuser, 'false');
        logger.warn(`what is said of a fork is false: ${why}`, { stream, sequence, party: accuser, state: 'false' });
      });
    });
  }

  private async wait({ accuser, body, attempts }: ClaimRow): Promise<void> {
    const seconds = Math.min(FIRST_WAIT_S * 2 ** Math.min(attempts, 20), LONGEST_WAIT_S);
    await this.ports.database.transaction(({ manager }) =>
      manager.query(WAIT, [body.stream, body.sequence, accuser, seconds]),
    );
  }
}

/** What counts here is kept as a witness, whatever the accuser says of it; all else is evidence. */
async function keep(tx: Tx, from: string, { counted, other }: Witnesses): Promise<void> {
  const hereAt = async ({ link: { stream, sequence } }: Witness): Promise<string | undefined> =>
    (await identitiesAt(tx, stream, [sequence])).get(sequence);
  for (const witness of [counted, other]) {
    if (witness === undefined) continue;
    const here = await hereAt(witness);
    // Where nothing has counted here yet, the accuser's word on which of the two does is as good as any.
    const counts = here === witness.link.identity || (here === undefined && witness === counted);
    if (counts) await keepWitness(tx, witness);
    else await keepHeard(tx, witness, { counted: here, from });
  }
}
