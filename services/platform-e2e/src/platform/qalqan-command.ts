import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, type CommandResult } from './run-command.js';
import type { Location } from './state.js';

/** Root of the clone. */
export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** `npx qalqan …` on the machine of this platform. */
export function qalqan({ state, portBase }: Location, ...args: readonly string[]): Promise<CommandResult> {
  const env = { ...process.env, QALQAN_STATE_DIR: state, QALQAN_PORT_BASE: String(portBase) };
  return runCommand(process.execPath, [join(ROOT, 'deploy/local/dist/main.js'), ...args], { env });
}
