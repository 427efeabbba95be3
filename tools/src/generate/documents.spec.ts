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
