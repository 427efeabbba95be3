import { Inject, Injectable } from '@nestjs/common';
import { reach } from '@qalqan/config';
import { foldFacts, type CorrelationChange, type Ignored, type Ruleset } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { Database, type Lease, type Tx } from '@qalqan/store';
import type { EventPlace } from '../ingest/event.store.js';
import { FactSource, type Unfolded } from '../ingest/fact-source.js';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';
import { HUB_SETTINGS, RULESET, type HubSettings } from '../tokens.js';
import { FoldTraces } from './fold-traces.js';
import { FoldVoice, type StepVoice } from './fold-voice.js';
import { lockState, stillLeads } from './state-lock.js';

/** What one step of the fold did. */
export interface FoldOutcome {
  readonly folded: number;
  readonly ignored: readonly Ignored[];
  readonly changes: Readonly<Record<CorrelationChange['kind'], number>>;
}

/** Folds what was ingested since the last step: state, positions and the events to send in one transaction. */
@Injectable()
export class FoldStep {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FactSource) private readonly facts: FactSource,
    @Inject(FoldVoice) private readonly voice: FoldVoice,
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(HUB_SETTINGS) private readonly settings: HubSettings,
  ) {}

  /** Undefined when the lease is held by another by now. */
  async run(lease: Lease): Promise<FoldOutcome | undefined> {
    return this.database.transaction(async (tx) => {
      await lockState(tx, this.settings.leaseMs / 2);
      if (!(await stillLeads(tx, lease))) return undefined;
      const events = await this.facts.unfolded(tx.manager, this.settings.foldBatch);
      const changes = { 'hit-found': 0, 'hit-changed': 0, 'hit-withdrawn': 0, 'hits-grouped': 0, group: 0 };
      if (events.length === 0) return { folded: 0, ignored: [], changes };
      const traces = new FoldTraces(events);
      const ignored = await traces.during(() => this.fold(tx, events, this.counting(tx, events, traces, changes)));
      tx.afterCommit(() => reach('fold.committed'));
      return { folded: events.length, ignored, changes };
    });
  }

  private counting(
    tx: Tx,
    events: readonly Unfolded[],
    traces: FoldTraces,
    changes: Record<CorrelationChange['kind'], number>,
  ): StepVoice {
    const voice = this.voice.forStep(
      tx,
      events.flatMap(({ fact }) => fact ?? []),
      traces,
    );
    return {
      tell: async (page) => {
        await voice.tell(page);
        reach('fold.changed');
        for (const { kind } of page) changes[kind] += 1;
      },
      finish: () => voice.finish(),
    };
  }

  private async fold(tx: Tx, events: readonly Unfolded[], voice: StepVoice): Promise<readonly Ignored[]> {
    const { ignored } = await foldFacts(
      new PostgresCorrelationStore(tx.manager),
      { hasher: nodeHasher, ruleset: this.ruleset },
      events.flatMap(({ fact }) => fact ?? []),
      (page) => voice.tell(page),
    );
    await voice.finish();
    await savePositions(tx, events);
    reach('fold.positioned');
    return ignored;
  }
}

/** Events come in stream order, so that the last of a stream is its position. */
async function savePositions({ manager }: Tx, events: readonly EventPlace[]): Promise<void> {
  const positions = new Map(events.map(({ stream, sequence }) => [stream, sequence]));
  await manager.query(
    `UPDATE fold_position p SET sequence = folded.sequence
       FROM unnest($1::text[], $2::bigint[]) AS folded (stream, sequence) WHERE p.stream = folded.stream`,
    [[...positions.keys()], [...positions.values()]],
  );
}
