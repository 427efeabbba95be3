import { execFile } from 'node:child_process';

/** What a program printed and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run a program. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Runs a program to its end; a program that cannot be started, or that a signal ended, rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, timeoutMs = TIMEOUT_MS }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const options = { ...(cwd === undefined ? {} : { cwd }), env, timeout: timeoutMs, maxBuffer: MAX_OUTPUT };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(new Error(`${command} did not run to its end`, { cause: error }));
    });
  });
}
