import type { EntityManager } from 'typeorm';
import { fullBudget, type Budget, type RefusalLimit } from './limit.js';

/** A topic's budget as it is stored, locked until the transaction ends. */
export interface StoredBudget {
  readonly topic: string;
  readonly partition: number;
  readonly budget: Budget;
}

/** The database's clock, in ms: that of every process that takes part. */
export async function clockOf(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ now: number }[]>(
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  );
  return row?.now ?? 0;
}

export async function lockBudget(
  manager: EntityManager,
  place: { readonly topic: string; readonly partition: number },
  limit: RefusalLimit,
  now: number,
): Promise<Budget> {
  const [row] = await manager.query<{ budget: Budget }[]>(
    `INSERT INTO refusal_budget AS b (topic, partition, budget) VALUES ($1, $2, $3)
       ON CONFLICT (topic, partition) DO UPDATE SET topic = b.topic RETURNING budget`,
    [place.topic, place.partition, fullBudget(limit, now)],
  );
  return row?.budget ?? fullBudget(limit, now);
}

/** Budgets whose surplus waits since before `since`, in ms. */
export async function lockDue(manager: EntityManager, since: number): Promise<StoredBudget[]> {
  return manager.query(
    `SELECT topic, partition, budget FROM refusal_budget WHERE surplus_since <= $1 ORDER BY topic, partition FOR UPDATE`,
    [since],
  );
}

export async function saveBudget(manager: EntityManager, { topic, partition, budget }: StoredBudget): Promise<void> {
  await manager.query(`UPDATE refusal_budget SET budget = $3, surplus_since = $4 WHERE topic = $1 AND partition = $2`, [
    topic,
    partition,
    budget,
    budget.surplus?.since ?? null,
  ]);
}
