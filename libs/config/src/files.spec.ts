import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Type } from '@sinclair/typebox';
import { loadProfile, parseProfile, schemaVerdict } from './profile.js';
import { readConfigFile, readSecretFile } from './read-file.js';

const folder = mkdtempSync(join(tmpdir(), 'qalqan-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  chmodSync(path, mode);
  return path;
}

describe('files that variables name', () => {
  it('are read as text', () => {
    expect(readConfigFile('CA', file('ca.pem', 'PEM', 0o644))).toBe('PEM');
    expect(readSecretFile('KEY', file('key.pem', 'KEY'))).toBe('KEY');
  });

  it.each([0o604, 0o644, 0o620, 0o666])('refuses a private key of mode %o', (mode) => {
    expect(() => readSecretFile('KEY', file('open.pem', 'KEY', mode))).toThrow('KEY names a key that others can read');
  });

  it('takes a key that Kubernetes mounted for the group', () => {
    expect(readSecretFile('KEY', file('group.pem', 'KEY', 0o440))).toBe('KEY');
  });

  it('says why a file cannot be used, and names the variable', () => {
    expect(() => readConfigFile('CA', join(folder, 'missing'))).toThrow('CA names a file that cannot be read (ENOENT)');
    expect(() => readConfigFile('CA', file('empty', ' \n'))).toThrow('CA names an empty file');
    expect(() => readConfigFile('CA', file('large', 'x'.repeat(1024 * 1024 + 1)))).toThrow('larger than 1 MiB');
    expect(() => readConfigFile('CA', folder)).toThrow('CA names');
  });
});

describe('profiles', () => {
  const schema = Type.Object(
    { party: Type.String(), retention: Type.Object({ days: Type.Integer() }) },
    { additionalProperties: false },
  );
  const verdict = schemaVerdict(schema);

  it('come out typed', () => {
    const profile = loadProfile('QALQAN_PROFILE', file('node.yaml', 'party: kz\nretention: { days: 30 }\n'), verdict);
    const days: number = profile.retention.days;
    expect(days).toBe(30);
  });

  it('name every problem with its place', () => {
    const broken = (): unknown => parseProfile('QALQAN_PROFILE', 'party: 1\nretention: {}\nextra: 2\n', verdict);
    expect(broken).toThrow(/\/party[\s\S]*/);
    expect(broken).toThrow(/\/retention\/days/);
    expect(broken).toThrow(/\/extra/);
  });

  it.each([
    ['a key given twice', 'party: kz\nparty: uz\n'],
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a custom tag', 'party: !!js/function "x"\n'],
    ['two documents', 'party: kz\n---\nparty: uz\n'],
    ['broken syntax', 'party: [kz\n'],
  ])('refuse %s', (_name, yaml) => {
    expect(() => parseProfile('QALQAN_PROFILE', yaml, (value) => ({ ok: true, value }))).toThrow('QALQAN_PROFILE');
  });

  it('do not merge keys', () => {
    const plain = parseProfile('P', '"<<": { party: kz }\n', (value) => ({ ok: true, value }));
    expect(plain).toEqual({ '<<': { party: 'kz' } });
  });

  it('read norway as a word', () => {
    expect(parseProfile('P', 'country: no\n', (value) => ({ ok: true, value }))).toEqual({ country: 'no' });
  });
});
