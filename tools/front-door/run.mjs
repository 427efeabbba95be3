import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/**
 * Runs a command in the foreground and resolves with its exit code. Ctrl-C reaches the child through the terminal,
 * SIGTERM is passed on; in both cases we stay until the child has put its things in order.
 *
 * @param {string} command @param {readonly string[]} args @param {{env?: NodeJS.ProcessEnv, cwd?: string}} [options]
 * @returns {Promise<number>}
 */
export function foreground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd ?? ROOT, env: options.env ?? process.env, stdio: 'inherit' });
    const stay = () => undefined;
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', stay);
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * Runs a command out of sight and resolves with what it printed; a failure shows its last lines.
 *
 * @param {string} command @param {readonly string[]} args @param {{env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<string>}
 */
export function quiet(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(new Failure(`${command} cannot be run: ${error.message}`)));
    child.once('exit', (code) => {
      if (code === 0) resolve(output);
      else reject(Object.assign(new Failure(`${named(command, args)} failed: ${lastLines(output)}`), { output }));
    });
  });
}

/** `npm ci` rather than the path of npm's own script. */
function named(command, args) {
  const words = /npm-cli\.js$/.test(args[0] ?? '') ? ['npm', args[1]] : [command, args[0]];
  return words.filter((word) => word !== undefined).join(' ');
}

/** The last lines that say something: npm ends every failure with where its log lies. */
function lastLines(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .filter((line) => line !== '' && !/complete log of this run|npm help|\.npm\/_logs/.test(line));
  return lines.slice(-3).join(' | ').slice(0, 500) || 'it said nothing';
}
