import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { smallDisk, smallDiskAt, type SmallDisk } from '@qalqan/testkit';
import { alertFor, freshNumber } from '../load/alerts.js';
import { readLog } from '../oracles/audit-log.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { HttpProblem } from '../platform/http.js';
import type { Platform } from '../platform/platform.js';
import { withOwnPlatform, type PlatformSource } from '../platform/with-platform.js';
import type { Drill } from './drill.js';
import { outageInTurn, type Outage } from './outage.js';

/** Folders of the state that get a file system of their own, with its megabytes: what they hold and some room. */
const DISKS = { kafka: 400, postgres: 600, checkpoint: 2 } as const;
type DiskName = keyof typeof DISKS;
const NAMES = Object.keys(DISKS) as DiskName[];

const READY_MS = 60_000;
/** Enough log to fill every segment that was kept for use again. */
const LOG_MEGABYTES = 200;

/** Reliability case R6: no room left for the broker, for PostgreSQL, for the record of the last checkpoint. */
export function fullDisks({ name, holdMs }: { readonly name: string; readonly holdMs: number }): Drill {
  return outageInTurn({
    name,
    summary: `no room for the broker, PostgreSQL and the audit log's checkpoint record, ${holdMs / 1000} s each`,
    platform: onSmallDisks,
    readyWithinMs: READY_MS,
    outages: (platform) => [
      { ...full(platform, 'kafka', holdMs) },
      { ...full(platform, 'postgres', holdMs), during: () => refusesLoudly(platform) },
      { ...full(platform, 'checkpoint', holdMs), during: () => servesNothingHalf(platform) },
    ],
  });
}

/** A platform whose servers write to small file systems; needs the right to mount. */
const onSmallDisks: PlatformSource = (logsTo, work) =>
  withOwnPlatform({}, logsTo, work, undefined, {
    lay: async (state) => {
      for (const name of NAMES) {
        if ((await smallDisk(join(state, name), DISKS[name])) === undefined) {
          throw new Error('no file system can be mounted here: this drill needs root');
        }
      }
    },
    lift: async (state) => {
      for (const name of NAMES) await smallDiskAt(join(state, name)).remove();
    },
  });

function full(platform: Platform, name: DiskName, holdMs: number): Outage {
  const disk = smallDiskAt(join(platform.location.state, name));
  let filling = false;
  let filler: Promise<void> | undefined;
  return {
    what: `${name} has no room`,
    holdMs,
    begin: async () => {
      disk.fill();
      if (name === 'postgres') await fillSegments(platform);
      filling = true;
      filler = keepFull(disk, () => filling);
    },
    end: async () => {
      filling = false;
      await filler;
      disk.makeRoom();
    },
  };
}

/** A server that ends gives back what it had reserved: the disk is to stay full nevertheless. */
async function keepFull(disk: SmallDisk, wanted: () => boolean): Promise<void> {
  while (wanted()) {
    disk.fillMore();
    await sleep(500);
  }
}

/** PostgreSQL writes its log into files that it keeps for use again: until those are full it does not notice. */
async function fillSegments(platform: Platform): Promise<void> {
  const megabyte = `SELECT pg_logical_emit_message(true, 'drill', repeat('x', 1000000))`;
  try {
    for (let count = 0; count < LOG_MEGABYTES; count += 1) await platform.sql.inDatabase('postgres', megabyte);
  } catch {
    // That is the full disk.
    return;
  }
  throw new Error('PostgreSQL found room where there should be none');
}

/** An answer that says no, or none because nobody is there; never silence. */
async function refusesLoudly(platform: Platform): Promise<Objection[]> {
  try {
    await platform.node('tj').draft(alertFor(freshNumber(), ['kz']));
    return [complaint('a draft was taken while PostgreSQL had no room')];
  } catch (error) {
    if (error instanceof HttpProblem && error.status >= 500) return [];
    if (error instanceof TypeError) return [];
    return [complaint(`a draft met ${error instanceof Error ? error.message : String(error)} on a full disk`)];
  }
}

/** What the log serves while it cannot sign is whole, and is what it has signed. */
async function servesNothingHalf(platform: Platform): Promise<Objection[]> {
  try {
    const { verdict, size } = await readLog(platform);
    return verdict === 'sound' ? [] : [complaint(`the log of ${size} entries is ${verdict} while its record is full`)];
  } catch (error) {
    // It ends when it cannot keep its record, and is started again: nobody there serves nothing half.
    if (error instanceof TypeError || error instanceof HttpProblem) return [];
    throw error;
  }
}
