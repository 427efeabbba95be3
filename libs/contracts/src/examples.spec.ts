import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { CONTRACTS } from './contracts.js';

const here = dirname(fileURLToPath(import.meta.url));

interface Example {
  readonly desc: string;
  readonly body: unknown;
  readonly want?: { readonly pointer: string; readonly code: string };
}

/** `qalqan.alert.published.v1` → `alert-published/v1/examples/<kind>`. */
function folderOf(type: string, kind: string): string {
  const [, noun = '', verb = '', version = ''] = type.split('.');
  return join(here, `${noun}-${verb}`, version, 'examples', kind);
}

function examples(type: string, kind: string): [string, Example][] {
  const folder = folderOf(type, kind);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Example]);
}

describe.each(CONTRACTS.map((contract) => ({ contract, type: contract.type })))('$type', ({ contract, type }) => {
  const check = (body: unknown) => contract.check(body);

  it('has examples of both kinds', () => {
    expect(examples(type, 'ok').length).toBeGreaterThan(0);
    expect(examples(type, 'not-ok').length).toBeGreaterThan(0);
  });

  it.each(examples(type, 'ok'))('accepts %s', (_, { body }) => {
    expect(check(body)).toEqual([]);
  });

  it.each(examples(type, 'not-ok'))('refuses %s at its place', (_, { body, want }) => {
    expect(check(body)).toContainEqual(expect.objectContaining({ ...want }));
  });

  it.each([null, 1, 'text', [], {}, true])('refuses %j without throwing', (body) => {
    expect(check(body).length).toBeGreaterThan(0);
  });
});

describe('all contracts', () => {
  it('say one type and one schema name each', () => {
    expect(new Set(CONTRACTS.map(({ type }) => type)).size).toBe(CONTRACTS.length);
    for (const { type, dataschema, schema } of CONTRACTS) {
      expect(schema.$id).toBe(dataschema);
      expect(type).toBe(`qalqan.${dataschema.replace('urn:qalqan:schema:', '').replace(':', '.')}`);
    }
  });
});
