import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  HubStateV1,
  VerdictGivenV1,
  type HubStateBody,
  type VerdictGivenBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { OwnRecovery } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { lockState } from '../fold/state-lock.js';
import { rememberState } from '../fold/published-state.js';
import { VerdictLedger } from '../hits/verdict-ledger.js';
import { rememberTold, TELLING } from './told.js';

/**
 * Takes the hub's own events back after its database was restored from a copy. Alerts come again from their topics and are
 * folded again, to the same state; what the events add to that is what people judged, what recipients were told already,
 * and up to where the state was said.
 */
@Injectable()
export class OwnHistory implements OnModuleInit {
  constructor(
    @Inject(OwnRecovery) private readonly recovery: OwnRecovery,
    @Inject(VerdictLedger) private readonly verdicts: VerdictLedger,
  ) {}

  onModuleInit(): void {
    this.recovery.register((events, tx) => this.apply(events, tx));
  }

  private async apply(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    await lockState(tx);
    await rememberTold(
      tx,
      events.filter(({ type }) => TELLING.has(type)),
    );
    for (const event of events) {
      if (event.type === VerdictGivenV1.type) await this.judge(tx, event);
    }
    const said = events.findLast(({ type }) => type === HubStateV1.type);
    if (said !== undefined) await rememberState(tx, said.body as HubStateBody);
  }

  private async judge(tx: Tx, event: VerifiedEvent): Promise<void> {
    // The words that the analyst wrote were at the hub alone, and are gone.
    const note = { clientId: 'recovery', note: null, key: null };
    await this.verdicts.enter(tx, event, event.body as VerdictGivenBody, note);
  }
}
