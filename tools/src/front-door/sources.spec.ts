import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash, outputOf, sourceFiles } from '../../front-door/sources.mjs';

describe('what is built', () => {
  let src: string;
  beforeEach(() => {
    src = mkdtempSync(join(tmpdir(), 'qalqan-sources-'));
    mkdirSync(join(src, 'deep'));
    for (const file of [
      'main.ts',
      'main.spec.ts',
      'types.d.ts',
      'deep/list.json',
      'deep/a.broker.spec.ts',
      'page.tsx',
    ]) {
      writeFileSync(join(src, file), file);
    }
  });
  afterEach(() => rmSync(src, { recursive: true, force: true }));

  const stamp = (settings = 'swc 1'): string => contentHash(src, sourceFiles(src), settings);

  it('is everything but tests, declarations and browser code', () => {
    expect(sourceFiles(src)).toEqual(['deep/list.json', 'main.ts']);
    expect(outputOf('main.ts')).toBe('main.js');
    expect(outputOf('deep/list.json')).toBe('deep/list.json');
  });

  it('is built again for a changed text, name or compiler, and for nothing else', () => {
    const before = stamp();
    writeFileSync(join(src, 'main.spec.ts'), 'a test changed');
    expect(stamp()).toBe(before);
    expect(stamp('swc 2')).not.toBe(before);
    writeFileSync(join(src, 'main.ts'), 'the text changed');
    expect(stamp()).not.toBe(before);
    writeFileSync(join(src, 'main.ts'), 'main.ts');
    expect(stamp()).toBe(before);
    renameSync(join(src, 'deep/list.json'), join(src, 'deep/list2.json'));
    expect(stamp()).not.toBe(before);
  });
});
