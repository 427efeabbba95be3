import {
  GroupFoundV1,
  GroupWithdrawnV1,
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  commitmentOf,
  type HitFoundBody,
  type HitsGroupedBody,
  type HitWithdrawnBody,
} from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import type { NewEvent } from '@qalqan/messaging';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import type { EntityManager } from 'typeorm';

/** Types of events by which recipients learn of hits and groups. */
export const TELLING: ReadonlySet<string> = new Set(
  [HitFoundV1, HitWithdrawnV1, HitsGroupedV1, GroupFoundV1, GroupWithdrawnV1].map(({ type }) => type),
);

/** The hub's last word on a hit or a group to one recipient, from before its database was restored. */
export interface Told {
  /** Id of the hit or group. */
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

/** By hit or group that was told before a restore: the revision behind which all later words are. */
export async function revisionsBefore(manager: EntityManager): Promise<Map<string, number>> {
  const rows = await manager.query<Pick<Told, 'hit' | 'revision'>[]>(
    `SELECT hit, max(revision) AS revision FROM recovered_word GROUP BY hit`,
  );
  return new Map(rows.map(({ hit, revision }) => [hit, revision]));
}

/** Keeps last words; `words` are in the order in which they were said. */
export async function rememberTold({ manager }: Tx, words: readonly Word[]): Promise<void> {
  const last = new Map(words.flatMap(toldBy).map((told) => [keyOf(told), told]));
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
    [words.flatMap(({ told }) => told.map(({ hit }) => hit))],
  );
  if (rows.length === 0) return [...events];
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const base = new Map<string, number>();
  for (const { hit, revision } of rows) base.set(hit, Math.max(base.get(hit) ?? 0, revision));
  const isNews = (told: Told): boolean => before.get(keyOf(told))?.said !== told.said;
  await remember(tx, words.flatMap(({ told }) => told).filter(isNews));
  return words.flatMap(({ event, told }) => {
    const news = new Set(told.filter(isNews).map(({ hit }) => hit));
    return news.size === 0 ? [] : [raised(event, news, base)];
  });
}

async function remember({ manager }: Tx, news: readonly Told[]): Promise<void> {
  await manager.query(
    `UPDATE recovered_word w SET said = x.said FROM unnest($1::text[], $2::text[], $3::text[]) AS x (hit, recipient, said)
       WHERE w.hit = x.hit AND w.recipient = x.recipient`,
    [news.map(({ hit }) => hit), news.map(({ recipient }) => recipient), news.map(({ said }) => said)],
  );
}

/** One word per hit or group that the event speaks of. */
function toldBy({ type, body }: Word): Told[] {
  const said = (about: unknown): string => commitmentOf(nodeHasher, { salt: type, body: about });
  switch (type) {
    case HitFoundV1.type: {
      const { recipient, hit, ...rest } = body as HitFoundBody;
      const about = { recipient, ...rest, hit: { ...hit, revision: 0 } };
      return [{ hit: hit.id, recipient, revision: hit.revision, said: said(about) }];
    }
    case HitsGroupedV1.type: {
      const { recipient, group, hits } = body as HitsGroupedBody;
      return hits.map(({ id, revision }) => ({ hit: id, recipient, revision, said: said({ recipient, group, id }) }));
    }
    default: {
      const { recipient, id, revision } = body as HitWithdrawnBody;
      return [{ hit: id, recipient, revision, said: said({ ...(body as object), revision: 0 }) }];
    }
  }
}

/** The event with later revisions, and without the hits that its recipient knows of. */
function raised(event: NewEvent, news: ReadonlySet<string>, base: ReadonlyMap<string, number>): NewEvent {
  const later = <T extends { readonly id: string; readonly revision: number }>(word: T): T => {
    return { ...word, revision: word.revision + (base.get(word.id) ?? 0) };
  };
  switch (event.contract.type) {
    case HitFoundV1.type: {
      const { hit, ...rest } = event.body as HitFoundBody;
      return { ...event, body: { ...rest, hit: later(hit) } };
    }
    case HitsGroupedV1.type: {
      const { hits, ...rest } = event.body as HitsGroupedBody;
      return { ...event, body: { ...rest, hits: hits.filter(({ id }) => news.has(id)).map(later) } };
    }
    default:
      return { ...event, body: later(event.body as HitWithdrawnBody) };
  }
}

function keyOf({ hit, recipient }: Pick<Told, 'hit' | 'recipient'>): string {
  return `${hit} ${recipient}`;
}
