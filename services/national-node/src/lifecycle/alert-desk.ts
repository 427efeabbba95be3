import { Inject, Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { Database, type Tx } from '@qalqan/store';
import { CLOCK, type Clock } from '../clock.js';
import { AlertStore, type Entry, type LockedAlert } from '../store/alert.store.js';
import { decide, type Decision } from './decide.js';
import type { Action, Phase } from './phases.js';
import { stateView, type StateView } from './state-view.js';
import { checkVersion, type ExpectedVersion } from './version.js';

/** What a caller asks of one alert. */
export interface Command {
  readonly reference: string;
  readonly action: Action;
  readonly caller: Caller;
  readonly expected: ExpectedVersion;
}

/** A command that was found right, inside the transaction that will carry it out. */
export interface Granted {
  readonly tx: Tx;
  readonly alert: LockedAlert;
  readonly decision: Decision;
  /** What goes into the trail. */
  readonly entry: Entry;
}

/** The one way to change an own alert: lock its row, compare versions, decide, then act, all in one transaction. */
@Injectable()
export class AlertDesk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One transaction and the instant it is dated. */
  async begin<T>(work: (tx: Tx, at: Date) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(tx, this.clock.now()));
  }

  /** Rejects with NotFound, PreconditionFailed, Conflict or FourEyesViolation before `work` has begun. */
  async act<T>(command: Command, work: (granted: Granted) => Promise<T>): Promise<T> {
    return this.begin(async (tx, at) => {
      const { reference } = command;
      const locked = await this.alerts.lock(tx, [reference]);
      return work({ tx, ...grant(command, locked.get(reference), at) });
    });
  }
}

/** Decides one command about an alert that is locked; throws NotFound, PreconditionFailed, Conflict or FourEyesViolation. */
export function grant(command: Command, alert: LockedAlert | undefined, at: Date): Omit<Granted, 'tx'> {
  const { action, caller, expected } = command;
  if (alert === undefined) throw new NotFound('this node has no such alert of its own');
  checkVersion(alert.version, expected);
  const decision = decide(alert, action, caller.sub);
  return { alert, decision, entry: entryOf(action, decision.revision, caller, at) };
}

export function entryOf(action: string, revision: number, { sub, clientId }: Caller, at: Date): Entry {
  return { action, revision, actor: sub, clientId, at };
}

/** The phase that a decision leads to, where throwing the alert away is none of the outcomes. */
export function phaseAfter({ phase }: Decision): Phase {
  if (phase === 'gone') throw new Conflict('the alert would be gone');
  return phase;
}

/** Where the alert stands once the granted action is carried out. */
export function viewAfter({ alert, decision, entry }: Omit<Granted, 'tx'>): StateView {
  const { reference, version, publishedRevision } = alert;
  const out = entry.action === 'release' || entry.action === 'recall';
  const revision = out ? decision.revision : publishedRevision;
  return stateView({ reference, phase: phaseAfter(decision), revision, version: version + 1 });
}
