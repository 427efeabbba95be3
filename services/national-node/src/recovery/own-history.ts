import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  type AlertCorrectedBody,
  type AlertPublishedBody,
  type AlertRecalledBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { LOGGER } from '@qalqan/http-kit';
import { OwnRecovery } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { yearAndNumber } from '../lifecycle/reference.js';
import { RESTORE, SKIP_NUMBERS } from './statements.js';

/** A revision as its event tells it. What the draft was, and who had a hand in it, is not in the event. */
interface ToldRevision {
  readonly reference: string;
  readonly revision: number;
  readonly kind: 'published' | 'corrected' | 'recalled';
  readonly body: object | null;
  readonly alertKind: string | null;
  readonly reason: string | null;
}

/**
 * Takes our own events back into the tables of own alerts after the database was restored from a copy: each alert
 * stands then as it was published last. Drafts that were never released are in no event, and stay as the copy has them.
 */
@Injectable()
export class OwnHistory implements OnModuleInit {
  constructor(
    @Inject(OwnRecovery) private readonly recovery: OwnRecovery,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.recovery.register((events, tx) => this.apply(events, tx));
  }

  private async apply(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    for (const event of events) {
      const told = toldBy(event);
      if (told === undefined) continue;
      await restore(tx, event, told);
      if (told.kind === 'published') await skipNumbers(tx, told.reference);
      const { stream, sequence, identity } = event;
      // Whoever had our key could have written it: people should see that it is back, and look.
      this.logger.warn('an own alert was restored from its event', { stream, sequence, identity });
    }
  }
}

function toldBy({ type, body }: VerifiedEvent): ToldRevision | undefined {
  switch (type) {
    case AlertPublishedV1.type: {
      const { reference, revision, alert } = body as AlertPublishedBody;
      return { reference, revision, kind: 'published', body: alert, alertKind: alert.kind, reason: null };
    }
    case AlertCorrectedV1.type: {
      const { reference, revision, reason, alert } = body as AlertCorrectedBody;
      return { reference, revision, kind: 'corrected', body: alert, alertKind: alert.kind, reason };
    }
    case AlertRecalledV1.type: {
      const { reference, revision, reason } = body as AlertRecalledBody;
      return { reference, revision, kind: 'recalled', body: null, alertKind: null, reason };
    }
    default:
      return undefined;
  }
}

async function restore({ manager }: Tx, event: VerifiedEvent, told: ToldRevision): Promise<void> {
  const { time, stream, sequence, identity, offset } = event;
  await manager.query(RESTORE, [
    told.reference,
    told.revision,
    told.kind,
    told.body === null ? null : JSON.stringify(told.body),
    told.alertKind,
    told.reason,
    time,
    stream,
    sequence,
    identity,
    offset.startsWith('-') ? null : offset,
    event.member,
  ]);
}

async function skipNumbers({ manager }: Tx, reference: string): Promise<void> {
  const { year, number } = yearAndNumber(reference);
  await manager.query(SKIP_NUMBERS, [year, number]);
}
