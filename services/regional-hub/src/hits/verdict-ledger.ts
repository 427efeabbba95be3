import { Inject, Injectable } from '@nestjs/common';
import { VerdictGivenV1, type VerdictGivenBody } from '@qalqan/contracts';
import { foldFacts, type HitView, type Ruleset, type Verdict } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { Outbox, type SignedEvent } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';
import { RULESET } from '../tokens.js';
import { stateWords, type Standing } from './state-words.js';

/** Where a verdict stands on the hub's stream. */
export interface VerdictPlace {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

/** Who gave a verdict. */
export interface Judge {
  readonly member: string;
  readonly subject: string;
  readonly clientId: string;
}

/** What stays at the hub of a verdict. */
export interface VerdictNote {
  readonly clientId: string;
  /** Why, in the analyst's words. */
  readonly note: string | null;
  /** `Idempotency-Key` of the request. */
  readonly key: string | null;
}

/** A verdict on a hit as it is now. */
export interface Judgement extends Standing, Pick<VerdictNote, 'note' | 'key'> {
  readonly on: HitView;
  readonly by: Judge;
}

/** Writes of verdicts. The caller holds the state's lock. */
@Injectable()
export class VerdictLedger {
  constructor(
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** The signed event, what follows from it in the state, and one event to each recipient of the hit. */
  async give(tx: Tx, { on, state, reason, note, key, by }: Judgement): Promise<SignedEvent> {
    const { hit, left, right } = on;
    const body: VerdictGivenBody = {
      hit: hit.id,
      verdict: state,
      ...(reason === null ? {} : { reason }),
      on: [left.identity, right.identity],
      by: { member: by.member, subject: by.subject },
    };
    const event = await this.outbox.add(tx, VerdictGivenV1, body);
    await this.enter(tx, event, body, { clientId: by.clientId, note, key });
    await this.outbox.addAll(tx, stateWords(this.ruleset, on, { state, reason }));
    return event;
  }

  /** What a `verdict.given` leads to here, whether it was given just now or comes back after a restore. */
  async enter(tx: Tx, place: VerdictPlace, given: VerdictGivenBody, note: VerdictNote): Promise<void> {
    await this.apply(tx, place, given);
    await this.keep(tx, place, given, note);
  }

  /** The same fold that an auditor runs over the event; a verdict judges a hit and changes none. */
  private async apply(tx: Tx, { stream, sequence, identity }: VerdictPlace, given: VerdictGivenBody): Promise<void> {
    const { hit, verdict } = given;
    await foldFacts(
      new PostgresCorrelationStore(tx.manager),
      { hasher: nodeHasher, ruleset: this.ruleset },
      [{ kind: 'verdict-given', hit, verdict: verdict as Verdict, stream, sequence, identity }],
      () => Promise.resolve(),
    );
  }

  private async keep(
    { manager }: Tx,
    { stream, sequence, identity }: VerdictPlace,
    { hit, verdict, reason, on, by }: VerdictGivenBody,
    { clientId, note, key }: VerdictNote,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO verdict_note
         (identity, stream, sequence, hit, verdict, reason, judged_left, judged_right, actor, client_id, note, request_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [identity, stream, sequence, hit, verdict, reason ?? null, on?.[0], on?.[1], by.subject, clientId, note, key],
    );
  }
}
