import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { commitmentOf, type CheckRequest } from '@qalqan/contracts';
import { askedOf, findAsked } from '@qalqan/correlation';
import { RateLimit, type Caller } from '@qalqan/http-kit';
import type { Hasher } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';
import { CLOCK, type Clock } from '../clock.js';
import { ReadLog } from '../read-log/read-log.js';
import { CHECK_DESK, HASHER } from '../tokens.js';
import { keepChecks } from './alert-checks.js';
import { checkView, knownViews, type CheckView, type KnownAlertView } from './check-view.js';
import type { HubContact, HubDesk } from './hub-desk.js';
import { CHECK_RULES, KnownAlerts } from './known-alerts.js';
import { KnownIndex } from './known-index.js';

/** How checks are answered at this node. */
export interface CheckDesk {
  readonly party: string;
  readonly hub: HubDesk;
  readonly rate: RateLimit;
}

/** Alerts shown at most. */
const MOST_ALERTS = 50;
/** Longest that a check waits for keys of alerts that came just now (ms). */
const PATIENCE_MS = 250;

/** Whether a person, document, phone or thing is known: here by what we may read, at the hub by whom to call. */
@Injectable()
export class CheckService {
  constructor(
    @Inject(CHECK_DESK) private readonly desk: CheckDesk,
    @Inject(KnownIndex) private readonly index: KnownIndex,
    @Inject(ReadLog) private readonly readLog: ReadLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HASHER) private readonly hasher: Hasher,
  ) {}

  /** Throws `overloaded` above the caller's rate. What cannot be logged is not answered. */
  async check(request: CheckRequest, caller: Caller): Promise<CheckView> {
    this.desk.rate.take(caller.sub);
    const at = this.clock.now();
    // Beside each other: the officer waits for the slower of the two, not for both.
    const [complete, contacts] = await Promise.all([
      this.index.caughtUp(PATIENCE_MS),
      this.desk.hub.contactsFor(request, new Date()),
    ]);
    return this.readLog.reading('checks', { caller, purpose: request.purpose }, async (tx) => {
      const alerts = await this.knownHere(tx, request);
      await this.note(tx, { request, caller, at, alerts, contacts });
      const result = checkView(alerts, contacts, { complete, training: request.purpose === 'training' });
      return { result, alerts: alerts.filter(({ own }) => !own).map(({ reference }) => reference) };
    });
  }

  private async knownHere({ manager }: Tx, { subject }: CheckRequest): Promise<KnownAlertView[]> {
    const asked = askedOf(subject);
    if (asked === undefined) return [];
    const known = new KnownAlerts(manager, this.desk.party);
    const found = await findAsked(known, CHECK_RULES, asked, MOST_ALERTS);
    return knownViews(found, known.contents, this.desk.party, subject);
  }

  private async note(tx: Tx, { request, caller, at, alerts, contacts }: Noted): Promise<void> {
    const salt = randomBytes(32).toString('base64url');
    const asked = commitmentOf(this.hasher, { salt, body: request.subject });
    await tx.manager.query(
      `INSERT INTO check_log (at, actor, client_id, purpose, subject_type, salt, asked, alerts, hub, contacts)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[at.toISOString(), caller.sub, caller.clientId, request.purpose, request.subject.type, salt, asked],
        alerts.map(({ reference }) => reference),
        contacts === undefined ? 'unavailable' : 'answered',
        [...new Set((contacts ?? []).map(({ party }) => party))],
      ],
    );
    const own = alerts.filter((alert) => alert.own).map(({ reference }) => reference);
    const { purpose } = request;
    const { party } = this.desk;
    // Of others' alerts the hub tells their owners.
    const looked = { at: at.toISOString(), party, actor: caller.sub, purpose, alerts: own, identity: null };
    if (own.length > 0) await keepChecks(tx, [looked]);
  }
}

interface Noted {
  readonly request: CheckRequest;
  readonly caller: Caller;
  readonly at: Date;
  readonly alerts: readonly KnownAlertView[];
  readonly contacts: readonly HubContact[] | undefined;
}
