/** Writes the types of `libs/api-client` from the committed OpenAPI documents, so that client and services cannot part. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = resolve(import.meta.dirname, '../../..');
const target = join(root, 'libs/api-client/src/generated');

await mkdir(target, { recursive: true });
for (const service of ['national-node', 'regional-hub', 'audit-log']) {
  const document = pathToFileURL(join(root, `docs/generated/openapi/${service}.json`));
  const text = astToString(await openapiTS(document, { alphabetize: true, enumValues: false }));
  await writeFile(join(target, `${service}.ts`), text);
}
