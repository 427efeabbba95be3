import { fileURLToPath } from 'node:url';
import { report } from './front-door/failure.mjs';
import { openBuilt, underProjectNode } from './front-door/ready.mjs';

/**
 * Runs a compiled program of this repository with these arguments, after installing and compiling what that needs.
 * For the thin files in `bin/`, which npm links and which may start under any Node.js.
 *
 * @param {string} file path of the program from the root @param {readonly string[]} args
 */
export async function runBuilt(file, args) {
  try {
    const elsewhere = await underProjectNode(fileURLToPath(import.meta.url), [file, ...args]);
    if (elsewhere === undefined) await openBuilt(file, args);
    else process.exitCode = elsewhere;
  } catch (error) {
    process.exitCode = report(error);
  }
}

// Run again under the project's own Node.js: the first argument is the program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = '', ...args] = process.argv.slice(2);
  await runBuilt(file, args);
}
