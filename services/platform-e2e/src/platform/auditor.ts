import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from './platform.js';
import { runCommand, type CommandResult } from './run-command.js';

const PROGRAM = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'services/auditor/dist/main.js');

/** Runs the auditor's program against the platform's audit log, as an auditor would: 0 sound, 1 broken, 2 could not run. */
export async function auditorReplay(platform: Platform, args: readonly string[] = []): Promise<CommandResult> {
  const env = {
    PATH: process.env['PATH'],
    QALQAN_TOKEN: await platform.audit.token(),
    QALQAN_STATE_DIR: platform.location.state,
  };
  return runCommand(process.execPath, [PROGRAM, 'replay', '--url', platform.audit.base, ...args], { env });
}
