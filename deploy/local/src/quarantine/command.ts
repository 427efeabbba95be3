import type { Command } from 'commander';
import { readSettings } from '../platform/settings.js';
import {
  detailLines,
  listQuery,
  tableLines,
  type ListOptions,
  type QuarantineRecord,
  type QuarantineRow,
} from './records.js';
import { operatorOf, ServiceRefused, type Ask } from './service-client.js';

interface Where {
  readonly party: string;
}

/** Runs a command and sets the exit code; see `finish` of main.ts. */
export type Finish = (command: () => Promise<number>) => Promise<void>;

/** Exit codes: 0 done, 1 the service refused it, 2 it could not be asked. */
const REFUSED = 1;
export const COULD_NOT_ASK = 2;

/** Adds `qalqan quarantine …`. */
export function addQuarantine(program: Command, finish: Finish): void {
  const group = program.command('quarantine').description('look into refused records, redrive or close them');
  const party = ['--party <instance>', 'kz … unodc, hub or audit'] as const;
  group
    .command('list')
    .description('refused records, newest first')
    .requiredOption(...party)
    .option('--state <state>', 'open, redriven, closed or all', 'open')
    .option('--code <code>', 'why they were refused')
    .option('--topic <topic>', 'where they were read from')
    .option('--limit <number>', 'how many', '50')
    .option('--json', 'for programs', false)
    .action((options: Where & ListOptions & { json: boolean }) =>
      finish(() => act(options, (ask) => list(ask, options))),
    );
  group
    .command('show <id>')
    .description('one record with its original bytes; the service writes down who read it')
    .requiredOption(...party)
    .option('--json', 'for programs', false)
    .action((id: string, options: Where & { json: boolean }) =>
      finish(() => act(options, (ask) => show(ask, id, options.json))),
    );
  group
    .command('redrive <id>')
    .description('open, judge and apply the stored bytes once more')
    .requiredOption(...party)
    .action((id: string, options: Where) => finish(() => act(options, (ask) => decide(ask, id, 'redrive'))));
  group
    .command('close <id>')
    .description('close a record for good without applying it')
    .requiredOption(...party)
    .requiredOption('--reason <text>', 'why nothing more is to be done')
    .action((id: string, options: Where & { reason: string }) =>
      finish(() => act(options, (ask) => decide(ask, id, 'close', { reason: options.reason }))),
    );
}

async function act({ party }: Where, work: (ask: Ask) => Promise<void>): Promise<number> {
  try {
    await work(operatorOf(readSettings(process.env), party));
    return 0;
  } catch (error) {
    if (!(error instanceof ServiceRefused)) throw error;
    console.error(`error: ${party} answers ${error.status} ${error.code}: ${error.message}`);
    return REFUSED;
  }
}

async function list(ask: Ask, options: ListOptions & { json: boolean }): Promise<void> {
  const page = (await ask('GET', `/quarantine?${listQuery(options)}`)) as {
    items: QuarantineRow[];
    next: string | null;
  };
  if (options.json) console.log(JSON.stringify(page, null, 2));
  else if (page.items.length === 0) console.log('Nothing.');
  else for (const line of tableLines(page.items)) console.log(line);
  if (!options.json && page.next !== null) console.log(`There are more; --limit shows up to 500.`);
}

async function show(ask: Ask, id: string, json: boolean): Promise<void> {
  const record = (await ask('GET', `/quarantine/${encodeURIComponent(id)}`)) as QuarantineRecord;
  if (json) console.log(JSON.stringify(record, null, 2));
  else for (const line of detailLines(record)) console.log(line);
}

async function decide(ask: Ask, id: string, what: 'redrive' | 'close', body?: object): Promise<void> {
  const row = (await ask('POST', `/quarantine/${encodeURIComponent(id)}/${what}`, body)) as QuarantineRow;
  for (const line of tableLines([row])) console.log(line);
}
