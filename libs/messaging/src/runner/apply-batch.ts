import { reach } from '@qalqan/config';
import type { VerifiedEvent } from '@qalqan/contracts';
import type { Database, StreamState, Tx } from '@qalqan/store';
import { keepForkEvidence, type ForkStep } from './forks.js';
import { judgeBatch, linkOf, type Judgement, type Step } from './judge.js';
import type { OpenedItem } from './opened-item.js';
import {
  hasForkEvidence,
  identitiesAt,
  lockPosition,
  rememberIdentities,
  savePosition,
  type Lane,
  type LanePosition,
} from './positions.js';
import type { Quarantine, Refused, RefusedRecord } from './quarantine.js';

/** Where records come from: their topic, or whoever keeps them, who has no say in where the topic is read on. */
export type Reading =
  | { readonly from: 'topic'; readonly highWatermark: bigint }
  /** `until`: last sequence that is missing. */
  | { readonly from: 'refill'; readonly until: number };

/** Gives events to the service's handlers, in the transaction of their position. */
export type Dispatch = (events: readonly VerifiedEvent[], tx: Tx) => Promise<void>;

/** What became of a batch. */
export interface Applied {
  readonly applied: number;
  readonly duplicates: number;
  readonly forks: number;
  /** Codes of the refused records. */
  readonly refused: readonly string[];
  readonly gap: OpenedItem | undefined;
  readonly state: StreamState;
  readonly sequence: number;
  readonly nextOffset: bigint;
}

/** What {@link applyBatch} works with. */
export interface ApplyPorts {
  readonly database: Database;
  readonly quarantine: Quarantine;
  readonly dispatch: Dispatch;
  /** Tells the service of records that were put aside, in the transaction of their position. */
  readonly tell?: ((refused: readonly RefusedRecord[], tx: Tx) => Promise<void>) | undefined;
  /** Called after the commit of a transaction that added a quarantine copy to the outbox. */
  readonly wake: () => void;
}

type RefuseStep = Extract<Step, { kind: 'refuse' }>;

/**
 * One transaction: lock the stream's row, judge every record, hand over those that are next, and write identities,
 * quarantine, evidence, head and offset with their effects. Rejects with the handler's own error, and then nothing
 * of it has happened. A crash anywhere in here means that the same records come again and find the same state.
 */
export async function applyBatch(
  ports: ApplyPorts,
  lane: Lane,
  items: readonly OpenedItem[],
  reading: Reading,
): Promise<Applied> {
  return ports.database.transaction(async (tx) => {
    const position = await lockPosition(tx, lane);
    const known = await identitiesAt(tx, lane.stream, sequencesUpTo(position.sequence, items));
    const judgement = judgeBatch(position, items, (sequence) => known.get(sequence));
    const told = { applied: 0, forks: 0, refused: [] as string[] };
    for (const run of runsOf(judgement.steps)) {
      told.applied += await handOver(ports, tx, run);
      const { forks, refused } = await putAside(ports, tx, lane, run, reading);
      told.forks += forks;
      told.refused.push(...refused);
    }
    await rememberIdentities(tx, countedRows(lane.stream, judgement.steps));
    const state = await stateAfter(tx, lane.stream, position, judgement, reading);
    const nextOffset = offsetAfter(position, items, judgement, reading);
    const reason = state === 'paused' ? 'sequence-gap' : null;
    await savePosition(tx, lane, { head: judgement.head, state, reason, nextOffset });
    reach('consume.positioned');
    tx.afterCommit(() => reach('consume.committed'));
    return {
      duplicates: judgement.steps.filter(({ kind }) => kind === 'skip').length,
      ...told,
      gap: judgement.gap,
      state,
      sequence: judgement.head.sequence,
      nextOffset,
    };
  });
}

