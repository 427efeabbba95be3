import { MAX_RECORD_BYTES, quarantineTopic } from '@qalqan/contracts';
import type { UsedPosition } from '@qalqan/contracts';
import { toHex, type ChainLink, type Hasher } from '@qalqan/signing';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import type { OpenedItem } from './opened-item.js';

/** A record to be put aside, and why. */
export interface Refused {
  readonly item: OpenedItem;
  readonly code: string;
  readonly pointer: string | undefined;
  /** Position it takes up, when its signature held. */
  readonly link: ChainLink | undefined;
  readonly stream: string;
}

/** What is said about a refused record outside of the quarantine: its place, hash and code, and no content. */
export interface RefusedRecord {
  readonly topic: string;
  readonly partition: number;
  /** Undefined for a record that a keeper of the stream gave back. */
  readonly offset: bigint | undefined;
  /** Hex SHA-256 of the value bytes as received. */
  readonly hash: string;
  readonly code: string;
  /** Position that it takes up because its signature held; undefined for a fork, whose position another record has. */
  readonly taken: UsedPosition | undefined;
}

interface QuarantineRow {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly code: string;
  readonly pointer: string | undefined;
  readonly value: Uint8Array | null;
  readonly jws: string | undefined;
  readonly key: Uint8Array | null;
  readonly hash: string;
  readonly kept: boolean;
  readonly stream: string | undefined;
  readonly sequence: number | undefined;
}

interface OutboxRow {
  readonly topic: string;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
}

const QUARANTINE: BulkTable<QuarantineRow> = {
  name: 'quarantine',
  columns: {
    topic: 'text',
    partition: 'integer',
    offset: 'bigint',
    code: 'text',
    pointer: 'text',
    value: 'bytea',
    jws: 'text',
    key: 'bytea',
    hash: 'text',
    kept: 'boolean',
    stream: 'text',
    sequence: 'bigint',
  },
  onConflict: 'ON CONSTRAINT quarantine_record DO NOTHING',
};

const OUTBOX: BulkTable<OutboxRow> = {
  name: 'outbox',
  columns: { topic: 'text', key: 'bytea', value: 'bytea', headers: 'jsonb' },
};

/** Room that headers and the batch need beside the bytes that were refused. */
const ROOM_BYTES = 16_384;
const MAX_HEADER_TEXT = 4_096;

/** Settings of {@link Quarantine}. */
export interface QuarantineOptions {
  readonly hasher: Hasher;
  readonly instance: string;
  /** Open records per topic that keep their bytes. */
  readonly maxKept: number;
}

/**
 * Puts refused records aside: a row with code, place, hash and original bytes, and a copy on the instance's quarantine
 * topic through the outbox. A flood costs a small row per record: beyond `maxKept`, and for records near the size
 * limit, bytes are left where they are, in the topic at their offset.
 */
export class Quarantine {
  constructor(private readonly options: QuarantineOptions) {}

  /** Returns the records that were not here yet: a topic that is read once more adds none. */
  async put(tx: Tx, topic: string, refused: readonly Refused[]): Promise<readonly RefusedRecord[]> {
    if (refused.length === 0) return [];
    let room = this.options.maxKept - (await keptOf(tx, topic));
    const rows = refused.map((one): QuarantineRow => {
      const kept = room > 0 && sizeOf(one.item) <= MAX_RECORD_BYTES - ROOM_BYTES;
      if (kept) room -= 1;
      return this.row(one, kept);
    });
    const known = await knownAmong(tx, topic, rows);
    await bulkInsert(tx.manager, QUARANTINE, rows);
    const copies = rows.filter(({ kept }) => kept).map((row) => this.copy(row));
    await bulkInsert(tx.manager, OUTBOX, copies);
    return refused.flatMap((one, at) => {
      const row = rows[at];
      return row === undefined || known.has(placeOf(row)) ? [] : [recordOf(one, row)];
    });
  }

  private row({ item: { record, jws }, code, pointer, link, stream }: Refused, kept: boolean): QuarantineRow {
    const { topic, partition, offset, key, value } = record;
    const hash = toHex(this.options.hasher.sha256(value ?? new Uint8Array()));
    return {
      ...{ topic, partition, offset, code, pointer, hash, kept },
      value: kept ? value : null,
      key: kept ? key : null,
      jws: kept ? storable(jws) : undefined,
      stream: link === undefined ? undefined : stream,
      sequence: link?.sequence,
    };
  }

  private copy({ topic, partition, offset, code, value, key, jws, hash }: QuarantineRow): OutboxRow {
    return {
      topic: quarantineTopic(this.options.instance),
      key,
      value,
      headers: {
        code,
        topic,
        partition: String(partition),
        offset: offset.toString(),
        sha256: hash,
        ...(jws === undefined ? {} : { jws: jws.slice(0, MAX_HEADER_TEXT) }),
      },
    };
  }
}

async function keptOf({ manager }: Tx, topic: string): Promise<number> {
  const rows = await manager.query<{ kept: number }[]>(
    `SELECT count(*)::int AS kept FROM quarantine WHERE topic = $1 AND state = 'open' AND kept`,
    [topic],
  );
  return rows[0]?.kept ?? 0;
}

async function knownAmong(
  { manager }: Tx,
  topic: string,
  rows: readonly QuarantineRow[],
): Promise<ReadonlySet<string>> {
  const found = await manager.query<{ offset: string; hash: string }[]>(
    `SELECT "offset", hash FROM quarantine WHERE topic = $1 AND "offset" = ANY($2::bigint[])`,
    [topic, rows.map(({ offset }) => offset.toString())],
  );
  return new Set(found.map(placeOf));
}

function placeOf({ offset, hash }: { readonly offset: bigint | string; readonly hash: string }): string {
  return `${offset} ${hash}`;
}

function recordOf({ code, link, stream }: Refused, { topic, partition, offset, hash }: QuarantineRow): RefusedRecord {
  const taken = link === undefined || code === 'sequence-fork' ? undefined : usedOf(stream, link);
  return { topic, partition, offset: offset < 0n ? undefined : offset, hash, code, taken };
}

function usedOf(stream: string, { sequence, prevhash, identity }: ChainLink): UsedPosition {
  return { stream, sequence, prevhash, identity };
}

function sizeOf({ record: { key, value }, jws }: OpenedItem): number {
  return (key?.length ?? 0) + (value?.length ?? 0) + (jws?.length ?? 0);
}

/** PostgreSQL stores no NUL in a text, and JSON headers none either; a JWS has none, a forged header may. */
function storable(jws: string | undefined): string | undefined {
  return jws?.replaceAll('\0', '\u{FFFD}');
}
