import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from 'commander';
import pg from 'pg';
import { environmentOffline } from '../platform/bring-up.js';
import { readSettings, runsPostgres, type Settings } from '../platform/settings.js';
import type { Instance } from '../roster.js';
import { startPostgres } from '../servers/postgres.js';
import { SetupError } from '../servers/setup-error.js';
import { claimState } from '../state/claim.js';
import { openState, ROOT } from '../state/folder.js';
import { currentRun } from '../state/run-file.js';
import { rolesOf } from '../steps/databases.js';
import { programOf } from '../steps/service-environment.js';

/** Runs a command and sets the exit code; see `finish` of main.ts. */
export type Finish = (command: () => Promise<number>) => Promise<void>;

interface Where {
  readonly party: string;
}

/** Adds `qalqan migrate …`: forward every service goes by itself at its start, backward only by this. */
export function addMigrate(program: Command, finish: Finish): void {
  const group = program
    .command('migrate')
    .description('look at the schema of an instance, or take its newest step back');
  const party = ['--party <instance>', 'kz … unodc, hub or audit'] as const;
  group
    .command('list')
    .description('what was applied, oldest first, and what waits for the next start')
    .requiredOption(...party)
    .action((options: Where) => finish(() => onDatabase(options, (work) => work.run(['--migrations']))));
  group
    .command('back <name>')
    .description('make a backup, then take back the newest migration, which has to be named')
    .requiredOption(...party)
    .option('--backed-up', 'there is a backup already: of a database that is not ours none is made', false)
    .action((name: string, options: Where & { backedUp: boolean }) =>
      finish(() => onDatabase(options, (work) => goBack(work, name, options.backedUp))),
    );
}

async function goBack(work: OfflineWork, name: string, backedUp: boolean): Promise<number> {
  if (!backedUp) console.log(`backup: database ${await work.backUp()}`);
  return work.run(['--revert-migration', name]);
}

/** An instance whose service does not run, with its database. */
interface OfflineWork {
  /** Runs the service's program with these flags, shows what it prints, and gives its exit code. */
  run(flags: readonly string[]): Promise<number>;
  /** Copies the whole database beside itself, and gives the copy's name. */
  backUp(): Promise<string>;
}

/** Starts PostgreSQL alone for the length of the work; refused while the platform runs. */
async function onDatabase({ party }: Where, act: (work: OfflineWork) => Promise<number>): Promise<number> {
  const settings = readSettings(process.env);
  const instance = settings.instances.find(({ id }) => id === party);
  if (!instance)
    throw new SetupError(`there is no instance ${party}`, settings.instances.map(({ id }) => id).join(', '));
  const { state, ports } = settings;
  if (currentRun(state))
    throw new SetupError('the platform runs, and its services hold their schema', 'npx qalqan down');
  openState(state);
  if (!(await claimState(state))) throw new SetupError(`another start in ${state.root} is under way`, 'wait for it');
  const logFile = join(state.logs, 'postgres.log');
  const ours = runsPostgres(settings)
    ? await startPostgres({ dir: state.postgres, port: ports.postgres, logFile })
    : undefined;
  try {
    return await act(await offline(settings, instance, ours?.url() ?? settings.foreignDatabase));
  } finally {
    await ours?.stop();
  }
}

async function offline(settings: Settings, instance: Instance, adminUrl: string | undefined): Promise<OfflineWork> {
  const env = await environmentOffline(settings, instance, adminUrl);
  return {
    run: (flags) => runProgram(join(ROOT, programOf(instance)), flags, env),
    backUp: () => {
      if (adminUrl === undefined || settings.givenDatabases.has(instance.id)) {
        throw new SetupError(`the database of ${instance.id} is not ours to copy`, 'make a backup, then --backed-up');
      }
      return copyOf(adminUrl, rolesOf(instance).database);
    },
  };
}

/** A copy on the server itself, file by file; nobody may be connected, and nobody is. */
async function copyOf(adminUrl: string, database: string): Promise<string> {
  const copy = `${database}_before_${new Date().toISOString().replaceAll(/[-:]|\..*$/g, '')}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(copy)} TEMPLATE ${pg.escapeIdentifier(database)}`);
    await client.query(`REVOKE ALL ON DATABASE ${pg.escapeIdentifier(copy)} FROM PUBLIC`);
    return copy;
  } finally {
    await client.end();
  }
}

function runProgram(program: string, flags: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...flags], { cwd: ROOT, env: { PATH, ...env } }, (error, stdout, stderr) => {
      process.stdout.write(stdout);
      process.stderr.write(stderr);
      resolve(error === null ? 0 : typeof error.code === 'number' ? error.code : 1);
    });
  });
}
