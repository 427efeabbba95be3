import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { projectNode } from './install.mjs';
import { ROOT } from './paths.mjs';
import { quiet } from './run.mjs';
import { contentHash, isBuilt, sourceFiles, webProjects } from './sources.mjs';

/** Libraries whose sources a bundle may hold: a change of any of them makes the bundle stale. */
const LIBRARIES = [
  'errors',
  'contracts',
  'signing',
  'ledger',
  'identifiers',
  'matching',
  'correlation',
  'replay',
  'crypto-browser',
  'api-client',
];

/** Every browser project with the hash that its bundle should have been made from. */
export function webBundles() {
  return webProjects().map((project) => ({
    project,
    dist: join(ROOT, project, 'dist'),
    hash: bundleHash(project),
  }));
}

/** Bundles one browser project; what it prints is shown when it fails. */
export async function bundle({ project }) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  try {
    await quiet(projectNode(), [vite, 'build', join(ROOT, project), '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (error) {
    throw new Failure(
      `${project} does not build: ${String(error.output ?? error.message)
        .trim()
        .slice(-1500)}`,
      'npm run types',
    );
  }
}

function bundleHash(project) {
  const hash = createHash('sha256');
  for (const folder of [project, ...LIBRARIES.map((name) => `libs/${name}`)]) {
    const src = join(ROOT, folder, 'src');
    if (existsSync(src)) hash.update(contentHash(src, sourceFiles(src, isBundled), folder));
  }
  for (const file of ['index.html', 'vite.config.mjs']) {
    const path = join(ROOT, project, file);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  hash.update(readFileSync(join(ROOT, 'node_modules', 'vite', 'package.json')));
  return hash.digest('hex');
}

/** Components are bundled, though `tsc`'s neighbour for Node.js never compiles them. */
function isBundled(path) {
  return path.endsWith('.tsx') || isBuilt(path);
}
