import { Inject, Injectable } from '@nestjs/common';
import { AlertCorrectedV1, AlertPublishedV1, type AlertBody } from '@qalqan/contracts';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { Outbox, newEvent, type NewEvent } from '@qalqan/messaging';
import { AlertDesk, phaseAfter, viewAfter, type Granted } from '../lifecycle/alert-desk.js';
import { signedState, type SignedState } from '../lifecycle/state-view.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { AlertStore } from '../store/alert.store.js';

/** Signs and publishes what a first person submitted, at the word of a second. */
@Injectable()
export class ReleaseService {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /**
   * Resolves once change, trail and signed event are committed together; whatever happens to the process then, the
   * event will be on Kafka once. Of two releases at once the row's lock lets one through, the other finds no
   * submitted revision.
   */
  async release(reference: string, caller: Caller, expected: ExpectedVersion): Promise<SignedState> {
    return this.desk.act({ reference, action: 'release', caller, expected }, async (granted) => {
      const { tx, alert, decision, entry } = granted;
      // Last before the write: the stream's row is locked from here on, and with it every other release.
      const [event] = await this.outbox.addAll(tx, [eventOf(reference, granted)]);
      if (event === undefined) throw new RangeError('one event in, none out');
      const kind = alert.publishedRevision === 0 ? ('published' as const) : ('corrected' as const);
      await this.alerts.release(tx, [{ reference, kind, phase: phaseAfter(decision), reason: null, event, entry }]);
      return signedState(viewAfter(granted), event);
    });
  }
}

function eventOf(reference: string, { alert, decision }: Granted): NewEvent {
  const draft = draftOf(alert.draft);
  if (alert.publishedRevision === 0) return newEvent(AlertPublishedV1, { reference, revision: 1, alert: draft });
  const { revision } = decision;
  return newEvent(AlertCorrectedV1, { reference, revision, reason: alert.reason ?? '', alert: draft });
}

function draftOf(draft: AlertBody | null): AlertBody {
  if (draft === null) throw new Conflict('no revision waits');
  return draft;
}
