import { verifyLog, tilePath, type LogVerdict } from '@qalqan/ledger';
import { toHex } from '@qalqan/signing';
import { FaultList } from '../fault.js';
import type { LogSource, SourceEntry } from '../source.js';
import { claimedSize, openLog, type OpenedLog, type TrustAnchors, type TrustPorts } from './open-log.js';
import { NO_FORKS } from '../record/forks-told.js';
import { NO_REFUSALS } from '../record/refusals.js';
import { RecordAudit } from './record-audit.js';
import { REPORT_FORMAT, type ReplayReport } from './report.js';
import type { StateReplay } from './state-replay.js';

/** Cryptography, and a monotonic clock in milliseconds for the figures of the report; no verdict depends on it. */
export interface ReplayPorts extends TrustPorts {
  readonly now: () => number;
}

export interface ReplayOptions extends TrustAnchors {
  /** Rebuilds the hub's state as well. */
  readonly states?: StateReplay;
  /** Called after every 256 entries. */
  readonly onProgress?: (entries: number, size: number) => void;
}

/**
 * Replays a log from its first entry to its checkpoint and reports everything that does not hold (SPEC-AUD §3). Memory
 * is flat: a window of leaf hashes, a few hundred records, and what the state replay keeps. Rejects only when the
 * source cannot be read; a broken log is a report.
 */
export async function replayLog(ports: ReplayPorts, source: LogSource, options: ReplayOptions): Promise<ReplayReport> {
  const started = ports.now();
  const faults = new FaultList();
  const note = await source.checkpoint();
  const size = await claimedSize(note, faults);
  const run = size === undefined ? undefined : await runOver(ports, source, options, { note, size, faults });
  return report({
    faults,
    run,
    tilesCompared: run !== undefined && source.hashTiles !== undefined,
    durationMs: ports.now() - started,
  });
}

interface Run {
  readonly opened: OpenedLog;
  readonly audit: RecordAudit;
}

async function runOver(
  ports: ReplayPorts,
  source: LogSource,
  options: ReplayOptions,
  { note, size, faults }: { readonly note: Uint8Array; readonly size: number; readonly faults: FaultList },
): Promise<Run | undefined> {
  const chunks = source.entries(size)[Symbol.asyncIterator]();
  const head = await firstChunk(chunks);
  const opened = await openLog(ports, options, { first: head[0], checkpoint: note }, faults);
  if (opened === undefined) {
    await chunks.return?.();
    return undefined;
  }
  const audit = new RecordAudit(ports, opened, faults, options.states);
  const verdict = await verifyLog(ports.hasher, audit.leaves(rejoin(head, chunks)), opened.checkpoint, {
    ...(source.hashTiles === undefined ? {} : { hashTiles: source.hashTiles }),
    onProgress: (entries) => options.onProgress?.(entries, size),
  });
  await audit.finish();
  addTreeFault(verdict, faults);
  return { opened, audit };
}

async function firstChunk(chunks: AsyncIterator<readonly SourceEntry[]>): Promise<readonly SourceEntry[]> {
  for (;;) {
    const { value, done } = (await chunks.next()) as IteratorResult<readonly SourceEntry[], undefined>;
    if (done === true) return [];
    if (value.length > 0) return value;
  }
}

async function* rejoin(
  head: readonly SourceEntry[],
  rest: AsyncIterator<readonly SourceEntry[]>,
): AsyncGenerator<readonly SourceEntry[], void, undefined> {
  try {
    yield head;
    for (;;) {
      const { value, done } = (await rest.next()) as IteratorResult<readonly SourceEntry[], undefined>;
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

function addTreeFault(verdict: LogVerdict, faults: FaultList): void {
  if (verdict.sound) return;
  const { fault, index, tile, proved, size } = verdict;
  const place = { index, tile: tile && tilePath(tile) };
  switch (fault) {
    case 'entry-altered':
      faults.add(
        'entry-altered',
        proved
          ? 'the entry is not the one that the log has signed: its hash tiles lead to the signed root, the entry does not'
          : 'the entry and the hash tiles of the log disagree, and neither leads to the signed root',
        place,
      );
      return;
    case 'entries-missing':
      faults.add('entries-missing', `the log ends after ${size} entries, before its checkpoint`, place);
      return;
    case 'entries-surplus':
      faults.add('entries-surplus', 'the log has entries that its checkpoint does not commit to', place);
      return;
    case 'tile-altered':
      faults.add('tile-altered', 'a hash tile does not agree with the entries and the signed root', place);
      return;
    case 'root-mismatch':
      faults.add('root-mismatch', 'the entries lead to another root than the signed one', place);
      return;
  }
}

function report(parts: {
  readonly faults: FaultList;
  readonly run: Run | undefined;
  readonly tilesCompared: boolean;
  readonly durationMs: number;
}): ReplayReport {
  const { faults, run, tilesCompared, durationMs } = parts;
  const events = run?.audit.events ?? 0;
  return {
    format: REPORT_FORMAT,
    verdict: faults.count === 0 ? 'sound' : 'broken',
    log: run && originOf(run.opened),
    agreement: run && { version: run.opened.trust.version, digest: run.opened.trust.digest },
    entries: run?.audit.entries ?? 0,
    events,
    streams: run?.audit.chains.streams ?? 0,
    checkpoints: run?.audit.checkpoints.count ?? 0,
    tilesCompared,
    positions: run?.audit.chains.positions() ?? {},
    types: run?.audit.types() ?? {},
    refusals: run?.audit.refusals.summary() ?? NO_REFUSALS,
    forks: run?.audit.forks.summary() ?? NO_FORKS,
    reconstruction: run?.audit.reconstruction(),
    faultCount: faults.count,
    faults: faults.sorted(),
    durationMs: Math.round(durationMs),
    eventsPerSecond: durationMs > 0 ? Math.round((events * 1000) / durationMs) : 0,
  };
}

function originOf({ checkpoint }: OpenedLog): { origin: string; size: number; root: string } {
  return { origin: checkpoint.origin, size: checkpoint.size, root: toHex(checkpoint.root) };
}
