import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Platform } from '../platform/platform.js';
import { percentile, type Figure } from './figures.js';
import { scenario, type Note } from './scenario.js';

/** The hub's own measurement of correlation: services/regional-hub/src/bench.ts. */
const PROGRAM = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'services/regional-hub/dist/bench.js');
const DATABASE = 'bench_correlate';
/** Other sizes for a quick look: `QALQAN_STORED=1000,10000`. */
const SIZES = process.env['QALQAN_STORED'] ?? '10000,100000,1000000';
const PROBES = 500;

interface Line {
  readonly stored: number;
  readonly times: readonly number[];
  readonly hits: number;
  readonly rowsPerAlert: number;
  readonly bytesPerAlert: number;
}

/** One alert at a time over so many that are stored; every second one shares document and phone with one of them. */
export const correlateBench = scenario('correlate', (platform, note) => measured(platform, 'apart', note));

/** The same where all that is stored has one phone. */
export const sharedPhoneBench = scenario('shared-phone', (platform, note) => measured(platform, 'shared', note));

async function measured(platform: Platform, world: 'apart' | 'shared', note: Note): Promise<Figure[]> {
  const admin = new pg.Client({ connectionString: platform.sql.superuserUrl('postgres') });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${DATABASE}`);
    await admin.query(`CREATE DATABASE ${DATABASE}`);
    const lines: Line[] = [];
    const url = new URL(platform.sql.superuserUrl('postgres'));
    url.pathname = DATABASE;
    await run([url.href, world, SIZES, String(PROBES)], (line) => {
      lines.push(line);
      note(`${line.stored} stored: ${line.hits} hits of ${PROBES}`);
    });
    return lines.flatMap(figuresOf);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await admin.end();
  }
}

function figuresOf({ stored, times, rowsPerAlert, bytesPerAlert }: Line): Figure[] {
  const at = `${stored.toLocaleString('en-US')} stored`;
  const how = `${PROBES} alerts, a transaction each`;
  const figure = (name: string, value: number, unit: string): Figure => ({
    ...{ name: `${name}, ${at}`, value, unit, how },
    beside: [],
  });
  return [
    figure('correlate, median', percentile(times, 0.5), 'ms'),
    figure('correlate, 99 %', percentile(times, 0.99), 'ms'),
    figure('rows per alert', rowsPerAlert, 'rows'),
    figure('storage per alert', bytesPerAlert, 'B'),
  ];
}

async function run(args: readonly string[], take: (line: Line) => void): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) take(JSON.parse(line) as Line);
  const code = await ended;
  if (code !== 0) throw new Error(`the measurement ended with code ${code}`);
}
