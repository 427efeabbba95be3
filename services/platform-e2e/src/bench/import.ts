import { loadavg } from 'node:os';
import { importLines } from '../load/import-rows.js';
import { ImportClient, type ImportView } from '../platform/import-client.js';
import { thisMachine } from '../platform/machine.js';
import { memoryOf } from '../platform/memory.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { waitUntil } from '../platform/wait-for.js';
import { perSecond, type BenchRun, type Figure } from './figures.js';
import { cryptoLimits } from './limits-crypto.js';
import { postgresLimits } from './limits-postgres.js';

/** Another number of rows for a quick look: `QALQAN_IMPORT_ROWS=2000`. */
const ROWS = Number(process.env['QALQAN_IMPORT_ROWS'] ?? 100_000);
/** Some 1.2 MB: what the command sends at once. */
const ROWS_A_REQUEST = 1_000;
const HEAD = 8;
const PARTY: Party = 'tj';

type Note = (line: string) => void;

/** A large file with 5 % bad rows over HTTP, its submission and its release as a batch, with everything awake. */
export async function importBench(platform: Platform, note: Note): Promise<BenchRun> {
  const started = Date.now();
  const before = loadavg()[0] ?? 0;
  note('limits: Ed25519, PostgreSQL');
  const limits = [...cryptoLimits(), ...(await postgresLimits(platform.sql.superuserUrl('postgres')))];
  const client = new ImportClient(platform, PARTY);
  const memory = new MemoryFigures(platform);
  memory.take('before');
  const id = await client.create('ndjson', `bench-${started}`);
  const taken = await timed(() => sendAll(client, id, note));
  note(`${ROWS} rows in ${Math.round(taken.ms / 1000)} s; ${memory.take('after the import')}`);
  await noteReport(client, id, taken.value, note);
  const { drafted } = taken.value.rows;
  note(`submitting ${drafted} drafts`);
  const submitted = await timed(() => client.batch(id, 'submit', 'drafter'));
  note(`${submitted.value} submitted in ${Math.round(submitted.ms / 1000)} s; releasing them`);
  const released = await timed(() => client.batch(id, 'release', 'releaser'));
  note(`${released.value} released in ${Math.round(released.ms / 1000)} s; ${memory.take('after the release')}`);
  const arrived = await timed(() => untilAtHub(platform));
  note(`the hub has them all ${Math.round(arrived.ms)} ms after the last answer`);
  const how = `${ROWS} rows of NDJSON, ${ROWS_A_REQUEST} a request, 5 % bad`;
  const figures = [
    rate('rows imported', ROWS, taken.ms, ['PostgreSQL bulk insert'], how),
    rate('drafts submitted as a batch', submitted.value, submitted.ms, ['PostgreSQL bulk insert'], '5 s a call'),
    rate('alerts released as a batch', released.value, released.ms, ['Ed25519 sign'], 'hub and nodes reading along'),
    rate(
      'alerts from release to hub',
      released.value,
      released.ms + arrived.ms,
      ['Ed25519 verify'],
      'until it has all',
    ),
    ...memory.figures,
  ];
  const startedAt = new Date(started).toISOString();
  const load = [before, loadavg()[0] ?? 0] as const;
  return {
    scenario: 'import',
    startedAt,
    durationMs: Date.now() - started,
    machine: thisMachine(),
    load,
    limits,
    figures,
  };
}

async function sendAll(client: ImportClient, id: string, note: Note): Promise<ImportView> {
  let view = await client.view(id);
  while (view.next <= ROWS) {
    const until = Math.min(view.next + ROWS_A_REQUEST, ROWS + 1);
    view = await client.rows(id, 'ndjson', importLines(view.next, until), view.next, until > ROWS);
    if ((view.next - 1) % (ROWS / 10) === 0) note(`${view.next - 1} rows`);
  }
  return view;
}

async function noteReport(client: ImportClient, id: string, { rows }: ImportView, note: Note): Promise<void> {
  const { drafted, unchanged, conflicts, refused } = rows;
  note(`${drafted} drafted, ${unchanged} unchanged, ${conflicts} in conflict, ${refused} refused; the report begins:`);
  for (const { line, pointer, code, message } of (await client.report(id)).slice(0, HEAD)) {
    note(`  line ${line}  ${pointer === '' ? '(row)' : pointer}  ${code}  ${message}`);
  }
}

async function untilAtHub(platform: Platform): Promise<void> {
  const [row] = await platform.sql.asSuperuser(
    PARTY,
    `SELECT sequence::int AS sequence FROM own_stream WHERE stream = '${PARTY}/0'`,
  );
  const last = Number(row?.['sequence']);
  const there = async (): Promise<boolean> => {
    const { positions } = await platform.hub.state();
    return Number(positions[`${PARTY}/0`] ?? 0) >= last;
  };
  await waitUntil('the hub has read the batch', there, { timeoutMs: 600_000, everyMs: 200 });
}

/** The node's resident memory: what it has at a time, and the most it had until then. */
class MemoryFigures {
  readonly figures: Figure[] = [];

  constructor(private readonly platform: Platform) {}

  /** Keeps a figure; gives it in words. */
  take(when: string): string {
    const memory = memoryOf(this.platform.location, PARTY);
    if (memory === undefined) return 'the node does not run';
    const { peakMb, nowMb } = memory;
    const how = `resident, ${nowMb} MB at that moment`;
    this.figures.push({ name: `peak memory of the node ${when}`, value: peakMb, unit: 'MB', beside: [], how });
    return `the node has ${nowMb} MB, ${peakMb} MB at most until now`;
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

function rate(name: string, count: number, ms: number, beside: readonly string[], how: string): Figure {
  return { name, value: perSecond(count, ms), unit: '/s', beside, how };
}
