import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BALLAST = '.ballast';

/** A file system of few megabytes, to be full when a test wants it. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all space but `leaveBytes`. */
  fill(leaveBytes?: number): void;
  /** Gives back what {@link fill} took. */
  makeRoom(): void;
  /** Takes it off again, whoever still has files open on it. */
  remove(): Promise<void>;
}

/** Mounts a tmpfs at `path`; undefined where that is not allowed (not root, or a container without the right). */
export async function smallDisk(path: string, megabytes: number): Promise<SmallDisk | undefined> {
  mkdirSync(path, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'qalqan-small-disk', path]);
  } catch {
    return undefined;
  }
  const ballast = join(path, BALLAST);
  return {
    path,
    fill: (leaveBytes = 0) => {
      const { bavail, bsize } = statfsSync(path);
      // A file of whole pages: a byte more than there is room for would be an error of ours.
      const pages = Math.max(0, bavail - Math.ceil(leaveBytes / bsize));
      writeFileSync(ballast, Buffer.alloc(pages * bsize));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove: async () => {
      await run('umount', ['--lazy', path]);
    },
  };
}
