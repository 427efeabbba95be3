import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { ROOT, STATE } from './paths.mjs';
import { step } from './progress.mjs';
import { contentHash, outputOf, projects, sourceFiles } from './sources.mjs';
import { bundle, webBundles } from './web-build.mjs';

const STAMPS = join(STATE, 'built.json');

/** Compiles every project whose sources changed since its last build; nothing is loaded when none did. */
export async function ensureBuilt() {
  if (stale().length === 0 && staleBundles().length === 0) return;
  await withLock('build', async () => {
    // Whoever held the lock may have built what we came for.
    const todo = stale();
    if (todo.length > 0) {
      await step(`compiling ${todo.length} project${todo.length === 1 ? '' : 's'}`, () => build(todo));
    }
    for (const web of staleBundles()) {
      await step(`bundling ${web.project}`, () => bundle(web));
      remember(web.project, web.hash);
    }
  });
}

function staleBundles() {
  const stamps = readStamps();
  return webBundles().filter(({ project, hash, dist }) => stamps[project] !== hash || !existsSync(dist));
}

function stale() {
  const stamps = readStamps();
  const settings = compilerSettings();
  return projects()
    .map((project) => {
      const src = join(ROOT, project, 'src');
      const files = sourceFiles(src);
      return { project, src, dist: join(ROOT, project, 'dist'), files, hash: contentHash(src, files, settings) };
    })
    .filter(({ project, hash, dist }) => stamps[project] !== hash || !existsSync(dist));
}

async function build(todo) {
  const { transformFile } = await import('@swc/core');
  const options = JSON.parse(await readFile(join(ROOT, '.swcrc'), 'utf8'));
  delete options.$schema;
  for (const { project, src, dist, files, hash } of todo) {
    await mkdir(dist, { recursive: true });
    await Promise.all(files.map((file) => compile(transformFile, options, src, dist, file)));
    await removeStrays(dist, files);
    remember(project, hash);
  }
}

async function compile(transformFile, options, src, dist, file) {
  const from = join(src, file);
  const to = join(dist, outputOf(file));
  await mkdir(dirname(to), { recursive: true });
  if (!file.endsWith('.ts')) return copyFile(from, to);
  try {
    const sourceFileName = relative(dirname(to), from);
    const { code, map } = await transformFile(from, { ...options, swcrc: false, configFile: false, sourceFileName });
    const name = `${to.slice(to.lastIndexOf('/') + 1)}.map`;
    await writeFile(to, map === undefined ? code : `${code}\n//# sourceMappingURL=${name}\n`);
    if (map !== undefined) await writeFile(`${to}.map`, map);
  } catch (error) {
    throw new Failure(
      `${relative(ROOT, from)} does not compile: ${String(error.message ?? error).trim()}`,
      'npm run types',
    );
  }
}

/** What has no source any more must not be found by an import that should fail. */
async function removeStrays(dist, files) {
  const wanted = new Set(files.flatMap((file) => [outputOf(file), `${outputOf(file)}.map`]));
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(relative(dist, path))) await rm(path);
  }
}

function compilerSettings() {
  const swc = JSON.parse(readFileSync(join(ROOT, 'node_modules', '@swc', 'core', 'package.json'), 'utf8'));
  return `${swc.version}\n${readFileSync(join(ROOT, '.swcrc'), 'utf8')}`;
}

function readStamps() {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

function remember(project, hash) {
  mkdirSync(STATE, { recursive: true });
  const half = `${STAMPS}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify({ ...readStamps(), [project]: hash }, null, 2)}\n`);
  renameSync(half, STAMPS);
}
