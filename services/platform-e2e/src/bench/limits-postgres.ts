import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { perSecond, type Figure } from './figures.js';

const RUN_MS = 2_000;
const CONNECTIONS = 8;
const ROWS_PER_STATEMENT = 500;
const VALUE_BYTES = 1_400;
const TABLE = 'bench_raw';

/** Raw durable PostgreSQL on the platform's own server: commits of one row, and rows in bulk. */
export async function postgresLimits(url: string): Promise<Figure[]> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  try {
    await pool.query(
      `CREATE TABLE ${TABLE} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value bytea NOT NULL)`,
    );
    const one = await commits(pool, 1);
    const many = await commits(pool, CONNECTIONS);
    const bulk = await bulkRows(pool);
    const how = `pg, one row of ${VALUE_BYTES} B, fsync`;
    return [
      { name: 'PostgreSQL commit', value: one, unit: '/s', beside: [], how: `${how}, one connection` },
      { name: `PostgreSQL commit, ${CONNECTIONS} at once`, value: many, unit: '/s', beside: [], how },
      {
        name: 'PostgreSQL bulk insert',
        value: bulk,
        unit: 'rows/s',
        beside: [],
        how: `pg, ${ROWS_PER_STATEMENT} rows of ${VALUE_BYTES} B in a statement, one connection`,
      },
    ];
  } finally {
    await pool.query(`DROP TABLE IF EXISTS ${TABLE}`);
    await pool.end();
  }
}

async function commits(pool: pg.Pool, connections: number): Promise<number> {
  const value = randomBytes(VALUE_BYTES);
  const started = performance.now();
  const count = async (): Promise<number> => {
    let done = 0;
    for (; performance.now() - started < RUN_MS; done += 1) {
      await pool.query(`INSERT INTO ${TABLE} (value) VALUES ($1)`, [value]);
    }
    return done;
  };
  const counts = await Promise.all(Array.from({ length: connections }, count));
  return perSecond(
    counts.reduce((sum, done) => sum + done, 0),
    performance.now() - started,
  );
}

async function bulkRows(pool: pg.Pool): Promise<number> {
  const values = Array.from({ length: ROWS_PER_STATEMENT }, () => randomBytes(VALUE_BYTES));
  const started = performance.now();
  let rows = 0;
  while (performance.now() - started < RUN_MS) {
    await pool.query(`INSERT INTO ${TABLE} (value) SELECT * FROM unnest($1::bytea[])`, [values]);
    rows += ROWS_PER_STATEMENT;
  }
  return perSecond(rows, performance.now() - started);
}
