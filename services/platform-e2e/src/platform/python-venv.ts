import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

/** A busy machine takes minutes for what is done in ten seconds otherwise. */
const INSTALL_MS = 600_000;

/**
 * A virtual environment in `folder` with the packages of a requirements file, made once; returns its `bin`. Throws with
 * the tool's own words when Python is missing or a package cannot be had.
 */
export async function pythonVenv(folder: string, requirements: string, python = 'python3'): Promise<string> {
  const bin = join(folder, 'bin');
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return bin;
  await must(python, ['-m', 'venv', folder]);
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
  await must(join(bin, 'python'), install);
  writeFileSync(ready, '');
  return bin;
}

async function must(command: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await runCommand(command, args, { timeoutMs: INSTALL_MS });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
