import { isDeepStrictEqual } from 'node:util';
import type { OpeningPorts } from '@qalqan/contracts';
import type { Ruleset } from '@qalqan/correlation';
import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS, alertOf, type AlertRow } from '../store/alert-rows.js';
import { HIT_COLUMNS, hitOf, verdictOf, type HitRow, type VerdictRow } from '../store/hit-rows.js';
import { revisionsBefore } from '../recovery/told.js';
import { readState } from '../state/folded-state.js';
import { compareGroups } from './compare-groups.js';
import { compareRows, paged } from './compare-rows.js';
import { Found, legible, mismatch, type Progress, type VerificationReport } from './finding.js';
import { Refold } from './refold.js';
import { StoredRecords } from './stored-records.js';

const PAGE = 500;

export interface VerifyPorts extends OpeningPorts {
  readonly ruleset: Ruleset;
  /** Stream that the hub itself writes. */
  readonly ownStream: string;
}

/**
 * Checks the hub's database against itself, in one snapshot: every stored event is opened again with its signature and
 * chain, the state is folded anew, and every row of it is compared. Ends at the first row that does not match.
 */
export async function verifyStore(
  manager: EntityManager,
  ports: VerifyPorts,
  progress: Progress,
): Promise<VerificationReport> {
  const report = { events: 0, alerts: 0, hits: 0, digest: '' };
  try {
    const refold = await refoldStored(manager, ports, progress);
    await checkFolded(manager);
    report.digest = await refold.digest();
    report.alerts = await compareAlerts(manager, refold);
    report.hits = await compareHits(manager, refold);
    await compareGroups(manager, refold);
    await compareVerdicts(manager, refold);
    await compareState(manager, refold, report.digest);
    return { ...report, sound: true, finding: null, events: progress.events };
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    return { ...report, sound: false, finding: error.finding, events: progress.events };
  }
}

/** Only what is folded counts for the state; what was ingested after that is checked and left for the next fold. */
async function refoldStored(manager: EntityManager, ports: VerifyPorts, progress: Progress): Promise<Refold> {
  const rows = await manager.query<{ stream: string; sequence: number }[]>(
    `SELECT stream, sequence::float8 AS sequence FROM fold_position`,
  );
  const folded = new Map(rows.map(({ stream, sequence }) => [stream, sequence]));
  const records = new StoredRecords(manager, ports, progress);
  const refold = new Refold({ hasher: ports.hasher, ruleset: ports.ruleset }, await revisionsBefore(manager));
  for await (const event of records.events()) {
    if (event.sequence <= (folded.get(event.stream) ?? 0)) await refold.take(event);
  }
  await records.books();
  for await (const event of records.own(ports.ownStream)) await refold.take(event);
  await records.forks();
  return refold;
}

/** Nothing is folded that was not accepted. */
async function checkFolded(manager: EntityManager): Promise<void> {
  const [ahead] = await manager.query<{ stream: string }[]>(
    `SELECT stream FROM fold_position p LEFT JOIN stream_position h USING (stream)
       WHERE h.stream IS NULL OR p.sequence > h.sequence ORDER BY stream LIMIT 1`,
  );
  if (ahead) throw mismatch('fold_position', ahead.stream, 'more is folded than was accepted');
}

async function compareAlerts(manager: EntityManager, { store }: Refold): Promise<number> {
  const rows = paged(
    async (after) => {
      const page = await manager.query<AlertRow[]>(
        `SELECT ${ALERT_COLUMNS} FROM alert a WHERE a.reference > $1 ORDER BY a.reference LIMIT $2`,
        [after, PAGE],
      );
      return page.map((row) => legible('alert', row.reference, row, alertOf));
    },
    ({ reference }) => reference,
  );
  const count = await compareRows('alert', rows, store.everyAlert(), ({ reference }) => reference);
  const [stray] = await manager.query<{ reference: string }[]>(
    `SELECT s.reference FROM selector s LEFT JOIN alert a USING (reference) WHERE a.state IS DISTINCT FROM 'live' LIMIT 1`,
  );
  if (stray) throw mismatch('selector', stray.reference, 'there is no live alert for a selector');
  return count;
}

async function compareHits(manager: EntityManager, refold: Refold): Promise<number> {
  const rows = paged(
    async (after) => {
      const page = await manager.query<HitRow[]>(
        `SELECT ${HIT_COLUMNS} FROM hit h WHERE h.id > $1 ORDER BY h.id LIMIT $2`,
        [after, PAGE],
      );
      return page.map((row) => legible('hit', row.id, row, hitOf));
    },
    ({ id }) => id,
  );
  // A revision counts how often the hub spoke, which its own events say; all else follows from those of the parties.
  async function* held() {
    for await (const row of rows) {
      if (!refold.holdsRevision(row))
        throw mismatch('hit', row.id, 'the revision is not the one last said to its recipients');
      if (row.state === 'held') yield { ...row, revision: 0 };
    }
  }
  const expected = Array.from(refold.store.heldHits(), (hit) => ({ ...hit, revision: 0 }));
  return compareRows('hit', held(), expected, ({ id }) => id);
}

async function compareVerdicts(manager: EntityManager, { store }: Refold): Promise<void> {
  const rows = paged(
    async (after) => {
      const page = await manager.query<VerdictRow[]>(
        `SELECT hit, verdict, identity, sequence FROM verdict WHERE hit > $1 ORDER BY hit LIMIT $2`,
        [after, PAGE],
      );
      return page.map((row) => legible('verdict', row.hit, row, verdictOf));
    },
    ({ hit }) => hit,
  );
  await compareRows('verdict', rows, store.everyVerdict(), ({ hit }) => hit);
}

async function compareState(manager: EntityManager, { lastState }: Refold, digest: string): Promise<void> {
  const state = await readState(manager);
  if (state.digest !== digest) throw mismatch('fold_state', 'lanes', 'the lanes are not those of the state');
  if (state.published?.digest !== lastState?.digest)
    throw mismatch('fold_state', 'published_digest', 'not what the last hub.state said');
  if (!isDeepStrictEqual(state.published?.positions, lastState?.positions))
    throw mismatch('fold_state', 'published_positions', 'not what the last hub.state said');
}
