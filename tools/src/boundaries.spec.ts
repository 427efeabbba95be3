import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  LAYERS,
  PLATFORMS,
  PURE_EXTERNALS,
  SCOPES,
  SOLE_IMPORTERS,
  TEST_LAYERS,
  depConstraints,
} from '../lint/boundaries.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const roots = ['libs', 'services'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const projects = [...roots, 'deploy/local', 'tools'].filter((path) => existsSync(join(root, path, 'package.json')));

interface ProjectFile {
  readonly name: string;
  readonly tags?: readonly string[];
}

const projectOf = (path: string): ProjectFile =>
  JSON.parse(readFileSync(join(root, path, 'project.json'), 'utf8')) as ProjectFile;

function valueOf(project: ProjectFile, kind: string): string {
  const tags = (project.tags ?? []).filter((tag) => tag.startsWith(`${kind}:`));
  expect(tags).toHaveLength(1);
  return tags[0]!.slice(kind.length + 1);
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'dist' || entry.name === 'node_modules' ? [] : sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const IMPORT = /\b(?:from\s+|import\s*\(?\s*)'([^'\n]+)'/g;
const isTest = (file: string): boolean => file.endsWith('.spec.ts') || file.includes('/testing/');
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => name!).filter((name) => !name.startsWith('.'));
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('project tags', () => {
  it.each(projects)('%s has exactly one known layer, scope and platform', (path) => {
    const project = projectOf(path);
    expect(Object.keys(LAYERS)).toContain(valueOf(project, 'layer'));
    expect(SCOPES).toContain(valueOf(project, 'scope'));
    expect(Object.keys(PLATFORMS)).toContain(valueOf(project, 'platform'));
    expect(project.tags).toHaveLength(3);
  });

  it('no rule has a wildcard', () => {
    expect(JSON.stringify(depConstraints)).not.toContain('*');
  });

  it.each(projects)('%s explains itself in a README', (path) => {
    expect(existsSync(join(root, path, 'README.md'))).toBe(true);
  });
});

/** Every import of every source of a project that `isWrong` objects to; empty when the rule holds. */
function violations(path: string, isWrong: (specifier: string, file: string) => boolean): string[] {
  return sourcesBelow(join(root, path)).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => isWrong(specifier, file))
      .map((specifier) => `${relative(root, file)} imports ${specifier}`),
  );
}

describe('imports, read from every source file', () => {
  const layerOf = new Map(
    projects.map((path) => [`@qalqan/${path.split('/').at(-1)!}`, valueOf(projectOf(path), 'layer')]),
  );

  it.each(projects)('%s imports only what its layer may', (path) => {
    const project = projectOf(path);
    const allowed = LAYERS[valueOf(project, 'layer')]!;
    const wrong = violations(path, (specifier, file) => {
      const layer = layerOf.get(packageOf(specifier));
      if (layer === undefined || packageOf(specifier) === `@qalqan/${project.name}`) return false;
      return !(isTest(file) ? [...allowed, ...TEST_LAYERS] : allowed).includes(layer);
    });
    expect(wrong).toEqual([]);
  });

  it('a package with one owner is imported by that owner alone', () => {
    const wrong = projects.flatMap((path) =>
      violations(path, (specifier) => SOLE_IMPORTERS[packageOf(specifier)]?.includes(projectOf(path).name) === false),
    );
    expect(wrong).toEqual([]);
  });

  it('pure sources import nothing from a platform', () => {
    const wrong = projects
      .filter((path) => valueOf(projectOf(path), 'layer') === 'pure')
      .flatMap((path) =>
        violations(
          path,
          (specifier, file) =>
            !isTest(file) && !specifier.startsWith('@qalqan/') && !PURE_EXTERNALS.includes(packageOf(specifier)),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
