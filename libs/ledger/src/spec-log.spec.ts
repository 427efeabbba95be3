import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { OWN_VECTORS, readJson } from './testing/vectors.js';
import { workExample, type WorkedExample } from './testing/worked-example.js';

const example = readJson<WorkedExample>(OWN_VECTORS, 'worked-example.json');
const document = readFileSync(join(import.meta.dirname, '../../../docs/spec/SPEC-LOG.md'), 'utf8');

/** The document without white space: its hexadecimal is wrapped for reading. */
const packed = document.replaceAll(/\s/g, '');

describe('worked example of SPEC-LOG', () => {
  test('the vector file is what the code computes', async () => {
    const { desc, origin, from } = example;
    expect(await workExample({ desc, origin, from })).toEqual(example);
  });

  const { leaves, leafHashes, roots, files, checkpoint, vkey, inclusionOfEntry1, consistencyFrom2 } = example;
  const hexes = [
    ...leaves,
    ...leafHashes,
    ...roots.slice(1),
    ...inclusionOfEntry1,
    ...consistencyFrom2,
    // The served files repeat these: the tile is the leaf hashes, the bundle the framed leaves.
  ];

  test.each([...new Set(hexes)])('the document holds %s', (hex) => {
    expect(packed).toContain(hex);
  });

  test('the document holds the key, the checkpoint and the paths as they are', () => {
    expect(document).toContain(vkey);
    expect(document).toContain(checkpoint);
    for (const path of Object.keys(files)) expect(document).toContain(`\`${path}\``);
  });

  test('the served files are the hashes and the framed leaves', () => {
    const framed = leaves.map((leaf) => (leaf.length / 2).toString(16).padStart(4, '0') + leaf);
    expect(files).toEqual({ 'tile/0/000.p/3': leafHashes.join(''), 'tile/entries/000.p/3': framed.join('') });
  });

  test('the document holds no other hashes', () => {
    const known = [...hexes, ...example.checkpoint.split(/\s/)];
    const blocks = document.match(/```text\n[\s\S]*?```/g) ?? [];
    const runs = blocks.join('\n').match(/\b[0-9a-f]{16,}\b/g) ?? [];
    expect(runs.length).toBeGreaterThan(10);
    for (const run of runs) expect(known.some((hex) => hex.includes(run))).toBe(true);
  });
});
