import { spawnSync } from 'node:child_process';
import { generate } from './generate.mjs';
import { projectNode } from './install.mjs';
import { ROOT } from './paths.mjs';
import { manifests } from './manifests.mjs';
import { foreground } from './run.mjs';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);
const JEST = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** In the order of what is quickest to tell; `fix` is the command for who sees it fail. */
const STEPS = [
  { name: 'format', fix: 'npm run format', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', fix: 'npx eslint --fix .', run: lint },
  { name: 'types', fix: 'npm run types', run: () => tool('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  {
    name: 'types of the console',
    fix: 'npm run types',
    run: () => tool('tsc', ['--noEmit', '-p', 'services/console/tsconfig.json']),
  },
  {
    name: 'unit tests',
    fix: 'npm run jest -- <file>',
    run: () => foreground(projectNode(), [...JEST, '--passWithNoTests']),
  },
  { name: 'manifests', fix: 'npm run generate; then see what it printed', run: manifests },
  { name: 'dead code', fix: 'npx knip', run: () => tool('knip', ['--no-config-hints']) },
  { name: 'generated files', fix: 'npm run generate && git add -u', run: generatedFiles },
];

/** Runs every step, so that one run shows all there is to mend; returns the exit code. */
export async function check() {
  const failed = [];
  for (const step of STEPS) {
    const started = Date.now();
    console.log(`\n── ${step.name} ──`);
    const code = await step.run();
    console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (code !== 0) failed.push(step);
  }
  console.log('');
  for (const { name, fix } of failed) console.log(`${name} failed: ${fix}`);
  console.log(failed.length === 0 ? 'all checks passed' : `${failed.length} of ${STEPS.length} checks failed`);
  return failed.length === 0 ? 0 : 1;
}

/** The boundary rule reads the project graph from Nx's cache and passes over everything when there is none. */
function lint() {
  const graph = spawnSync(bin('nx'), ['show', 'projects'], {
    cwd: ROOT,
    env: { ...process.env, NX_DAEMON: 'false' },
    encoding: 'utf8',
  });
  if (graph.status !== 0) {
    console.log(graph.stderr || graph.stdout);
    return 1;
  }
  return tool('eslint', ['--max-warnings', '0', '.']);
}

function tool(name, args) {
  return foreground(bin(name), args);
}

/** Compares the tree before and after, so that work that is not committed yet is not taken for a stale file. */
async function generatedFiles() {
  const before = treeState();
  await generate([]);
  if (treeState() === before) return 0;
  console.log(git(['status', '--short']));
  return 1;
}

function treeState() {
  return `${git(['status', '--porcelain', '--untracked-files=all'])}\0${git(['diff'])}`;
}

function git(args) {
  return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).stdout;
}
