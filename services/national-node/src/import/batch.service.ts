import { Inject, Injectable } from '@nestjs/common';
import { Conflict, FourEyesViolation, QalqanError } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { Tx } from '@qalqan/store';
import { AlertDesk, entryOf, grant, phaseAfter } from '../lifecycle/alert-desk.js';
import { ReleaseService } from '../release/release.service.js';
import { AlertBatchStore, type Submitted } from '../store/alert-batch.store.js';
import { AlertStore, type Entry } from '../store/alert.store.js';
import { ImportStore } from './import.store.js';
import type { BatchAnswer, PassedOver } from './import-view.js';

/** Alerts that are locked and changed together. */
const CHUNK = 128;
/** One call works for about this long; what is left is for the next one. */
const SLICE_MS = 5_000;
/** More would say nothing new. */
const MAX_PASSED_OVER = 100;

interface Place {
  readonly line: number;
  readonly reference: string;
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
    await this.desk.begin(async (tx, at) => {
      await this.imports.lock(tx, id);
      await this.imports.close(tx, id, caller.sub, at);
    });
    return this.walk(id, 'draft', from, (places) => this.submitSome(places, caller));
  }

  /** Releases what was submitted. Who sent a row of the import or submitted it releases nothing of it. */
  async release(id: string, caller: Caller, from: number | undefined): Promise<BatchAnswer> {
    const { contributors } = await this.desk.begin(async (tx, at) => {
      const batch = await this.imports.find(tx.manager, id);
      if (batch.state === 'open') throw new Conflict('the import has not been submitted');
      if (batch.contributors.includes(caller.sub))
        await this.noteDenied(tx, id, entryOf('release-denied', 1, caller, at));
      return batch;
    });
    if (contributors.includes(caller.sub)) {
      throw new FourEyesViolation('who sent or submitted rows of an import cannot release it');
    }
    return this.walk(id, 'submitted', from, (places) => this.releaseSome(places, caller));
  }

  private async walk(
    id: string,
    phase: 'draft' | 'submitted',
    from: number | undefined,
    work: (places: readonly Place[]) => Promise<Step>,
  ): Promise<BatchAnswer> {
    const until = performance.now() + SLICE_MS;
    const passedOver: PassedOver[] = [];
    let done = 0;
    for (let line = from ?? 1; ;) {
      const place = { phase, from: line, limit: CHUNK };
      const places = await this.desk.begin((tx) => this.imports.waiting(tx.manager, id, place));
      const last = places.at(-1);
      if (last === undefined) return { done, passedOver, next: null };
      const step = await work(places);
      done += step.done;
      passedOver.push(...step.passedOver.slice(0, MAX_PASSED_OVER - passedOver.length));
      line = last.line + 1;
      if (performance.now() > until) return { done, passedOver, next: line };
    }
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
  private async noteDenied(tx: Tx, id: string, entry: Entry): Promise<void> {
    const [first] = await this.imports.waiting(tx.manager, id, { phase: 'submitted', from: 1, limit: 1 });
    if (first !== undefined) await this.releases.noteDenied(tx, [{ reference: first.reference, entry }]);
  }
}

/** An alert that does not allow it is passed over; whatever else failed stops the call, which can be repeated. */
function passOver({ line, reference }: Place, error: unknown): PassedOver {
  if (!(error instanceof QalqanError)) throw error;
  if (error.category !== 'conflict' && error.category !== 'forbidden' && error.category !== 'not-found') throw error;
  return { line, reference, code: error.code };
}
