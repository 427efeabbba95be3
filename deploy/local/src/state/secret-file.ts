import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file that only its owner can read, as a whole or not at all. */
export function writeSecret(file: string, text: string): void {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o600 });
  // The mode above only counts for a file that did not exist.
  chmodSync(half, 0o600);
  renameSync(half, file);
}

/** The file's text, made by `create` on first use. */
export async function secretOnce(file: string, create: () => string | Promise<string>): Promise<string> {
  if (!existsSync(file)) writeSecret(file, await create());
  return readFileSync(file, 'utf8');
}
