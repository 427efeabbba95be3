import { processFacts } from '../state/process-facts.js';
import { currentRun, type RunFile, type RunningPart } from '../state/run-file.js';
import { readSettings, runsPostgres, type Settings } from '../platform/settings.js';
import { askReady } from '../supervise/readiness.js';
import { startPage } from './addresses.js';

/** One row of the table. */
interface Row {
  readonly name: string;
  readonly pid: number | null;
  readonly port: number;
  readonly ready: boolean;
  readonly why: string;
  readonly uptimeSeconds: number | null;
  readonly memoryBytes: number | null;
  readonly restarts: number;
}

/** Shows every part; the exit code is 0 only when all of them are ready. */
export async function status(options: { json: boolean }): Promise<number> {
  const settings = readSettings(process.env);
  const run = currentRun(settings.state);
  if (!run) {
    console.log(
      options.json ? JSON.stringify({ running: false, parts: [] }) : 'The platform is not running.  start: npm start',
    );
    return 1;
  }
  const rows = await Promise.all(expected(settings).map(({ name, port }) => rowOf(name, port, run)));
  if (options.json)
    console.log(JSON.stringify({ running: true, phase: run.phase, supervisor: run.supervisor, parts: rows }, null, 2));
  else print(rows, run, settings);
  return rows.every(({ ready }) => ready) ? 0 : 1;
}

function expected(settings: Settings): { name: string; port: number }[] {
  const { ports, foreignKafka } = settings;
  return [
    ...(runsPostgres(settings) ? [{ name: 'postgres', port: ports.postgres }] : []),
    ...(foreignKafka ? [] : [{ name: 'kafka', port: ports.kafka }]),
    { name: 'identity', port: ports.identity },
    ...Object.entries(ports.instances).map(([name, port]) => ({ name, port })),
  ];
}

async function rowOf(name: string, port: number, run: RunFile): Promise<Row> {
  const part = run.parts.find((candidate) => candidate.name === name);
  const memoryBytes = part ? (processFacts(part.pid)?.residentBytes ?? null) : null;
  if (!part || memoryBytes === null) return absent(name, port, part);
  const { ready, why } = await askReady(part.port, part.readyUrl);
  const uptimeSeconds = Math.round((Date.now() - part.startedAt) / 1000);
  return { name, pid: part.pid, port: part.port, ready, why, uptimeSeconds, memoryBytes, restarts: part.restarts };
}

function absent(name: string, port: number, part: RunningPart | undefined): Row {
  const restarts = part?.restarts ?? 0;
  return { name, pid: null, port, ready: false, why: 'not running', uptimeSeconds: null, memoryBytes: null, restarts };
}

function print(rows: readonly Row[], run: RunFile, settings: Settings): void {
  console.log(
    `${'part'.padEnd(10)}${'pid'.padStart(8)}${'port'.padStart(7)}  ${'ready'.padEnd(6)}${'uptime'.padStart(9)}${'memory'.padStart(9)}${'restarts'.padStart(10)}`,
  );
  for (const row of rows) {
    const memory = row.memoryBytes === null ? '-' : `${Math.round(row.memoryBytes / 1_048_576)} MB`;
    const cells = [
      String(row.pid ?? '-').padStart(8),
      String(row.port).padStart(7),
      `  ${(row.ready ? 'yes' : 'NO').padEnd(6)}`,
    ];
    const rest = [uptime(row.uptimeSeconds).padStart(9), memory.padStart(9), String(row.restarts).padStart(10)];
    console.log(`${row.name.padEnd(10)}${cells.join('')}${rest.join('')}${row.why === '' ? '' : `  ${row.why}`}`);
  }
  console.log(`${run.phase}; supervisor pid ${run.supervisor.pid}; ${startPage(settings)}`);
}

function uptime(seconds: number | null): string {
  if (seconds === null) return '-';
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}
