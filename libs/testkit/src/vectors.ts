import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';

/** A published vector file, read where it lies; see {@link readVectors}. */
export interface Vectors<T> {
  /** Declares a suite over the vectors; without them the suite is one skipped test, or a failure under CI. */
  describe(title: string, suite: (vectors: T) => void): void;
}

/**
 * Large published vector sets stay outside the repository, in the folder that `QALQAN_VECTORS` names. With `CI=true` a
 * missing set is a failing test, so that a green run cannot hide vectors that nobody ran.
 */
export function readVectors<T>(path: string): Vectors<T> {
  const folder = process.env['QALQAN_VECTORS'] ?? '';
  const file = join(folder, path);
  if (folder !== '' && existsSync(file)) {
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as T;
    return { describe: (title, suite) => describe(title, () => suite(vectors)) };
  }
  const why = `vectors ${path} are not there: set QALQAN_VECTORS`;
  return {
    describe: (title) =>
      describe(title, () => {
        if (process.env['CI'] === 'true') {
          it('has its vectors', () => {
            throw new Error(why);
          });
        } else it.skip(why, () => undefined);
      }),
  };
}
