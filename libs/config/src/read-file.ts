import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { ConfigInvalid } from './config-invalid.js';

const MAX_FILE_BYTES = 1024 * 1024;

/** Permission bits that a private key must not have: anything for others, and writing or running for the group. */
const OPEN_TO_OTHERS = 0o037;

/**
 * Contents of a file that a `*_FILE` variable names (certificates, notes); throws {@link ConfigInvalid} naming the
 * variable when it cannot be read, is empty or is larger than 1 MiB.
 */
export function readConfigFile(env: string, path: string): string {
  return readChecked(env, path, 0);
}

/**
 * The same for a private key. Its owner alone may write it and others may not read it; group read is allowed because
 * Kubernetes mounts secrets that way for a non-root process.
 */
export function readSecretFile(env: string, path: string): string {
  return readChecked(env, path, OPEN_TO_OTHERS);
}

function readChecked(env: string, path: string, forbiddenMode: number): string {
  let descriptor: number | undefined;
  try {
    // One descriptor for check and read: the file that was checked is the file that is read.
    descriptor = openSync(path, 'r');
    const { mode, size } = fstatSync(descriptor);
    if ((mode & forbiddenMode) !== 0) throw problem(env, 'names a key that others can read; chmod 600 it');
    if (size > MAX_FILE_BYTES) throw problem(env, 'names a file larger than 1 MiB');
    const contents = readFileSync(descriptor, 'utf8');
    if (contents.trim() === '') throw problem(env, 'names an empty file');
    return contents;
  } catch (error) {
    if (error instanceof ConfigInvalid) throw error;
    const { code = 'unknown reason' } = error as { code?: string };
    throw problem(env, `names a file that cannot be read (${code})`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function problem(env: string, message: string): ConfigInvalid {
  return new ConfigInvalid('file', [{ env, message }]);
}
