import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const document = read(new URL('../../../docs/generated/asyncapi.json', import.meta.url).pathname);

describe('asyncapi.json', () => {
  it('satisfies the schema that the AsyncAPI initiative publishes for 3.0.0', () => {
    // The published schema carries the meta-schema itself.
    const ajv = new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false });
    const validate = ajv.compile(read(require.resolve('@asyncapi/specs/schemas/3.0.0.json')));
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('every reference inside it leads somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      const found = reference
        .split('/')
        .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], document);
      expect({ reference, found: typeof found }).toEqual({ reference, found: 'object' });
    }
  });
});

interface Parameter {
  readonly name: string;
  readonly in: string;
}

describe.each(['national-node', 'regional-hub', 'audit-log'])('openapi/%s.json', (service) => {
  const file = new URL(`../../../docs/generated/openapi/${service}.json`, import.meta.url).pathname;
  const paths = read(file)['paths'] as Record<string, Record<string, { readonly parameters?: readonly Parameter[] }>>;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [] }]) => ({ name: `${method} ${path}`, path, parameters })),
  );

  it('declares each parameter of an address under the name that it has there', () => {
    for (const { name, path, parameters } of operations) {
      const wanted = [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter);
      const declared = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
      expect({ name, declared: declared.toSorted() }).toEqual({ name, declared: wanted.toSorted() });
    }
  });

  it('declares no parameter twice (OpenAPI 3.1 §4.8.10.1)', () => {
    for (const { name, parameters } of operations) {
      const keys = parameters.map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`);
      expect({ name, keys }).toEqual({ name, keys: [...new Set(keys)] });
    }
  });
});
