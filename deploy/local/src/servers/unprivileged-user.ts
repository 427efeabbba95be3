import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { printedBy } from './error-facts.js';
import { SetupError } from './setup-error.js';

const run = promisify(execFile);

/** A user of the system without rights of its own. */
export interface UnprivilegedUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The user of our own comes first: another program's data never shares a user with ours unless it must. */
const CANDIDATES = ['qalqan', 'postgres', 'nobody'] as const;

/**
 * The user under which PostgreSQL runs: undefined means "as yourself". PostgreSQL refuses to run as root, so root
 * gets a system user without login, made on first use.
 */
export async function databaseUser(): Promise<UnprivilegedUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const own = findUser(readPasswd(), CANDIDATES[0]);
  if (own) return own;
  const failure = await createSystemUser(CANDIDATES[0]);
  for (const name of CANDIDATES) {
    const user = findUser(readPasswd(), name);
    if (user) return user;
  }
  throw new SetupError(`no unprivileged user for PostgreSQL: ${failure}`, 'useradd --system --user-group qalqan');
}

/** Looks a user up in the text of /etc/passwd; the superuser is never an answer. */
export function findUser(passwd: string, name: string): UnprivilegedUser | undefined {
  for (const line of passwd.split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login !== name || uid === undefined || gid === undefined) continue;
    const user = { name, uid: Number(uid), gid: Number(gid) };
    if (Number.isInteger(user.uid) && Number.isInteger(user.gid) && user.uid > 0) return user;
  }
  return undefined;
}

function readPasswd(): string {
  return readFileSync('/etc/passwd', 'utf8');
}

/** Returns why it failed, or an empty text; two starts at once may race, and the loser finds the user made. */
async function createSystemUser(name: string): Promise<string> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    await run('/usr/sbin/useradd', [...options, '--shell', '/usr/sbin/nologin', name]);
    return '';
  } catch (error) {
    return printedBy(error, 'stderr').trim();
  }
}
