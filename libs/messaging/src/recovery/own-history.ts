import type { ChainLink, StreamHead } from '@qalqan/signing';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import { lockOwnHead, saveOwnHead } from '../outbox/own-head.js';
import { linkOf } from '../runner/judge.js';
import type { OpenedItem } from '../runner/opened-item.js';

interface SentRow {
  readonly topic: string;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly jws: string | undefined;
  readonly headers: object;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly sent_at: Date;
  readonly kafka_offset: bigint | undefined;
}

const SENT: BulkTable<SentRow> = {
  name: 'outbox',
  columns: {
    topic: 'text',
    key: 'bytea',
    value: 'bytea',
    jws: 'text',
    headers: 'jsonb',
    stream: 'text',
    sequence: 'bigint',
    identity: 'text',
    sent_at: 'timestamptz',
    kafka_offset: 'bigint',
  },
};

/** What became of records that were taken back. */
export type TakenBack =
  { readonly kind: 'taken'; readonly items: readonly OpenedItem[] } | { readonly kind: 'forked'; readonly at: number };

/**
 * Takes signed records of our own back into outbox and head, those that are next. `forked`: we have published another
 * record than the database holds at `at`, or than the one before it leads to; nothing has been changed then.
 */
export async function takeBack(
  tx: Tx,
  { stream, genesis, now }: { readonly stream: string; readonly genesis: string; readonly now: Date },
  items: readonly OpenedItem[],
): Promise<TakenBack> {
  let head = await lockOwnHead(tx, stream, genesis);
  const taken: { readonly item: OpenedItem; readonly link: ChainLink }[] = [];
  for (const item of items) {
    const link = linkOf(item);
    if (link === undefined || link.sequence > head.sequence + 1) break;
    if (link.sequence <= head.sequence) {
      // Another process of this instance was quicker, or the source began too early.
      if ((await identityAt(tx, stream, head, link.sequence)) !== link.identity)
        return { kind: 'forked', at: link.sequence };
      continue;
    }
    if (link.prevhash !== head.identity) return { kind: 'forked', at: link.sequence };
    head = { sequence: link.sequence, identity: link.identity };
    taken.push({ item, link });
  }
  await bulkInsert(
    tx.manager,
    SENT,
    taken.map(({ item, link }) => ({ ...sentRow(item, link, now), stream })),
  );
  await saveOwnHead(tx, stream, head);
  return { kind: 'taken', items: taken.map(({ item }) => item) };
}

async function identityAt(
  { manager }: Tx,
  stream: string,
  head: StreamHead,
  sequence: number,
): Promise<string | undefined> {
  if (sequence === head.sequence) return head.identity;
  const [row] = await manager.query<{ identity: string }[]>(
    `SELECT identity FROM outbox WHERE stream = $1 AND sequence = $2`,
    [stream, sequence],
  );
  return row?.identity;
}

function sentRow({ record, jws }: OpenedItem, { sequence, identity }: ChainLink, now: Date): Omit<SentRow, 'stream'> {
  const { topic, key, value, offset } = record;
  const place = offset < 0n ? undefined : offset;
  return { topic, key, value, jws, headers: {}, sequence, identity, sent_at: now, kafka_offset: place };
}
