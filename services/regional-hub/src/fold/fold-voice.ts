import { Inject, Injectable } from '@nestjs/common';
import type { HitFoundBody } from '@qalqan/contracts';
import { HitFoundV1 } from '@qalqan/contracts';
import type { CorrelationChange, FoldFact, Ruleset } from '@qalqan/correlation';
import { Outbox, type NewEvent } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { hitViews } from '../hits/hit-view.js';
import { Reassessment } from '../hits/reassessment.js';
import { stateWords, type Standing } from '../hits/state-words.js';
import { newsAfterRecovery } from '../recovery/told.js';
import { RULESET } from '../tokens.js';
import { eventsFor } from './deliver.js';
import type { FoldTraces } from './fold-traces.js';

/** Recipients to whom hits were said in a step, by hit. */
type SaidTo = Map<string, Set<string>>;

/** What one step of the fold says. */
export interface StepVoice {
  /** Says a page of changes. */
  tell(page: readonly CorrelationChange[]): Promise<void>;
  /** Once all is folded: verdicts whose evidence changed, and verdicts for who sees a hit from now on. */
  finish(): Promise<void>;
}

/** Says what the fold found to those who may know it. */
@Injectable()
export class FoldVoice {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(Reassessment) private readonly reassessment: Reassessment,
  ) {}

  forStep(tx: Tx, facts: readonly FoldFact[], traces: FoldTraces): StepVoice {
    const corrected = facts.flatMap((fact) => (fact.kind === 'alert-corrected' ? [fact.alert.reference] : []));
    // A hit of new alerts alone was never judged. A recall can bring hits back, of a value that too many had.
    const old = corrected.length > 0 || facts.some(({ kind }) => kind === 'alert-recalled');
    const saidTo: SaidTo = new Map();
    return {
      tell: async (page) => {
        const news = eventsFor(this.ruleset, page, (change) => traces.causeOf(change));
        await this.outbox.addAll(tx, await newsAfterRecovery(tx, news));
        if (old) note(saidTo, news);
      },
      finish: async () => {
        if (!old) return;
        const reopened = await this.reassessment.reopen(tx, corrected, [...saidTo.keys()]);
        for (const hit of reopened) saidTo.delete(hit);
        await this.repeatVerdicts(tx, saidTo);
      },
    };
  }

  /** Who is told of a hit that was judged before is told that too. */
  private async repeatVerdicts(tx: Tx, saidTo: SaidTo): Promise<void> {
    if (saidTo.size === 0) return;
    const rows = await tx.manager.query<(Standing & { readonly hit: string })[]>(
      `SELECT v.hit, v.verdict AS state, n.reason FROM verdict v LEFT JOIN verdict_note n ON n.identity = v.identity
         WHERE v.hit = ANY($1) AND v.verdict <> 'proposed' ORDER BY v.hit`,
      [[...saidTo.keys()]],
    );
    const views = await hitViews(
      tx,
      rows.map(({ hit }) => hit),
    );
    const words = rows.flatMap((row) => {
      const view = views.get(row.hit);
      return view === undefined ? [] : stateWords(this.ruleset, view, row, saidTo.get(row.hit));
    });
    await this.outbox.addAll(tx, words);
  }
}

function note(saidTo: SaidTo, news: readonly NewEvent[]): void {
  for (const { contract, body } of news) {
    if (contract.type !== HitFoundV1.type) continue;
    const { recipient, hit } = body as HitFoundBody;
    saidTo.set(hit.id, (saidTo.get(hit.id) ?? new Set()).add(recipient));
  }
}