/**
 * The steps in runs, each of events and then of what is refused: whoever hears of a refused record that takes its place
 * in the stream hears of it behind the events before it and before those behind it. Usually there is one run.
 */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  let run: Step[] = [];
  let taken = false;
  for (const step of steps) {
    if (runs.length === 0 || (taken && step.kind === 'apply')) {
      runs.push((run = []));
      taken = false;
    }
    taken ||= step.kind === 'refuse' && step.counts !== undefined;
    run.push(step);
  }
  return runs;
}

async function handOver(ports: ApplyPorts, tx: Tx, run: readonly Step[]): Promise<number> {
  const events = run.flatMap((step) => (step.kind === 'apply' ? [step.event] : []));
  if (events.length === 0) return 0;
  await ports.dispatch(events, tx);
  reach('consume.handled');
  return events.length;
}

/** Only a record at or below the head can be a duplicate or a fork by identity; the usual batch has none. */
function sequencesUpTo(head: number, items: readonly OpenedItem[]): number[] {
  return items.flatMap((item) => {
    const link = linkOf(item);
    return link !== undefined && link.sequence <= head ? [link.sequence] : [];
  });
}

async function putAside(
  ports: ApplyPorts,
  tx: Tx,
  lane: Lane,
  steps: readonly Step[],
  reading: Reading,
): Promise<{ forks: number; refused: string[] }> {
  const evidence = steps.filter((step): step is ForkStep => step.kind === 'fork');
  await keepForkEvidence(tx, lane.stream, evidence);
  // A source is asked for the same record until the gap is filled: the evidence is enough, once.
  const forks = reading.from === 'topic' ? evidence : [];
  const refused = [
    ...steps.filter((step): step is RefuseStep => step.kind === 'refuse').map((step) => refusedOf(step, lane.stream)),
    ...forks.map(({ item, link }): Refused => ({
      item,
      code: 'sequence-fork',
      pointer: '/sequence',
      link,
      stream: lane.stream,
    })),
  ];
  const fresh = await ports.quarantine.put(tx, lane.topic, refused);
  if (fresh.length > 0) await ports.tell?.(fresh, tx);
  if (refused.length > 0) tx.afterCommit(ports.wake);
  return { forks: forks.length, refused: refused.map(({ code }) => code) };
}

function refusedOf({ item, refusal, counts }: RefuseStep, stream: string): Refused {
  return { item, code: refusal.code, pointer: refusal.pointer, link: counts, stream };
}

function countedRows(stream: string, steps: readonly Step[]) {
  return steps.flatMap((step) => {
    if (step.kind === 'apply')
      return [{ stream, sequence: step.event.sequence, identity: step.event.identity, refused: false }];
    if (step.kind !== 'refuse' || step.counts === undefined) return [];
    return [{ stream, sequence: step.counts.sequence, identity: step.counts.identity, refused: true }];
  });
}

async function stateAfter(
  tx: Tx,
  stream: string,
  before: LanePosition,
  { gap, steps, head }: Judgement,
  reading: Reading,
): Promise<StreamState> {
  if (gap !== undefined || (reading.from === 'refill' && head.sequence < reading.until)) return 'paused';
  if (steps.some(({ kind }) => kind === 'fork') || before.state === 'forked') return 'forked';
  if (before.state === 'live' || steps.length === 0) return before.state;
  return (await hasForkEvidence(tx, stream)) ? 'forked' : 'live';
}

/**
 * Where reading goes on. Never backwards, so that a batch read twice at once takes nothing back; except when the topic
 * itself ends before our position: it was cut off or made anew, and what is written now stands at lower offsets.
 */
function offsetAfter(before: LanePosition, items: readonly OpenedItem[], { gap }: Judgement, reading: Reading): bigint {
  if (reading.from === 'refill') return before.nextOffset;
  const last = items.at(-1)?.record.offset;
  const next = gap?.record.offset ?? (last === undefined ? before.nextOffset : last + 1n);
  return next > before.nextOffset || reading.highWatermark < before.nextOffset ? next : before.nextOffset;
}
