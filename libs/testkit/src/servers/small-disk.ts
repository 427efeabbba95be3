import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BALLAST = '.ballast';

/** A file system of few megabytes, to be full when a test wants it. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all space but `leaveBytes`. */
  fill(leaveBytes?: number): void;
  /** Takes what has become free since. */
  fillMore(): void;
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
  return smallDiskAt(path);
}

/** A small disk that somebody has mounted already. */
export function smallDiskAt(path: string): SmallDisk {
  const ballast = join(path, BALLAST);
  return {
    path,
    fill: (leaveBytes = 0) => {
      const { bavail, bsize } = statfsSync(path);
      // A file of whole pages: a byte more than there is room for would be an error of ours.
      const pages = Math.max(0, bavail - Math.ceil(leaveBytes / bsize));
      writeFileSync(ballast, '');
      appendTolerant(ballast, pages * bsize);
    },
    fillMore: () => {
      const { bavail, bsize } = statfsSync(path);
      if (bavail > 0) appendTolerant(ballast, bavail * bsize);
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove: async () => {
      await run('umount', ['--lazy', path]);
    },
  };
}

/** Somebody else may have been quicker: then the disk is full all the same. */
function appendTolerant(file: string, bytes: number): void {
  try {
    appendFileSync(file, Buffer.alloc(bytes));
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
