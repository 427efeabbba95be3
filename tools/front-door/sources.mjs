import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './paths.mjs';

/** Folders whose children are projects, and projects of their own. */
const PARENTS = ['libs', 'services'];
const SINGLE = ['deploy/local', 'tools'];

/** Every project that has sources to compile for Node.js, as a path from the root. */
export function projects() {
  return allProjects().filter((project) => !isBrowserProject(project));
}

/** Every project that is bundled for browsers. */
export function webProjects() {
  return allProjects().filter(isBrowserProject);
}

function isBrowserProject(project) {
  return existsSync(join(ROOT, project, 'vite.config.mjs'));
}

function allProjects() {
  const children = PARENTS.flatMap((parent) =>
    existsSync(join(ROOT, parent)) ? readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`) : [],
  );
  return [...children, ...SINGLE].filter((project) => existsSync(join(ROOT, project, 'src'))).sort();
}

/** What belongs in `dist`: everything but tests. Paths are relative to `src`, in a stable order. */
export function sourceFiles(src, isWanted = isBuilt) {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => isWanted(path))
    .sort();
}

/** Tests and type declarations are never built; browser code has a builder of its own. */
export function isBuilt(path) {
  return !/\.spec\.ts$|\.d\.ts$|\.tsx$/.test(path);
}

/** Where a source file ends up: TypeScript becomes JavaScript, the rest keeps its name. */
export function outputOf(path) {
  return path.replace(/\.ts$/, '.js').split(sep).join('/');
}

/** Changes when a source, a name or the compiler's settings change. */
export function contentHash(src, files, settings) {
  const hash = createHash('sha256').update(settings);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(src, file)));
  return hash.digest('hex');
}
