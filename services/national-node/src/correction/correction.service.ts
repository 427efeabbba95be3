import { Inject, Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import type { Caller } from '@qalqan/http-kit';
import { AlertDesk, phaseAfter, viewAfter } from '../lifecycle/alert-desk.js';
import type { StateView } from '../lifecycle/state-view.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { AlertStore } from '../store/alert.store.js';

/** What a correction says: the content as a whole, and why. */
export interface Correction {
  readonly reason: string;
  readonly alert: AlertBody;
}

/** Opens the draft of a later revision; readers keep the released one until a second person releases the next. */
@Injectable()
export class CorrectionService {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(AlertStore) private readonly alerts: AlertStore,
  ) {}

  async open(
    reference: string,
    { reason, alert: draft }: Correction,
    caller: Caller,
    expected: ExpectedVersion,
  ): Promise<StateView> {
    return this.desk.act({ reference, action: 'correct', caller, expected }, async (granted) => {
      const { tx, alert, decision, entry } = granted;
      const waiting = { phase: phaseAfter(decision), kind: alert.kind, draft, reason, contributors: [caller.sub] };
      await this.alerts.keep(tx, reference, waiting, entry);
      return viewAfter(granted);
    });
  }
}
