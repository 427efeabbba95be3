import { Inject, Injectable } from '@nestjs/common';
import { VerdictGivenV1 } from '@qalqan/contracts';
import type { Verdict } from '@qalqan/correlation';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { Outbox } from '@qalqan/messaging';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { FoldLoop } from '../fold/fold-loop.js';
import { lockState } from '../fold/state-lock.js';
import { HitReader } from './hit.reader.js';
import type { VerdictCommand } from './verdict.command.js';
import { VerdictLedger } from './verdict-ledger.js';

/** Where a verdict stands in the log. */
export interface VerdictReceipt {
  readonly hit: string;
  readonly state: Verdict;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
}

/** An analyst's word on a hit: state and signed event in one transaction. */
@Injectable()
export class VerdictService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(HitReader) private readonly hits: HitReader,
    @Inject(FoldLoop) private readonly fold: FoldLoop,
    @Inject(VerdictLedger) private readonly ledger: VerdictLedger,
  ) {}

  /** Throws `not-found` for a hit that does not hold, `state-conflict` when the verdict stands already. */
  async give(id: string, { verdict, note }: VerdictCommand, caller: Caller): Promise<VerdictReceipt> {
    return this.database.transaction(async (tx) => {
      await lockState(tx);
      const hit = await this.hits.held(tx, id);
      if (hit.state === verdict) throw new Conflict('this verdict stands already');
      const by = { member: caller.party, subject: caller.sub };
      const event = await this.outbox.add(tx, VerdictGivenV1, { hit: id, verdict, by });
      await this.ledger.apply(tx, event, id, verdict);
      const { sub: actor, clientId } = caller;
      await this.ledger.note(tx, event, { hit: id, verdict, note: note ?? null, actor, clientId });
      tx.afterCommit(() => this.fold.wake());
      const { stream, sequence, identity } = event;
      return { hit: id, state: verdict, stream, sequence: formatSequence(sequence), identity };
    });
  }
}
