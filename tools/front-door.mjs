#!/usr/bin/env node
/**
 * The first thing that runs on a fresh clone, under whatever Node.js the machine has: plain JavaScript without
 * dependencies. It installs, changes over to the project's own Node.js, compiles what changed and opens the room asked for.
 */
import { fileURLToPath } from 'node:url';
import { report, Failure } from './front-door/failure.mjs';
import { progressToStderr } from './front-door/progress.mjs';
import { underProjectNode } from './front-door/ready.mjs';

const ROOMS = {
  start: async (args) => {
    const { ensureTools } = await import('./front-door/prerequisites.mjs');
    await ensureTools();
    return room('deploy/local/dist/main.js', ['up', ...args]);
  },
  test: async (args) => (await import('./front-door/test.mjs')).test(args),
  check: async () => (await import('./front-door/check.mjs')).check(),
  build: async () => 0,
  bench: (args) => withTools('services/platform-e2e/dist/bench.js', args),
  drills: (args) => withTools('services/platform-e2e/dist/drills.js', args),
  'ship:smoke': (args) => room('deploy/local/dist/containers/main.js', args),
  match: (args) => room('tools/dist/matching/match.js', args),
  'match:evaluate': (args) => room('tools/dist/matching/evaluate.js', args),
  'match:population': (args) => room('tools/dist/matching/population.js', args),
  'match:tune': (args) => room('tools/dist/matching/tune.js', args),
  generate: async (args) => {
    await (await import('./front-door/generate.mjs')).generate(args);
    return 0;
  },
};

async function withTools(file, args) {
  const { ensureTools } = await import('./front-door/prerequisites.mjs');
  await ensureTools();
  return room(file, args);
}

/** In this very process: one process fewer between a terminal's Ctrl-C and who has to answer it. */
async function room(file, args) {
  const { openBuilt } = await import('./front-door/ready.mjs');
  await openBuilt(file, args);
  return undefined;
}

async function main([name, ...args]) {
  // Its standard output is its result, read by programs; what the way there says goes to the other stream.
  if (name === 'match') progressToStderr();
  const enter = ROOMS[name ?? ''];
  if (!enter) throw new Failure(`unknown command: ${name ?? '(none)'}`, Object.keys(ROOMS).join(', '));
  const elsewhere = await underProjectNode(fileURLToPath(import.meta.url), [name, ...args]);
  return elsewhere ?? enter(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error) => {
    process.exitCode = report(error);
  },
);
