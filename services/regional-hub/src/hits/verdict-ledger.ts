import { Inject, Injectable } from '@nestjs/common';
import { foldFacts, type Ruleset, type Verdict } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import type { Tx } from '@qalqan/store';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';
import { RULESET } from '../tokens.js';

/** Where a verdict stands on the hub's stream. */
interface VerdictPlace {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

/** Who gave a verdict, and why. */
export interface VerdictNote {
  readonly hit: string;
  readonly verdict: string;
  readonly note: string | null;
  readonly actor: string;
  readonly clientId: string;
}

/** Writes of verdicts. The caller holds the state's lock. */
@Injectable()
export class VerdictLedger {
  constructor(@Inject(RULESET) private readonly ruleset: Ruleset) {}

  /** The same fold that an auditor runs over the event; a verdict judges a hit and changes none. */
  async apply(tx: Tx, { stream, sequence, identity }: VerdictPlace, hit: string, verdict: string): Promise<void> {
    await foldFacts(
      new PostgresCorrelationStore(tx.manager),
      { hasher: nodeHasher, ruleset: this.ruleset },
      [{ kind: 'verdict-given', hit, verdict: verdict as Verdict, stream, sequence, identity }],
      () => Promise.resolve(),
    );
  }

  async note({ manager }: Tx, { identity }: VerdictPlace, given: VerdictNote): Promise<void> {
    const { hit, verdict, note, actor, clientId } = given;
    await manager.query(
      `INSERT INTO verdict_note (identity, hit, verdict, actor, client_id, note) VALUES ($1, $2, $3, $4, $5, $6)`,
      [identity, hit, verdict, actor, clientId, note],
    );
  }
}
