import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCHEMAS } from '@qalqan/contracts/schemas';
import type { TSchema } from '@sinclair/typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const OUT = fileURLToPath(new URL('../../../libs/contracts/src/generated/', import.meta.url));

/** `urn:qalqan:schema:alert.published:v1` → `alertPublishedV1`. */
function exportName(id: string): string {
  const [, , , name = '', version = ''] = id.split(':');
  return name.replace(/\.([a-z])/g, (_, letter: string) => letter.toUpperCase()) + version.toUpperCase();
}

/**
 * Compiles every schema to plain code, so that no service and no browser makes code at run time (no eval under a
 * strict Content-Security-Policy).
 */
function generate(): void {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: true,
    strictRequired: false,
    discriminator: true,
    keywords: ['x-code-list'],
  });
  const names: Record<string, string> = {};
  for (const schema of SCHEMAS) {
    const id = schema.$id ?? '';
    // Embedded schemas keep their own $id; compiled alone, each must stand without clashing with its copy.
    ajv.addSchema(withoutInnerIds(schema), id);
    names[exportName(id)] = id;
  }
  const code = (standalone as unknown as { default: (a: Ajv2020, n: Record<string, string>) => string }).default(
    ajv,
    names,
  );
  writeFileSync(
    `${OUT}validators.js`,
    `// Made by \`npm run generate\` from the schemas; do not edit.\n${asImports(code)}\n`,
  );
  const types = Object.keys(names).map((name) => `export const ${name}: CompiledValidator;`);
  writeFileSync(
    `${OUT}validators.d.ts`,
    `// Made by \`npm run generate\` from the schemas; do not edit.\nimport type { CompiledValidator } from '../schema-errors.js';\n${types.join('\n')}\n`,
  );
}

function withoutInnerIds(schema: TSchema): object {
  const copy = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  const strip = (node: unknown, top: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!top) delete (node as Record<string, unknown>)['$id'];
    for (const child of Object.values(node)) strip(child, false);
  };
  strip(copy, true);
  return copy;
}

/** Ajv writes `require` even for ES modules; its small run-time helpers are imported instead. */
function asImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;?/g, (_, name: string, path: string) => {
    imports.push(`import ${name}Module from '${path}.js';\nconst ${name} = ${name}Module.default;`);
    return '';
  });
  if (body.includes('require(')) throw new Error('a require call is left in the generated validators');
  return `${imports.join('\n')}\n${body}`;
}

generate();
