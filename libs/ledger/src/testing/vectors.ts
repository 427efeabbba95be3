import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

/**
 * Runs a suite over a folder of published vectors below QALQAN_VECTORS. Without the folder the suite is skipped and
 * says so; with CI=true that is a failure, because a check that silently stays away proves nothing.
 */
export function describeVectors(name: string, suite: (folder: string) => void): void {
  const root = process.env['QALQAN_VECTORS'];
  const folder = root === undefined ? undefined : join(root, name);
  if (folder !== undefined && existsSync(folder)) {
    describe(`published vectors: ${name}`, () => suite(folder));
  } else if (process.env['CI'] === 'true') {
    test(`published vectors: ${name}`, () => {
      throw new Error(`QALQAN_VECTORS must name the folder that holds ${name}`);
    });
  } else {
    test.skip(`published vectors: ${name} (set QALQAN_VECTORS to the folder that holds them)`, () => undefined);
  }
}

/** A JSON file, parsed; its shape is the caller's claim. */
export function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

/** Folder of this library's own vectors. */
export const OWN_VECTORS = join(import.meta.dirname, '..', '..', 'vectors');
