import { HitFoundV1, commitmentOf, type HitFoundBody, type HitWithdrawnBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import type { NewEvent } from '@qalqan/messaging';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';

/** The hub's last word on a hit to one recipient, from before its database was restored. */
export interface Told {
  readonly hit: string;
  readonly recipient: string;
  readonly revision: number;
  /** Hex SHA-256 of what was said, its revision aside. */
  readonly said: string;
}

type Word = Pick<NewEvent, 'body'> & { readonly type: string };

const TOLD: BulkTable<Told> = {
  name: 'recovered_word',
  columns: { hit: 'text', recipient: 'text', revision: 'integer', said: 'text' },
  onConflict: `(hit, recipient) DO UPDATE SET revision = excluded.revision, said = excluded.said`,
};

/** Keeps last words; `words` are in the order in which they were said. */
export async function rememberTold({ manager }: Tx, words: readonly Word[]): Promise<void> {
  const last = new Map(words.map(toldBy).map((told) => [keyOf(told), told]));
  await bulkInsert(manager, TOLD, [...last.values()]);
}

/**
 * What of these is news to recipients that were told of the same hits before the database was restored. The fold comes to
 * the same hits again, and counts their revisions from one: what was said last is not said again, and whatever else is
 * said gets a revision behind all earlier ones, so that recipients take it for the later word.
 */
export async function newsAfterRecovery(tx: Tx, events: readonly NewEvent[]): Promise<NewEvent[]> {
  if (events.length === 0) return [];
  const words = events.map((event) => ({ event, told: toldBy({ type: event.contract.type, body: event.body }) }));
  const rows = await tx.manager.query<Told[]>(
    `SELECT hit, recipient, revision, said FROM recovered_word WHERE hit = ANY ($1::text[])`,
    [words.map(({ told }) => told.hit)],
  );
  if (rows.length === 0) return [...events];
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const base = new Map<string, number>();
  for (const { hit, revision } of rows) base.set(hit, Math.max(base.get(hit) ?? 0, revision));
  const news = words.filter(({ told }) => before.get(keyOf(told))?.said !== told.said);
  await tx.manager.query(
    `UPDATE recovered_word w SET said = x.said FROM unnest($1::text[], $2::text[], $3::text[]) AS x (hit, recipient, said)
       WHERE w.hit = x.hit AND w.recipient = x.recipient`,
    [news.map(({ told }) => told.hit), news.map(({ told }) => told.recipient), news.map(({ told }) => told.said)],
  );
  return news.map(({ event, told }) => raised(event, base.get(told.hit) ?? 0));
}

function toldBy({ type, body }: Word): Told {
  const found = type === HitFoundV1.type;
  const { recipient } = body as HitFoundBody | HitWithdrawnBody;
  const { id: hit, revision } = found ? (body as HitFoundBody).hit : (body as HitWithdrawnBody);
  return {
    hit,
    recipient,
    revision,
    said: commitmentOf(nodeHasher, { salt: type, body: withRevision(body, found, 0) }),
  };
}

function raised(event: NewEvent, by: number): NewEvent {
  if (by === 0) return event;
  const found = event.contract.type === HitFoundV1.type;
  const { revision } = found ? (event.body as HitFoundBody).hit : (event.body as HitWithdrawnBody);
  return { ...event, body: withRevision(event.body, found, revision + by) };
}

function withRevision(body: unknown, found: boolean, revision: number): object {
  if (!found) return { ...(body as HitWithdrawnBody), revision };
  const { hit, ...rest } = body as HitFoundBody;
  return { ...rest, hit: { ...hit, revision } };
}

function keyOf({ hit, recipient }: Pick<Told, 'hit' | 'recipient'>): string {
  return `${hit} ${recipient}`;
}
