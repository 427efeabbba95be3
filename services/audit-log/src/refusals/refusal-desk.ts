import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher } from '@qalqan/crypto-node';
import { METRICS } from '@qalqan/http-kit';
import { encodeRefusal, type Refusal } from '@qalqan/ledger';
import type { RefusedRecord } from '@qalqan/messaging';
import { signDetached, type Signer } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';
import type { Metrics } from '@qalqan/telemetry';
import { entryOfRefusal, type StagedEntry } from '../ledger/staged-entry.js';
import { lastRefusal, lockStaging, stage } from '../ledger/staging.js';
import { SequencerLoop } from '../sequencer/sequencer-loop.js';
import { AUDIT_SETTINGS, MEMBER_SIGNER, type AuditSettings } from '../tokens.js';
import { clockOf, lockBudget, lockDue, saveBudget, type StoredBudget } from './budget.store.js';
import { closeWindow, spend, type Statement } from './limit.js';

/**
 * States what was refused, signed by the log's member key, as entries of the log (SPEC-LOG §2.1). The staging lock is
 * taken before anything else, here as wherever entries are staged, so that no two transactions wait for each other.
 */
@Injectable()
export class RefusalDesk {
  private readonly stated;

  constructor(
    @Inject(SequencerLoop) private readonly sequencer: SequencerLoop,
    @Inject(MEMBER_SIGNER) private readonly signer: Signer,
    @Inject(AUDIT_SETTINGS) private readonly settings: AuditSettings,
    @Inject(METRICS) metrics: Metrics,
  ) {
    this.stated = metrics.counter({
      name: 'qalqan_refusals_stated_total',
      help: 'Entries of the log that state a refusal, or several.',
    });
  }

  /** Takes records of one topic, in the transaction that puts them aside. */
  async take(refused: readonly RefusedRecord[], tx: Tx): Promise<void> {
    const [first] = refused;
    if (first === undefined) return;
    const { topic, partition } = first;
    const limit = this.settings.refusals;
    await lockStaging(tx.manager);
    const now = await clockOf(tx.manager);
    const before = await lockBudget(tx.manager, { topic, partition }, limit, now);
    const { budget, statements } = spend(nodeHasher, limit, before, { place: first, now, records: refused });
    await saveBudget(tx.manager, { topic, partition, budget });
    await this.state(tx, statements);
  }

  /** Sums up what is beyond the limit where the window is over; returns how many statements that made. */
  async closeWindows(tx: Tx): Promise<number> {
    const limit = this.settings.refusals;
    await lockStaging(tx.manager);
    const now = await clockOf(tx.manager);
    const due: readonly StoredBudget[] = await lockDue(tx.manager, now - limit.windowMs);
    const statements: Statement[] = [];
    for (const stored of due) {
      const closed = closeWindow(limit, stored.budget, stored, now);
      statements.push(...closed.statements);
      await saveBudget(tx.manager, { ...stored, budget: closed.budget });
    }
    await this.state(tx, statements);
    return statements.length;
  }

  /** Numbers, signs and stages; the staging lock is held, so that numbers have no gap. */
  private async state(tx: Tx, statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return;
    let number = await lastRefusal(tx.manager);
    const entries: StagedEntry[] = [];
    for (const statement of statements) {
      number += 1;
      const refusal: Refusal = { ...statement, number };
      const value = encodeRefusal(refusal);
      entries.push(entryOfRefusal(nodeHasher, refusal, { value, jws: await signDetached(this.signer, value) }));
    }
    await stage(tx.manager, entries);
    tx.afterCommit(() => {
      this.stated.inc({}, entries.length);
      this.sequencer.wake();
    });
  }
}
