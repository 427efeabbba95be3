import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from './platform.js';
import { agreementOf } from './state.js';
import { runCommand, type CommandResult } from './run-command.js';

const PROGRAM = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'services/auditor/dist/main.js');

/** Runs the auditor's program against the platform's audit log, as an auditor would: 0 sound, 1 broken, 2 could not run. */
export function auditorReplay(platform: Platform, args: readonly string[] = []): Promise<CommandResult> {
  const { location, audit } = platform;
  const pinned = ['--agreement-digest', agreementOf(location).digest];
  const credentials = ['--credentials', join(location.state, 'credentials.json')];
  return runCommand(process.execPath, [PROGRAM, 'replay', '--url', audit.base, ...pinned, ...credentials, ...args]);
}
