import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../platform/settings.js';
import { SetupError } from '../servers/setup-error.js';
import { ROOT } from '../state/folder.js';
import { portOf } from '../state/port-plan.js';

const TIMEOUT_MS = 120_000;

/** Runs the auditor's program against the audit log, as an auditor would; returns what it printed. */
export async function replayAudit({ ports, state }: Settings): Promise<string[]> {
  const address = (instance: string): string => `http://127.0.0.1:${portOf(ports, instance)}`;
  const digest = readFileSync(join(state.agreement, 'genesis.digest'), 'utf8').trim();
  const args = ['--url', address('audit'), '--hub-url', address('hub'), '--credentials', state.credentials];
  const program = join(ROOT, 'services/auditor/dist/main.js');
  const env = { PATH: process.env['PATH'] ?? '' };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'replay', ...args, '--agreement-digest', digest],
      { timeout: TIMEOUT_MS, env },
      (error, stdout, stderr) => {
        if (error) reject(new SetupError(`the auditor says:\n${(stdout + stderr).trim()}`));
        else resolve(stdout.trim().split('\n'));
      },
    );
  });
}
