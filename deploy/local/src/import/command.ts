import { extname } from 'node:path';
import type { Command } from 'commander';
import { readSettings } from '../platform/settings.js';
import { clientOf, ServiceRefused, type Ask } from '../quarantine/service-client.js';
import type { Finish } from '../quarantine/command.js';
import { SetupError } from '../servers/setup-error.js';
import { LineFile } from './line-file.js';
import { reportLines, summaryLine, type Fault } from './report.js';
import { MEDIA_TYPES, sendFile, type ImportView } from './send-file.js';

interface Options {
  readonly party: string;
  readonly sender: string;
  readonly format?: string;
  readonly resume?: string;
  readonly submit: boolean;
  readonly release?: string;
  readonly faults: string;
}

/** Exit code where rows were refused or the service refused the call; 2 is for what could not be asked. */
const REFUSED = 1;
const PROGRESS_MS = 1_000;
const PURPOSE = 'qalqan import';

const EXAMPLES = `
Examples:
  npx qalqan import --party uz --submit services/national-node/examples/seizures.csv
  npx qalqan import --party uz --release ID      in the name of the releaser
  npx qalqan import --party uz --resume ID FILE  go on after a cut

Exit code: 0 all rows are taken, 1 rows or the call were refused, 2 the node could not be asked.`;

/** Adds `qalqan import`. */
export function addImport(program: Command, finish: Finish): void {
  program
    .command('import')
    .description("make drafts of a file's rows; a second officer releases them")
    .argument('[file]', 'NDJSON or CSV; see services/national-node/README.md')
    .requiredOption('--party <party>', 'kz … unodc')
    .option('--sender <name>', 'system that the rows come from', 'desk')
    .option('--format <format>', 'ndjson or csv, where the name of the file does not tell')
    .option('--resume <id>', 'go on with an import that was cut')
    .option(
      '--submit',
      'submit the drafts when the whole file has been taken; with --resume also without a file',
      false,
    )
    .option('--release <id>', 'release an import that was submitted, in the name of the releaser')
    .option('--faults <number>', 'lines of the report to show', '50')
    .addHelpText('after', EXAMPLES)
    .action((file: string | undefined, options: Options) => finish(() => act(file, options)));
}

async function act(file: string | undefined, options: Options): Promise<number> {
  const { party, release, resume } = options;
  const as = (role: string): Ask => clientOf(readSettings(process.env), party, { role, purpose: PURPOSE });
  try {
    if (release !== undefined) return await workBatch(as('releaser'), release, 'release');
    if (file !== undefined) return await importFile(as('drafter'), file, options);
    if (resume !== undefined && options.submit) return await submit(as('drafter'), resume, options);
    throw new SetupError('there is no file to import', 'npx qalqan import --party kz FILE');
  } catch (error) {
    if (!(error instanceof ServiceRefused)) throw error;
    console.error(`error: ${party} answers ${error.status} ${error.code}: ${error.message}`);
    return REFUSED;
  }
}

async function importFile(ask: Ask, path: string, options: Options): Promise<number> {
  const format = options.format ?? formatOf(path);
  const type = MEDIA_TYPES[format];
  if (type === undefined) throw new SetupError(`there is no format ${format}`, '--format ndjson or --format csv');
  const file = await LineFile.open(path);
  try {
    const id = options.resume ?? (await begin(ask, options.sender, format));
    console.error(`import ${id}; after a cut: --resume ${id}`);
    const view = await sendFile({ ask, id, type, file, onProgress: progress(), onTrouble });
    console.log(summaryLine(view));
    await showReport(ask, id, Number(options.faults));
    if (options.submit) await submit(ask, id, options);
    else if (view.rows.drafted > 0)
      console.error(`to submit: npx qalqan import --party ${options.party} --resume ${id} --submit`);
    return view.rows.refused + view.rows.conflicts > 0 ? REFUSED : 0;
  } finally {
    await file.close();
  }
}

/** Format by the end of the name; throws `SetupError` where that tells nothing. */
function formatOf(path: string): string {
  const end = extname(path).toLowerCase();
  if (end === '.csv') return 'csv';
  if (end === '.ndjson' || end === '.jsonl') return 'ndjson';
  throw new SetupError(`the name of ${path} does not tell its format`, '--format ndjson or --format csv');
}

async function begin(ask: Ask, sender: string, format: string): Promise<string> {
  const { id } = (await ask('POST', '/imports', { sender, format })) as ImportView;
  return id;
}

async function submit(ask: Ask, id: string, { party }: Options): Promise<number> {
  const code = await workBatch(ask, id, 'submit');
  console.error(`to release, as another person: npx qalqan import --party ${party} --release ${id}`);
  return code;
}

function onTrouble(error: Error): void {
  console.error(`${error.message}; trying again for a minute`);
}

function progress(): (view: ImportView) => void {
  let shown = performance.now();
  return (view) => {
    if (performance.now() - shown < PROGRESS_MS) return;
    shown = performance.now();
    console.error(summaryLine(view));
  };
}

async function showReport(ask: Ask, id: string, most: number): Promise<void> {
  const limit = Number.isInteger(most) ? Math.min(Math.max(most, 1), 500) : 50;
  const page = (await ask('GET', `/imports/${id}/report?limit=${limit}`)) as { items: Fault[]; next: string | null };
  if (page.items.length === 0) return;
  for (const line of reportLines(page.items)) console.log(line);
  if (page.next !== null) console.log(`There are more: GET /api/v1/imports/${id}/report`);
}

/** Calls until the whole batch has been worked through; whatever stops it, the same command goes on. */
async function workBatch(ask: Ask, id: string, what: 'submit' | 'release'): Promise<number> {
  let [done, passedOver] = [0, 0];
  for (let from: number | null = 1; from !== null;) {
    const answer = (await ask('POST', `/imports/${encodeURIComponent(id)}/${what}?from=${from}`)) as {
      readonly done: number;
      readonly passedOver: readonly unknown[];
      readonly next: number | null;
    };
    done += answer.done;
    passedOver += answer.passedOver.length;
    from = answer.next;
  }
  console.log(`${done} ${what === 'submit' ? 'submitted' : 'released'}, ${passedOver} passed over`);
  return passedOver > 0 ? REFUSED : 0;
}
