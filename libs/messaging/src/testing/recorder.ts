import { Controller } from '@nestjs/common';
import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  type AlertPublishedBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import type { Positioned, TestDatabase } from '@qalqan/testkit';
import { Consumes, ConsumesBatch } from '../consume/consumes.js';

/** Event types of a party that {@link recorder} does not handle. */
export const UNHANDLED = [AlertCorrectedV1, AlertRecalledV1];

/**
 * What the handlers did, told by the database alone: an effect that was rolled back is not there. In the order of
 * sequences; of one stream only when it is named.
 */
export async function effectsOf(test: TestDatabase, stream = '%'): Promise<Positioned[]> {
  const rows = await test.sql<{ name: string; holder: string }>(
    `SELECT name, holder FROM lease WHERE name LIKE 'effect:%' AND name LIKE '%:' || $1 ORDER BY name`,
    [stream],
  );
  return rows.map(({ name, holder }) => ({ sequence: Number(name.split(':')[1]), identity: holder }));
}

/** Writes an effect into a table that every service has; a second one for the same position is an error. */
export async function writeEffect({ sequence, identity, stream }: VerifiedEvent, { manager }: Tx): Promise<void> {
  await manager.query(`INSERT INTO lease (name, holder, fence, expires) VALUES ($1, $2, 1, now())`, [
    `effect:${String(sequence).padStart(6, '0')}:${stream}`,
    identity,
  ]);
}

/** Decides what a handler throws for an event; undefined: nothing. */
export type Faults = (event: VerifiedEvent) => Error | undefined;

/** A controller that awaits `before` for each event, then writes its effect. */
export function slowRecorder(before: (event: VerifiedEvent) => Promise<void>) {
  @Controller()
  class SlowRecorder {
    @Consumes(AlertPublishedV1)
    async published(event: VerifiedEvent<AlertPublishedBody>, tx: Tx): Promise<void> {
      await before(event);
      await writeEffect(event, tx);
    }
  }
  return SlowRecorder;
}

/** A controller that writes one effect per event, after asking `faults` whether to fail. */
export function recorder(faults: Faults = () => undefined) {
  @Controller()
  class Recorder {
    @Consumes(AlertPublishedV1)
    async published(event: VerifiedEvent<AlertPublishedBody>, tx: Tx): Promise<void> {
      await writeEffect(event, tx);
      const fault = faults(event);
      if (fault !== undefined) throw fault;
    }
  }
  return Recorder;
}

/** The same in bulk. */
export function bulkRecorder(faults: Faults = () => undefined, sizes: number[] = []) {
  @Controller()
  class BulkRecorder {
    @ConsumesBatch()
    async all(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
      sizes.push(events.length);
      for (const event of events) await writeEffect(event, tx);
      const fault = events.map(faults).find((given) => given !== undefined);
      if (fault !== undefined) throw fault;
    }
  }
  return BulkRecorder;
}
