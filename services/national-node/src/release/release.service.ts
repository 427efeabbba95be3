import { Inject, Injectable } from '@nestjs/common';
import { AlertCorrectedV1, AlertPublishedV1 } from '@qalqan/contracts';
import { Conflict, FourEyesViolation, Unavailable } from '@qalqan/errors';
import { Outbox, newEvent, type NewEvent } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { currentTrace, type TraceContext } from '@qalqan/telemetry';
import {
  AlertDesk,
  entryOf,
  grant,
  phaseAfter,
  viewAfter,
  type Command,
  type Granted,
} from '../lifecycle/alert-desk.js';
import { signedState, type SignedState } from '../lifecycle/state-view.js';
import { AlertStore, type Entry, type LockedAlert, type Released } from '../store/alert.store.js';
import { NodeMetrics } from '../node.metrics.js';
import { Batcher, type Outcome } from './batcher.js';

/** Largest number of releases in one transaction; at 256 KiB each they still fit in memory many times over. */
const MAX_BATCH = 64;

/** Releases of many requests share a transaction, so each says to which trace its event belongs. */
interface Caused {
  readonly cause: TraceContext;
}

type Grant = Omit<Granted, 'tx'> & Caused;
type Release = Omit<Command, 'action'>;
type CausedRelease = Release & Caused;

/**
 * Signs and publishes what a first person submitted, at the word of a second.
 *
 * Every release needs the row of the stream, so releases can only go one after the other: those that arrive together
 * share one transaction, one lock and one commit, and each still gets its own answer.
 */
@Injectable()
export class ReleaseService {
  private readonly batcher = new Batcher<CausedRelease, SignedState>((batch) => this.releaseAll(batch), MAX_BATCH);

  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(NodeMetrics) private readonly metrics: NodeMetrics,
  ) {}

  /**
   * Resolves once change, trail and signed event are committed together; whatever happens to the process then, the
   * event will be on Kafka once. Of two releases at once the first takes the submitted revision and the other finds
   * none, in one transaction as in two.
   */
  async release(release: Release): Promise<SignedState> {
    return this.batcher.add({ ...release, cause: currentTrace() });
  }

  private async releaseAll(batch: readonly CausedRelease[]): Promise<readonly Outcome<SignedState>[]> {
    try {
      return await this.desk.begin((tx, at) => this.carryOut(tx, batch, at));
    } catch (error) {
      // After a lost connection nobody knows whether the commit was made: trying again could only hide that.
      if (batch.length === 1 || error instanceof Unavailable) return batch.map(() => ({ ok: false, error }));
      // Rolled back. One release that cannot be signed must not stop those that came with it by chance.
      const alone = await Promise.all(batch.map((release) => this.releaseAll([release])));
      return alone.flat();
    }
  }

  private async carryOut(tx: Tx, batch: readonly CausedRelease[], at: Date): Promise<readonly Outcome<SignedState>[]> {
    const references = batch.map(({ reference }) => reference);
    const locked = await this.alerts.lock(tx, references);
    const outcomes = batch.map((release) => decideOne(release, locked, at));
    await this.noteDenied(tx, denials(batch, outcomes, locked, at));
    const granted = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    if (granted.length === 0) return outcomes as Outcome<never>[];
    // From here on the stream's row is locked.
    const events = await this.outbox.addAll(tx, granted.map(eventOf));
    const states = new Map<Grant, SignedState>();
    const released = granted.map((one, at): Released => {
      const event = events[at];
      if (event === undefined) throw new RangeError('fewer events out than in');
      states.set(one, signedState(viewAfter(one), event));
      const kind = one.alert.publishedRevision === 0 ? 'published' : 'corrected';
      const { reference } = one.alert;
      return { reference, kind, phase: phaseAfter(one.decision), reason: null, event, entry: one.entry };
    });
    await this.alerts.release(tx, released);
    tx.afterCommit(() => this.metrics.released(released));
    return outcomes.map((outcome) =>
      outcome.ok ? { ok: true, value: states.get(outcome.value) as SignedState } : outcome,
    );
  }

  /** An attempt to release one's own work is refused, and stays on record. */
  async noteDenied(tx: Tx, denied: readonly Denial[]): Promise<void> {
    if (denied.length === 0) return;
    await this.alerts.note(tx, denied);
    tx.afterCommit(() => this.metrics.denied(denied.length));
  }
}

/** A release that was refused to somebody who had a hand in it. */
export interface Denial {
  readonly reference: string;
  readonly entry: Entry;
}

function denials(
  batch: readonly Release[],
  outcomes: readonly Outcome<Grant>[],
  locked: ReadonlyMap<string, LockedAlert>,
  at: Date,
): Denial[] {
  return batch.flatMap(({ reference, caller }, index) => {
    const outcome = outcomes[index];
    if (outcome?.ok !== false || !(outcome.error instanceof FourEyesViolation)) return [];
    const revision = (locked.get(reference)?.publishedRevision ?? 0) + 1;
    return [{ reference, entry: entryOf('release-denied', revision, caller, at) }];
  });
}

/** Decides and takes the alert out of reach of the rest of the batch: a second release must find nothing submitted. */
function decideOne(release: CausedRelease, locked: Map<string, LockedAlert>, at: Date): Outcome<Grant> {
  const alert = locked.get(release.reference);
  try {
    const granted = grant({ ...release, action: 'release' }, alert, at);
    const { decision } = granted;
    locked.set(release.reference, {
      ...granted.alert,
      phase: phaseAfter(decision),
      publishedRevision: decision.revision,
      version: granted.alert.version + 1,
    });
    return { ok: true, value: { ...granted, cause: release.cause } };
  } catch (error) {
    return { ok: false, error };
  }
}

function eventOf({ alert, decision, cause }: Grant): NewEvent {
  const { reference, draft, publishedRevision, reason } = alert;
  if (draft === null) throw new Conflict('no revision waits');
  if (publishedRevision === 0) return newEvent(AlertPublishedV1, { reference, revision: 1, alert: draft }, cause);
  const body = { reference, revision: decision.revision, reason: reason ?? '', alert: draft };
  return newEvent(AlertCorrectedV1, body, cause);
}
