import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.js';

/** A file that Maven has to bring: pinned by its hash, so that a cut or altered download is seen before Java is. */
export interface PinnedJar {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Reads lines of `sha256 bytes name`. */
export function parseJarList(text: string): PinnedJar[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [sha256, bytes, name] = line.split(' ');
      if (sha256 === undefined || bytes === undefined || name === undefined) throw new TypeError(`not a jar: ${line}`);
      return { name, sha256, bytes: Number(bytes) };
    });
}

/** Whether every jar is there in its full length; quick enough for every start. */
export function areWhole(folder: string, jars: readonly PinnedJar[]): boolean {
  return jars.every(({ name, bytes }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === bytes);
}

/** Hashes every jar of a fresh download; throws a SetupError that names the first one that is not the pinned file. */
export function verifyJars(folder: string, jars: readonly PinnedJar[]): void {
  for (const { name, sha256, bytes } of jars) {
    const file = join(folder, name);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new SetupError(`Maven did not bring ${name}`, 'npm start (fetches it again)');
    const found = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (found === sha256) continue;
    const how = size === bytes ? 'has another content than it should' : `has ${size} bytes instead of ${bytes}`;
    // Maven keeps what it once got, however broken, and would copy it again.
    throw new SetupError(
      `the download of ${name} is broken: it ${how}`,
      `find ~/.m2/repository -name '${name}*' -delete, then start again`,
    );
  }
}
