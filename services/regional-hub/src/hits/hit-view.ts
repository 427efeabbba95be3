import type { HitView } from '@qalqan/correlation';
import { NotFound } from '@qalqan/errors';
import type { Tx } from '@qalqan/store';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';

/** Hits that hold with their two alerts, by id; others are absent. */
export async function hitViews({ manager }: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, HitView>> {
  const store = new PostgresCorrelationStore(manager);
  const held = [...(await store.hits(ids)).values()].filter((hit) => hit.state === 'held');
  const alerts = await store.alerts(held.flatMap(({ left, right }) => [left, right]));
  return new Map(
    held.flatMap((hit): [string, HitView][] => {
      const [left, right] = [alerts.get(hit.left), alerts.get(hit.right)];
      return left?.state === 'live' && right?.state === 'live' ? [[hit.id, { hit, left, right }]] : [];
    }),
  );
}

/** Throws `not-found` when it does not hold. */
export async function hitViewOf(tx: Tx, id: string): Promise<HitView> {
  const view = (await hitViews(tx, [id])).get(id);
  if (view === undefined) throw new NotFound('there is no such hit');
  return view;
}
