import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { Failure } from './failure.mjs';
import { ensureInstalled, projectNode } from './install.mjs';
import { NODE_MAJOR, ROOT } from './paths.mjs';
import { foreground } from './run.mjs';

/**
 * Brings the clone to where its programs can run. Under another Node.js than the project's it runs `script` again
 * under the right one and returns its exit code; otherwise it returns undefined, and the caller goes on.
 *
 * @param {string} script absolute path of the file to run again @param {readonly string[]} args
 * @returns {Promise<number | undefined>}
 */
export async function underProjectNode(script, args) {
  await ensureInstalled();
  const node = projectNode();
  // Whoever has another version and no binary for this platform was told so, or has a later one, which may do.
  if (!isProjectVersion() && node !== process.execPath) return foreground(node, [script, ...args]);
  await ensureBuilt();
  return undefined;
}

function isProjectVersion() {
  return Number(process.versions.node.split('.')[0]) === NODE_MAJOR;
}

/** Runs a compiled program in this process, as if it had been started by its own name. */
export async function openBuilt(file, args) {
  const path = join(ROOT, file);
  if (!existsSync(path)) throw new Failure(`${file} does not exist: this part is not built yet`);
  process.argv = [process.execPath, path, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path).href);
}
