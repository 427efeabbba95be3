import { Inject, Injectable } from '@nestjs/common';
import type { Verdict } from '@qalqan/correlation';
import { Conflict, KeyReused, PreconditionFailed } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database, type Tx } from '@qalqan/store';
import { FoldLoop } from '../fold/fold-loop.js';
import { lockState } from '../fold/state-lock.js';
import type { HitItem } from './hit-item.js';
import { HitReader } from './hit.reader.js';
import { hitViewOf } from './hit-view.js';
import type { VerdictCommand } from './verdict.command.js';
import { VerdictLedger, type VerdictPlace } from './verdict-ledger.js';
import { checkReason } from './verdict-reasons.js';

/** Where a verdict stands in the log. */
export interface VerdictReceipt {
  readonly hit: string;
  readonly state: Verdict;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
}

/** How a verdict was sent. */
export interface VerdictRequest {
  readonly caller: Caller;
  /** Versions of the hit that If-Match accepts; undefined accepts any. */
  readonly expected: readonly string[] | undefined;
  /** `Idempotency-Key`. */
  readonly key: string | undefined;
}

interface GivenRow {
  readonly hit: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly note: string | null;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
}

/** An analyst's word on a hit: state and signed events in one transaction. */
@Injectable()
export class VerdictService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(HitReader) private readonly hits: HitReader,
    @Inject(FoldLoop) private readonly fold: FoldLoop,
    @Inject(VerdictLedger) private readonly ledger: VerdictLedger,
  ) {}

  /**
   * Throws `not-found` for a hit that does not hold, `precondition-failed` for one that is not as the analyst saw it, and
   * `state-conflict` when the verdict stands already or another one does, unless If-Match says that it was seen.
   */
  async give(id: string, command: VerdictCommand, request: VerdictRequest): Promise<VerdictReceipt> {
    const { verdict, reason = null, note = null } = command;
    checkReason(verdict, command.reason);
    const { caller, expected, key = null } = request;
    return this.database.transaction(async (tx) => {
      await lockState(tx);
      const before = key === null ? undefined : await givenBefore(tx, caller.sub, key);
      if (before !== undefined) return receiptAgain(before, { hit: id, verdict, reason, note });
      checkMove(await this.hits.held(tx, id), verdict, expected);
      const by = { member: caller.party, subject: caller.sub, clientId: caller.clientId };
      const on = await hitViewOf(tx, id);
      const event = await this.ledger.give(tx, { on, state: verdict, reason, note, key, by });
      tx.afterCommit(() => this.fold.wake());
      return receipt(id, verdict, event);
    });
  }
}

/** Two analysts at once: the second is told what the first said before anything of the first is overruled. */
function checkMove(hit: HitItem, verdict: Verdict, expected: VerdictRequest['expected']): void {
  if (expected !== undefined && !expected.includes(hit.version))
    throw new PreconditionFailed('the hit has changed since you read it');
  if (hit.state === verdict) throw new Conflict('this verdict stands already');
  if (expected === undefined && hit.state !== 'proposed' && verdict !== 'proposed')
    throw new Conflict('another verdict stands: take it back first, or name the version that you read in If-Match');
}

async function givenBefore({ manager }: Tx, actor: string, key: string): Promise<GivenRow | undefined> {
  const [row] = await manager.query<GivenRow[]>(
    `SELECT hit, verdict, reason, note, stream, sequence, identity FROM verdict_note WHERE actor = $1 AND request_key = $2`,
    [actor, key],
  );
  return row;
}

/** The answer that the first request got. */
function receiptAgain(before: GivenRow, asked: Pick<GivenRow, 'hit' | 'verdict' | 'reason' | 'note'>): VerdictReceipt {
  const { hit, verdict, reason, note } = before;
  if (hit !== asked.hit || verdict !== asked.verdict || reason !== asked.reason || note !== asked.note)
    throw new KeyReused('the key came with another verdict before');
  return receipt(hit, verdict, { ...before, sequence: Number(before.sequence) });
}

function receipt(hit: string, state: Verdict, { stream, sequence, identity }: VerdictPlace): VerdictReceipt {
  return { hit, state, stream, sequence: formatSequence(sequence), identity };
}
