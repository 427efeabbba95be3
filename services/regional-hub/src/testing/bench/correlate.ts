import { QALQAN_STRONG_1, foldFacts } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import type { Database } from '@qalqan/store';
import { PostgresCorrelationStore } from '../../store/postgres-correlation-store.js';
import { factOfAlert, seedAlerts, type World } from './seeded-alerts.js';

/** Times of single alerts over so many that are stored. */
export interface CorrelateFigures {
  readonly stored: number;
  /** Milliseconds from the beginning of the transaction to its commit, one per probe, in order. */
  readonly times: readonly number[];
  readonly hits: number;
  /** Rows that one probe adds, all tables together. */
  readonly rowsPerAlert: number;
  /** Alerts, selectors and counts with their indexes. */
  readonly bytesPerAlert: number;
}

const CHUNK = 100_000;
const WARM_UP = 50;
/** No stored alert has so high a number. */
const BEYOND = 5_000_000;
const TABLES = ['alert', 'selector', 'holder_count', 'value_group', 'hit'];
/** Of another owner than all that is stored, so that any may be a hit. */
const PROBER = 'kz';

/**
 * Fills an empty hub up to each size in turn, and folds single alerts there, each in a transaction of its own: every second
 * one shares document and phone with a stored one (`apart`), or all the phone (`shared`).
 */
export async function* correlateAt(
  database: Database,
  world: World,
  sizes: readonly number[],
  probes: number,
): AsyncGenerator<CorrelateFigures> {
  let stored = 0;
  let probed = 0;
  for (const size of sizes) {
    for (; stored < size; stored = Math.min(size, stored + CHUNK)) {
      const to = Math.min(size, stored + CHUNK);
      await database.transaction(async ({ manager }) => {
        await manager.query(`SET LOCAL session_replication_role = replica`);
        await seedAlerts(manager, world, stored, to);
      });
    }
    await settled(database);
    for (let at = 0; at < WARM_UP; at += 1) await probe(database, world, (probed += 1), stored);
    const before = await rows(database);
    const times: number[] = [];
    let hits = 0;
    for (let at = 0; at < probes; at += 1) {
      const { ms, found } = await probe(database, world, (probed += 1), stored);
      times.push(ms);
      hits += found;
    }
    const rowsPerAlert = ((await rows(database)) - before) / probes;
    yield { stored, times, hits, rowsPerAlert, bytesPerAlert: (await bytes(database)) / (stored + probed) };
  }
}

async function probe(
  database: Database,
  world: World,
  at: number,
  stored: number,
): Promise<{ ms: number; found: number }> {
  const matches = world === 'apart' && at % 2 === 0;
  // Spread over all that is stored; beyond it where there is to be no match.
  const fact = factOfAlert(world, PROBER, at, matches ? (at * 7_919) % stored : BEYOND + at);
  const ports = { hasher: nodeHasher, ruleset: QALQAN_STRONG_1 };
  let found = 0;
  const begun = performance.now();
  await database.transaction(({ manager }) =>
    foldFacts(new PostgresCorrelationStore(manager), ports, [fact], (changes) => {
      found += changes.filter(({ kind }) => kind === 'hit-found').length;
      return Promise.resolve();
    }),
  );
  return { ms: performance.now() - begun, found };
}

/** As a database is that has grown over months: rows have been looked at, and statistics are known. */
async function settled(database: Database): Promise<void> {
  await rows(database);
  await database.transaction(({ manager }) => manager.query(`ANALYZE ${TABLES.join(', ')}`));
}

function rows(database: Database): Promise<number> {
  const counted = TABLES.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ');
  return number(database, `SELECT (${counted})::float8 AS number`);
}

function bytes(database: Database): Promise<number> {
  const sizes = TABLES.map((table) => `pg_total_relation_size('${table}')`).join(' + ');
  return number(database, `SELECT (${sizes})::float8 AS number`);
}

async function number(database: Database, sql: string): Promise<number> {
  const [row] = await database.read((manager) => manager.query<{ number: number }[]>(sql));
  return row?.number ?? 0;
}
