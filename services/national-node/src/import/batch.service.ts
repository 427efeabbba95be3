import { Inject, Injectable } from '@nestjs/common';
import { Conflict, FourEyesViolation, QalqanError } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { Tx } from '@qalqan/store';
import { AlertDesk, entryOf, grant, phaseAfter } from '../lifecycle/alert-desk.js';
import { ReleaseService } from '../release/release.service.js';
import { AlertBatchStore, type Submitted } from '../store/alert-batch.store.js';
import { AlertStore, type Entry } from '../store/alert.store.js';
import { ImportStore, type ImportRow, type Place } from './import.store.js';
import type { BatchAnswer, PassedOver } from './import-view.js';

/**
 * Lines whose alerts are locked and changed together. Lines, not alerts: what is read stays small wherever the call
 * begins and whatever the planner believes.
 */
const CHUNK_LINES = 200;
/** One call works for about this long; what is left is for the next one. */
const SLICE_MS = 5_000;
/** More would say nothing new. */
const MAX_PASSED_OVER = 100;

/** What a call works through. */
interface Walk {
  readonly id: string;
  readonly phase: 'draft' | 'submitted';
  readonly from: number | undefined;
  /** Line after the last one of the import. */
  readonly end: number;
}

/** What became of one chunk. */
interface Step {
  readonly done: number;
  readonly passedOver: readonly PassedOver[];
}

/**
 * Submits and releases the drafts of an import. Each is decided for itself, as if it came alone; what has been edited,
 * thrown away or released meanwhile does not wait any more and is not touched. So a call can be repeated at any time.
 */
@Injectable()
export class BatchService {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(ImportStore) private readonly imports: ImportStore,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(AlertBatchStore) private readonly batches: AlertBatchStore,
    @Inject(ReleaseService) private readonly releases: ReleaseService,
  ) {}

  /** Hands the drafts to a second person; the import takes no more rows from here on. */
  async submit(id: string, caller: Caller, from: number | undefined): Promise<BatchAnswer> {
    const { next_line: end } = await this.desk.begin(async (tx, at) => {
      const batch = await this.imports.lock(tx, id);
      await this.imports.close(tx, id, caller.sub, at);
      return batch;
    });
    return this.walk({ id, phase: 'draft', from, end }, (places) => this.submitSome(places, caller));
  }

  /** Releases what was submitted. Who sent a row of the import or submitted it releases nothing of it. */
  async release(id: string, caller: Caller, from: number | undefined): Promise<BatchAnswer> {
    const { contributors, next_line: end } = await this.desk.begin(async (tx, at) => {
      const batch = await this.imports.find(tx.manager, id);
      if (batch.state === 'open') throw new Conflict('the import has not been submitted');
      if (batch.contributors.includes(caller.sub))
        await this.noteDenied(tx, batch, entryOf('release-denied', 1, caller, at));
      return batch;
    });
    if (contributors.includes(caller.sub)) {
      throw new FourEyesViolation('who sent or submitted rows of an import cannot release it');
    }
    return this.walk({ id, phase: 'submitted', from, end }, (places) => this.releaseSome(places, caller));
  }

  private async walk(
    { id, phase, from = 1, end }: Walk,
    work: (places: readonly Place[]) => Promise<Step>,
  ): Promise<BatchAnswer> {
    const stopAt = performance.now() + SLICE_MS;
    const passedOver: PassedOver[] = [];
    let done = 0;
    for (let line = from; line < end; line += CHUNK_LINES) {
      if (performance.now() > stopAt) return { done, passedOver, next: line };
      const lines = { phase, from: line, until: line + CHUNK_LINES, limit: CHUNK_LINES };
      const places = await this.desk.begin((tx) => this.imports.waiting(tx.manager, id, lines));
      if (places.length === 0) continue;
      const step = await work(places);
      done += step.done;
      passedOver.push(...step.passedOver.slice(0, MAX_PASSED_OVER - passedOver.length));
    }
    return { done, passedOver, next: null };
  }

  private async submitSome(places: readonly Place[], caller: Caller): Promise<Step> {
    return this.desk.begin(async (tx, at) => {
      const locked = await this.alerts.lock(
        tx,
        places.map(({ reference }) => reference),
      );
      const granted: Submitted[] = [];
      const passedOver: PassedOver[] = [];
      for (const place of places) {
        const { reference } = place;
        try {
          const command = { reference, action: 'submit', caller, expected: undefined } as const;
          const { decision, entry } = grant(command, locked.get(reference), at);
          granted.push({ reference, phase: phaseAfter(decision), entry });
        } catch (error) {
          passedOver.push(passOver(place, error));
        }
      }
      if (granted.length > 0) await this.batches.submit(tx, granted);
      return { done: granted.length, passedOver };
    });
  }

  private async releaseSome(places: readonly Place[], caller: Caller): Promise<Step> {
    const outcomes = await Promise.allSettled(
      places.map(({ reference }) => this.releases.release({ reference, caller, expected: undefined })),
    );
    const passedOver = places.flatMap((place, at) => {
      const outcome = outcomes[at];
      return outcome?.status === 'rejected' ? [passOver(place, outcome.reason)] : [];
    });
    return { done: places.length - passedOver.length, passedOver };
  }

  /** An attempt to release one's own work stays on record: at the first alert that it would have released. */
  private async noteDenied(tx: Tx, { id, next_line: until }: ImportRow, entry: Entry): Promise<void> {
    const [first] = await this.imports.waiting(tx.manager, id, { phase: 'submitted', from: 1, until, limit: 1 });
    if (first !== undefined) await this.releases.noteDenied(tx, [{ reference: first.reference, entry }]);
  }
}

/** An alert that does not allow it is passed over; whatever else failed stops the call, which can be repeated. */
function passOver({ line, reference }: Place, error: unknown): PassedOver {
  if (!(error instanceof QalqanError)) throw error;
  if (error.category !== 'conflict' && error.category !== 'forbidden' && error.category !== 'not-found') throw error;
  return { line, reference, code: error.code };
}
