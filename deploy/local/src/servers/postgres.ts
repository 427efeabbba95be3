import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { printedBy } from './error-facts.js';
import { freePort } from './free-port.js';
import { launch, sizeOf, textFrom, type Launched } from './process.js';
import { postgresBinaries } from './postgres-binaries.js';
import { droppingTo, privateFolder, removePrivateFolder } from './reachable.js';
import { SetupError } from './setup-error.js';
import { databaseUser, type UnprivilegedUser } from './unprivileged-user.js';

const run = promisify(execFile);
const SUPERUSER = 'postgres';
const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 30_000;
const STOP_GRACE_MS = 20_000;

/** How to start PostgreSQL. */
export interface PostgresOptions {
  /** Folder for data and password file; made when absent, kept between starts. */
  readonly dir: string;
  /** TCP port on 127.0.0.1; a free one when absent. */
  readonly port?: number;
  /** Defaults to `<dir>.log` beside the folder. */
  readonly logFile?: string;
  /** False gives up crash safety for speed: for throwaway servers of tests. Defaults to true. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

/** A running PostgreSQL with SCRAM passwords on 127.0.0.1. */
export interface PostgresServer {
  readonly port: number;
  readonly process: Launched;
  /** `postgres://…` of the superuser for this database; of a role when its name and password are given. */
  url(database?: string, role?: { name: string; password: string }): string;
  /** Closes sessions, writes a checkpoint, stops. */
  stop(): Promise<void>;
  /** SIGKILL: what a power cut does to the process. */
  kill(): Promise<void>;
  /** Stops without care and removes all data. */
  destroy(): Promise<void>;
}

/** Starts PostgreSQL, making its data folder on first use; never as root. Resolves when it answers queries. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const user = await databaseUser();
  const binaries = await postgresBinaries(user);
  const home = await privateFolder(options.dir, user);
  const logFile = options.logFile ?? `${options.dir}.log`;
  const password = await initialise(home, binaries, user);
  const port = options.port ?? (await freePort());
  mkdirSync(dirname(logFile), { recursive: true });
  const from = sizeOf(logFile);
  const server = await launch({
    command: join(binaries, 'bin', 'postgres'),
    args: ['-D', join(home, 'data'), ...settings({ ...options, port })],
    env: environment(),
    logFile,
    cwd: home,
    user,
    deathSignal: 'INT',
  });
  const url = urlMaker(port, password);
  await untilAnswering(server, url(), logFile, from);
  return {
    port,
    process: server,
    url,
    stop: async () => {
      await server.stop('SIGINT', STOP_GRACE_MS);
    },
    kill: async () => {
      await server.stop('SIGKILL', STOP_GRACE_MS);
    },
    destroy: async () => {
      await server.stop('SIGQUIT', 5_000);
      removePrivateFolder(options.dir);
      if (options.logFile === undefined) rmSync(logFile, { force: true });
    },
  };
}

/** Command-line settings of the server. Sockets in the file system are off: TCP with a password is the only way in. */
export function settings(options: { port: number; durable?: boolean; maxConnections?: number }): string[] {
  const values: Record<string, string> = {
    listen_addresses: HOST,
    port: String(options.port),
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 200),
    password_encryption: 'scram-sha-256',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failing CREATE ROLE would otherwise be logged with the password in it.
    log_min_error_statement: 'panic',
    log_line_prefix: '%m [%p] %q%u@%d ',
  };
  if (options.durable === false)
    Object.assign(values, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Runs initdb once; returns the superuser's password, which lies beside the data (mode 600). */
async function initialise(home: string, binaries: string, user: UnprivilegedUser | undefined): Promise<string> {
  const passwordFile = join(home, 'superuser-password');
  const data = join(home, 'data');
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(passwordFile))
    return readFileSync(passwordFile, 'utf8').trim();
  // A first start that was cut off leaves half a cluster, which initdb refuses: nothing was ever stored in it.
  rmSync(data, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const half = join(home, 'data.new');
  rmSync(half, { recursive: true, force: true });
  await initdb(binaries, user, home, ['-D', half, `--pwfile=${passwordFile}`]);
  // The rename is the commit: from here on the cluster counts as made.
  await run('/bin/mv', [half, data]);
  return password;
}

async function initdb(
  binaries: string,
  user: UnprivilegedUser | undefined,
  cwd: string,
  args: string[],
): Promise<void> {
  // The built-in locale orders by code point: the same on every machine, whatever ICU or libc it has.
  const fixed = [
    '--username',
    SUPERUSER,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
  const [command, all] = droppingTo(user, join(binaries, 'bin', 'initdb'), [...fixed, ...args]);
  try {
    await run(command, all, { cwd, env: environment() });
  } catch (cause) {
    const detail = reasonOf(printedBy(cause, 'stderr'));
    throw new SetupError(`PostgreSQL could not make its data folder ${cwd}: ${detail}`, hintFor(detail), { cause });
  }
}

/** The line that says why, out of all that a program of PostgreSQL prints: the first that is an error. */
export function reasonOf(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.find((line) => /\b(PANIC|FATAL|error):/.test(line) && !/child process/.test(line));
  return (reason ?? lines.at(-1) ?? '(it said nothing)').trim().slice(0, 300);
}

function hintFor(reason: string): string | undefined {
  if (/No space left|could not extend|Disk quota/i.test(reason)) {
    return 'make room there, or put the state elsewhere with QALQAN_STATE_DIR';
  }
  return undefined;
}

function environment(): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function urlMaker(port: number, password: string): PostgresServer['url'] {
  return (database = 'postgres', role = { name: SUPERUSER, password }) =>
    `postgres://${encodeURIComponent(role.name)}:${encodeURIComponent(role.password)}@${HOST}:${port}/${encodeURIComponent(database)}`;
}

function stoppedWhileStarting(logFile: string, from: number): SetupError {
  const reason = reasonOf(textFrom(logFile, from));
  return new SetupError(`PostgreSQL stopped while starting: ${reason}`, hintFor(reason) ?? `see ${logFile}`);
}

async function untilAnswering(server: Launched, url: string, logFile: string, from: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (server.exit()) throw stoppedWhileStarting(logFile, from);
    const failure = await ask(url);
    if (failure === undefined) return;
    if (Date.now() > deadline) {
      await server.stop('SIGKILL', 0);
      throw new SetupError(
        `PostgreSQL does not answer after ${START_TIMEOUT_MS / 1000} s: ${failure}`,
        `see ${logFile}`,
      );
    }
    await sleep(50);
  }
}

/** Undefined when the server answers a query, otherwise why not. */
async function ask(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return printedBy(error, 'stderr');
  } finally {
    await client.end().catch((error: unknown) => error);
  }
}
