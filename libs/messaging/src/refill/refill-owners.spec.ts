import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refillOwners } from './refill-owners.js';

const owner = {
  ...{ stream: 'kz/0', url: 'http://127.0.0.1:4101', issuer: 'http://127.0.0.1:4000/kz' },
  ...{ clientId: 'audit-refill', clientSecret: 'x' },
};

describe('owners of streams', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'qalqan-owners-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const read = (text: string, mode = 0o600) => {
    const file = join(dir, 'owners.json');
    writeFileSync(file, text, { mode });
    return refillOwners('audit-log', file);
  };

  it('are one source each', () => {
    expect(read(JSON.stringify([owner, { ...owner, stream: 'tj/0' }])).map(({ name }) => name)).toEqual([
      'owner',
      'owner',
    ]);
  });

  it.each([
    ['no JSON', 'kz=http://x'],
    ['no list', JSON.stringify(owner)],
    ['half an owner', JSON.stringify([{ ...owner, clientSecret: undefined }])],
    ['a URL of another kind', JSON.stringify([{ ...owner, url: 'file:///etc' }])],
  ])('are refused: %s', (_, text) => {
    expect(() => read(text)).toThrow('QALQAN_REFILL_OWNERS_FILE');
  });

  it('are refused when others can read their secrets', () => {
    expect(() => read(JSON.stringify([owner]), 0o644)).toThrow('QALQAN_REFILL_OWNERS_FILE');
  });
});
