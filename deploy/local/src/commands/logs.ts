import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../servers/setup-error.js';
import { sizeOf, textFrom } from '../servers/process.js';
import { stateFolder } from '../state/folder.js';

const LINES = 100;
const TAIL_BYTES = 256 * 1024;
const LOOK_EVERY_MS = 300;

/** Prints the last lines of one log, or of all with their names in front; `follow` goes on as they grow. */
export async function logs(service: string | undefined, options: { follow: boolean }): Promise<number> {
  const folder = stateFolder().logs;
  const known = existsSync(folder) ? readdirSync(folder).flatMap((file) => /^(.+)\.log$/.exec(file)?.[1] ?? []) : [];
  if (service !== undefined && !known.includes(service)) {
    throw new SetupError(
      `there is no log of ${service}`,
      known.length === 0 ? 'npm start' : `one of: ${known.join(', ')}`,
    );
  }
  const files = (service === undefined ? known : [service]).map((name) => ({
    name,
    file: join(folder, `${name}.log`),
  }));
  const prefix = service === undefined;
  const positions = new Map(files.map(({ name, file }) => [name, sizeOf(file)]));
  for (const { name, file } of files) show(name, tail(file), prefix);
  while (options.follow) {
    await sleep(LOOK_EVERY_MS);
    for (const { name, file } of files) positions.set(name, showNew(name, file, positions.get(name) ?? 0, prefix));
  }
  return 0;
}

function tail(file: string): string[] {
  const lines = textFrom(file, Math.max(0, sizeOf(file) - TAIL_BYTES)).split('\n');
  return lines.filter((line) => line !== '').slice(-LINES);
}

/** Whole lines only; a file that shrank was rolled, and is read from its start. */
function showNew(name: string, file: string, position: number, prefix: boolean): number {
  const from = sizeOf(file) < position ? 0 : position;
  const text = textFrom(file, from);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  show(
    name,
    whole.split('\n').filter((line) => line !== ''),
    prefix,
  );
  return from + Buffer.byteLength(whole);
}

function show(name: string, lines: readonly string[], prefix: boolean): void {
  for (const line of lines) console.log(prefix ? `${name.padEnd(10)} ${line}` : line);
}
