import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '../platform/settings.js';
import { printedBy } from '../servers/error-facts.js';
import { SetupError } from '../servers/setup-error.js';
import { ROOT } from '../state/folder.js';
import { portOf } from '../state/port-plan.js';
import type { Api } from './api.js';

const TIMEOUT_MS = 120_000;

/** Runs the auditor's program against the audit log, as an auditor would; returns what it printed. */
export async function replayAudit({ ports, state }: Settings, api: Api): Promise<string[]> {
  const program = join(ROOT, 'services/auditor/dist/main.js');
  const url = `http://127.0.0.1:${portOf(ports, 'audit')}`;
  const token = await api.token('audit-auditor');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'replay', '--url', url],
      {
        timeout: TIMEOUT_MS,
        env: { PATH: process.env['PATH'] ?? '', QALQAN_TOKEN: token, QALQAN_STATE_DIR: state.root },
      },
      (error, stdout, stderr) => {
        if (error)
          reject(
            new SetupError(`the audit log does not hold: ${printedBy({ stderr: stdout + stderr }, 'stderr').trim()}`),
          );
        else resolve(stdout);
      },
    );
  });
  return output.trim().split('\n');
}
