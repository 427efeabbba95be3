import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  rmdirSync,
  symlinkSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SetupError } from './setup-error.js';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** What root cannot keep in the clone (a home folder of mode 700 hides it from other users) lies here instead. */
export const APART = '/var/lib/qalqan';

/** A command as that user; as ourselves it needs nobody to step down to. */
export function droppingTo(
  user: UnprivilegedUser | undefined,
  command: string,
  args: readonly string[],
): [command: string, args: string[]] {
  if (!user) return [command, [...args]];
  const drop = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--'];
  return ['/usr/bin/setpriv', [...drop, command, ...args]];
}

/** Whether `user` (or, without one, this process) passes `test <check> <path>`; asked of the kernel, not computed. */
export function access(user: UnprivilegedUser | undefined, check: '-x' | '-w', path: string): Promise<boolean> {
  const [command, args] = droppingTo(user, '/usr/bin/test', [check, path]);
  return new Promise((resolve) => {
    execFile(command, args, (error) => resolve(error === null));
  });
}

/**
 * Makes `dir` a folder that `user` owns and can reach, mode 700. Where it cannot be reached through its parents, the
 * folder is made under /var/lib/qalqan and `dir` becomes a link to it. Returns where the folder really is.
 */
export async function privateFolder(dir: string, user: UnprivilegedUser | undefined): Promise<string> {
  const linked = linkTarget(dir);
  if (linked !== undefined && existsSync(linked)) return linked;
  if (linked !== undefined) rmSync(dir);
  make(dir, user);
  if (await access(user, '-w', dir)) return dir;
  const apart = join(APART, createHash('sha256').update(dir).digest('hex').slice(0, 16));
  mkdirSync(APART, { recursive: true, mode: 0o755 });
  chmodSync(APART, 0o755);
  make(apart, user);
  if (!(await access(user, '-w', apart)))
    throw new SetupError(`the user ${user?.name ?? '?'} can write to neither ${dir} nor ${apart}`);
  rmdirSync(dir);
  symlinkSync(apart, dir);
  return apart;
}

/** Removes a folder made by `privateFolder`, wherever it lies. */
export function removePrivateFolder(dir: string): void {
  const linked = linkTarget(dir);
  if (linked !== undefined) rmSync(linked, { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
}

function make(dir: string, user: UnprivilegedUser | undefined): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  if (user) chownSync(dir, user.uid, user.gid);
}

function linkTarget(dir: string): string | undefined {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  return stat?.isSymbolicLink() === true ? readlinkSync(dir) : undefined;
}
