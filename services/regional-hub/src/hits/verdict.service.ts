import { Inject, Injectable } from '@nestjs/common';
import { VerdictGivenV1 } from '@qalqan/contracts';
import { foldFacts, type Ruleset, type Verdict } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { Outbox, type SignedEvent } from '@qalqan/messaging';
import { formatSequence } from '@qalqan/signing';
import { Database, type Tx } from '@qalqan/store';
import { FoldLoop } from '../fold/fold-loop.js';
import { lockState } from '../fold/state-lock.js';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';
import { RULESET } from '../tokens.js';
import { HitReader } from './hit.reader.js';
import type { VerdictCommand } from './verdict.command.js';

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
    @Inject(RULESET) private readonly ruleset: Ruleset,
  ) {}

  /** Throws `not-found` for a hit that does not hold, `state-conflict` when the verdict stands already. */
  async give(id: string, { verdict, note }: VerdictCommand, caller: Caller): Promise<VerdictReceipt> {
    return this.database.transaction(async (tx) => {
      await lockState(tx);
      const hit = await this.hits.held(tx, id);
      if (hit.state === verdict) throw new Conflict('this verdict stands already');
      const by = { member: caller.party, subject: caller.sub };
      const event = await this.outbox.add(tx, VerdictGivenV1, { hit: id, verdict, by });
      await this.apply(tx, event, id, verdict);
      await remember(tx, event, { hit: id, verdict, note: note ?? null, caller });
      tx.afterCommit(() => this.fold.wake());
      const { stream, sequence, identity } = event;
      return { hit: id, state: verdict, stream, sequence: formatSequence(sequence), identity };
    });
  }

  /** The same fold that an auditor runs over the event; a verdict judges a hit and changes none. */
  private async apply(tx: Tx, event: SignedEvent, hit: string, verdict: Verdict): Promise<void> {
    const { stream, sequence, identity } = event;
    await foldFacts(
      new PostgresCorrelationStore(tx.manager),
      { hasher: nodeHasher, ruleset: this.ruleset },
      [{ kind: 'verdict-given', hit, verdict, stream, sequence, identity }],
      () => Promise.resolve(),
    );
  }
}

interface Given {
  readonly hit: string;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly caller: Caller;
}

async function remember({ manager }: Tx, { identity }: SignedEvent, given: Given): Promise<void> {
  const { hit, verdict, note, caller } = given;
  await manager.query(
    `INSERT INTO verdict_note (identity, hit, verdict, actor, client_id, note) VALUES ($1, $2, $3, $4, $5, $6)`,
    [identity, hit, verdict, caller.sub, caller.clientId, note],
  );
}
