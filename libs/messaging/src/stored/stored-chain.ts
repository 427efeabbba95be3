import { openRecord, type OpeningPorts, type RawRecord, type VerifiedEvent } from '@qalqan/contracts';
import type { ErrorCode } from '@qalqan/errors';
import type { StreamHead } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';

/** Records opened at once: signatures are checked on the thread pool, so a few hundred keep every core busy. */
export const STORED_PAGE = 256;

/** A record as a service keeps it, with the columns that repeat what it says. */
export interface StoredRecord extends StreamHead {
  readonly raw: RawRecord;
  readonly says: { readonly type?: string; readonly subject: string };
}

/** A stream in a table, from its first record to where the service says that it stands. */
export interface StoredChain {
  readonly table: string;
  readonly stream: string;
  /** Next records behind a sequence, at most {@link STORED_PAGE}. */
  readonly page: (after: number) => Promise<readonly StoredRecord[]>;
  /** Identities at positions used up by a record that was not accepted and so is not stored. */
  readonly refused: ReadonlyMap<number, string>;
  readonly end: StreamHead;
}

/** Thrown at the first row that does not hold; `key` is `kz/0 17`. */
export class StoredRecordWrong extends Error {
  constructor(
    readonly table: string,
    readonly key: string,
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Opens every stored record again, exactly as a reader of the topic would, and walks the chain to its end. Throws
 * {@link StoredRecordWrong}.
 */
export async function* walkStored(ports: OpeningPorts, chain: StoredChain): AsyncGenerator<VerifiedEvent> {
  const { table, stream, page, refused, end } = chain;
  const broken = (sequence: number): StoredRecordWrong =>
    new StoredRecordWrong(
      table,
      `${stream} ${sequence}`,
      'chain-broken',
      'a row is missing, or does not follow the one before it',
    );
  let head: StreamHead = { sequence: 0, identity: ports.trust.digest };
  for (let last = STORED_PAGE; last === STORED_PAGE;) {
    const records = await page(head.sequence);
    last = records.length;
    for (const event of await Promise.all(records.map((record) => openStored(ports, chain, record)))) {
      head = pastRefused(head, refused);
      if (event.sequence !== head.sequence + 1 || event.prevhash !== head.identity) throw broken(head.sequence + 1);
      head = { sequence: event.sequence, identity: event.identity };
      yield event;
    }
  }
  head = pastRefused(head, refused);
  if (head.sequence !== end.sequence || head.identity !== end.identity) throw broken(end.sequence);
}

async function openStored(
  ports: OpeningPorts,
  { table, stream }: StoredChain,
  { sequence, identity, says, raw }: StoredRecord,
): Promise<VerifiedEvent> {
  const wrong = (code: ErrorCode, message: string): StoredRecordWrong =>
    new StoredRecordWrong(table, `${stream} ${sequence}`, code, message);
  const opened = await openRecord(ports, raw);
  if (opened.kind === 'refused') throw wrong(opened.refusal.code, opened.refusal.message);
  const { event } = opened;
  const same =
    event.stream === stream &&
    event.sequence === sequence &&
    event.identity === identity &&
    event.subject === says.subject &&
    (says.type === undefined || event.type === says.type);
  if (!same) throw wrong('digest-mismatch', 'the row does not repeat what its record says');
  return event;
}

interface OwnRow extends StreamHead {
  readonly topic: string;
  readonly key: Buffer;
  readonly value: Buffer;
  readonly jws: string;
}

/** A service's own stream as the outbox keeps it, up to the head from which it signs on. */
export async function ownStoredChain(
  manager: EntityManager,
  { trust }: OpeningPorts,
  stream: string,
): Promise<StoredChain> {
  const page = async (after: number): Promise<StoredRecord[]> => {
    const rows = await manager.query<OwnRow[]>(
      `SELECT sequence::float8 AS sequence, identity, topic, key, value, jws FROM outbox
        WHERE stream = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      [stream, after, STORED_PAGE],
    );
    return rows.map(({ sequence, identity, topic, key, value, jws }) => ({
      ...{ sequence, identity, says: { subject: key.toString('utf8') } },
      raw: { topic, partition: 0, offset: '-1', key, value, jws },
    }));
  };
  const end = (await storedHead(manager, 'own_stream', stream)) ?? { sequence: 0, identity: trust.digest };
  return { table: 'outbox', stream, page, refused: new Map(), end };
}

/** Where a service says that it stands. The table's name stands in the source, never in data. */
export async function storedHead(
  manager: EntityManager,
  table: 'stream_position' | 'own_stream',
  stream: string,
): Promise<StreamHead | undefined> {
  const [row] = await manager.query<StreamHead[]>(
    `SELECT sequence::float8 AS sequence, identity FROM ${table} WHERE stream = $1`,
    [stream],
  );
  return row;
}

function pastRefused(head: StreamHead, refused: ReadonlyMap<number, string>): StreamHead {
  let { sequence, identity } = head;
  for (let used = refused.get(sequence + 1); used !== undefined; used = refused.get(sequence + 1)) {
    sequence += 1;
    identity = used;
  }
  return { sequence, identity };
}
