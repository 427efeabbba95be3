import { memberOfTopic, type OpeningPorts, type VerifiedEvent } from '@qalqan/contracts';
import { Conflict, QalqanError, RecordRefused } from '@qalqan/errors';
import { advance, judgeLink } from '@qalqan/signing';
import { isConnectionLoss, isContention, type StreamState, type Tx } from '@qalqan/store';
import type { KafkaHeader } from '../kafka/port.js';
import type { Dispatch } from '../runner/apply-batch.js';
import { keepForkEvidence } from '../runner/forks.js';
import { openItem, type OpenedItem } from '../runner/opened-item.js';
import {
  identitiesAt,
  lockPosition,
  rememberIdentities,
  savePosition,
  type Lane,
  type LanePosition,
} from '../runner/positions.js';
import type { StoredRow } from './quarantine-item.js';
import { RedriveRefused } from './redrive-refused.js';

/** What became of a record that was opened again. */
export type Redriven =
  | { readonly kind: 'applied'; readonly lane: Lane; readonly sequence: number; readonly state: StreamState }
  /** It is sound, and another record counts at its position: kept as evidence, and not applied. */
  | { readonly kind: 'forked' };

/** Opens the stored bytes as if they had just been read. */
export async function reopen(ports: OpeningPorts, row: StoredRow): Promise<OpenedItem> {
  const { topic, partition, offset, key, value, jws } = row;
  const headers: readonly KafkaHeader[] = jws === null ? [] : [['jws', Buffer.from(jws, 'latin1')]];
  return openItem(ports, { topic, partition, offset: BigInt(offset), key, value, headers });
}

/**
 * Judges and applies an opened record in the caller's transaction, as the runner would, under the same lock. Throws
 * {@link RedriveRefused} with the code of today's refusal, or `state-conflict` when the stream has gone on without it:
 * handlers are promised the order of the stream, so an event is never slipped in behind later ones.
 */
export async function redrive(tx: Tx, dispatch: Dispatch, item: OpenedItem): Promise<Redriven> {
  const event = eventOf(item);
  const lane = laneOf(item);
  const position = await positionOf(tx, lane);
  const known = await identitiesAt(tx, lane.stream, [event.sequence]);
  switch (judgeLink(position, event, (sequence) => known.get(sequence))) {
    case 'gap':
      throw new RedriveRefused('sequence-gap', 'records before this one are missing');
    case 'fork':
      return keepFork(tx, lane, position, { item, event, counted: known.get(event.sequence) });
    case 'duplicate':
      await takeBackRefusal(tx, position, event);
      await handle(dispatch, event, tx);
      return { kind: 'applied', lane, sequence: position.sequence, state: position.state };
    case 'next': {
      await handle(dispatch, event, tx);
      const { stream, sequence, identity } = event;
      await rememberIdentities(tx, [{ stream, sequence, identity, refused: false }]);
      // A paused stream stays so: what waits behind this record is read again by the consumer, which then decides.
      const { state, nextOffset } = position;
      const reason = state === 'paused' ? 'sequence-gap' : null;
      await savePosition(tx, lane, { head: advance(event), state, reason, nextOffset });
      return { kind: 'applied', lane, sequence, state };
    }
  }
}

function eventOf({ opened }: OpenedItem): VerifiedEvent {
  if (opened.kind === 'event') return opened.event;
  const { code, pointer } = opened.refusal;
  throw new RedriveRefused(code, 'the record is refused again', pointer === undefined ? {} : { pointer });
}

function laneOf({ record: { topic, partition } }: OpenedItem): Lane {
  const member = memberOfTopic(topic);
  if (member === undefined) throw new Conflict('its topic is no events topic');
  return { topic, partition, stream: `${member}/0` };
}

async function positionOf(tx: Tx, lane: Lane): Promise<LanePosition> {
  try {
    return await lockPosition(tx, lane);
  } catch (error) {
    if (error instanceof RangeError) throw new Conflict('its topic is not read here', { cause: error });
    throw error;
  }
}

/**
 * A record that took up its position when it was refused may still be applied while nothing has followed it.
 */
async function takeBackRefusal({ manager }: Tx, head: LanePosition, event: VerifiedEvent): Promise<void> {
  if (head.identity !== event.identity) throw new Conflict('later records of its stream have been applied');
  const rows = await manager.query<unknown[]>(
    `WITH taken AS (UPDATE record_identity SET refused = false
       WHERE stream = $1 AND sequence = $2 AND identity = $3 AND refused RETURNING 1) SELECT 1 FROM taken`,
    [event.stream, event.sequence, event.identity],
  );
  if (rows.length === 0) throw new Conflict('the record has been applied meanwhile');
}

interface Fork {
  readonly item: OpenedItem;
  readonly event: VerifiedEvent;
  readonly counted: string | undefined;
}

async function keepFork(tx: Tx, lane: Lane, position: LanePosition, fork: Fork): Promise<Redriven> {
  const { item, event, counted } = fork;
  await keepForkEvidence(tx, lane.stream, [{ kind: 'fork', item, link: event, counted }]);
  const { nextOffset } = position;
  if (position.state === 'live')
    await savePosition(tx, lane, { head: position, state: 'forked', reason: null, nextOffset });
  return { kind: 'forked' };
}

/** A dependency that does not answer is no verdict on the record; anything else that a handler throws is. */
async function handle(dispatch: Dispatch, event: VerifiedEvent, tx: Tx): Promise<void> {
  try {
    await dispatch([event], tx);
  } catch (cause) {
    if (isTransient(cause)) throw cause;
    const code = cause instanceof RecordRefused ? cause.code : 'handler-failed';
    throw new RedriveRefused(code, 'the handler refused the event again', { cause });
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof QalqanError) return error.category === 'unavailable';
  return isConnectionLoss(error) || isContention(error);
}
