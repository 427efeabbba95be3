import { AlertPublishedV1, AlertRecalledV1 } from '@qalqan/contracts';
import { TestLog, createProgramme, reference, sampleAlert, type TestProgramme } from '@qalqan/testkit/programme';
import type { TileReader } from '@qalqan/ledger';
import type { LogSource, SourceEntry } from '../source.js';

export interface SampleLog {
  readonly programme: TestProgramme;
  readonly log: TestLog;
}

const PARTIES = ['kz', 'tj', 'uz'];

/** A log of three parties in turn: `count` alerts, every seventh recalled, a checkpoint event every ten records. */
export async function sampleLog(count = 12, ruleset?: string): Promise<SampleLog> {
  const programme = await createProgramme(undefined, ruleset);
  const log = new TestLog(programme);
  for (let number = 1; number <= count; number += 1) {
    const party = PARTIES[number % PARTIES.length]!;
    const member = programme.member(party);
    const name = reference(party, number);
    log.append(await member.publish(AlertPublishedV1, { reference: name, revision: 1, alert: sampleAlert(number) }));
    if (number % 7 === 0) {
      log.append(await member.publish(AlertRecalledV1, { reference: name, revision: 2, reason: 'mistaken' }));
    }
    if (number % 10 === 0) await log.publishCheckpoint();
  }
  return { programme, log };
}

/** A source over a log; what is served can be replaced piece by piece. */
export function sourceOf(
  log: TestLog,
  checkpoint: Uint8Array,
  changes: { readonly tiles?: TileReader; readonly entries?: readonly SourceEntry[]; readonly chunk?: number } = {},
): LogSource {
  const entries = changes.entries ?? log.entries;
  const chunk = changes.chunk ?? 5;
  return {
    checkpoint: () => Promise.resolve(checkpoint),
    async *entries() {
      for (let at = 0; at < entries.length; at += chunk) yield await Promise.resolve(entries.slice(at, at + chunk));
    },
    ...(changes.tiles === undefined ? {} : { hashTiles: changes.tiles }),
  };
}
