import { Failure } from './failure.mjs';
import { step } from './progress.mjs';
import { projectNode } from './install.mjs';
import { quiet } from './run.mjs';

/**
 * Everything that is derived from a source in this repository and committed. `script` is a built file or a plain one,
 * from the root; it writes its files and prints nothing on success.
 *
 * @type {readonly {name: string, script: string, args?: readonly string[]}[]}
 */
export const generators = [
  { name: 'validators', script: 'tools/dist/generate/validators.js' },
  { name: 'documents', script: 'tools/dist/generate/documents.js' },
  { name: 'manifests', script: 'deploy/local/dist/cluster/generate.js' },
  { name: 'openapi of national-node', script: 'services/national-node/dist/openapi.js' },
  { name: 'openapi of regional-hub', script: 'services/regional-hub/dist/openapi.js' },
  { name: 'openapi of audit-log', script: 'services/audit-log/dist/openapi.js' },
  // After the documents that it reads.
  { name: 'api client', script: 'tools/dist/generate/api-client.js' },
];

/** Runs every generator, or those that are named. */
export async function generate(names) {
  const unknown = names.filter((name) => !generators.some((generator) => generator.name === name));
  if (unknown.length > 0) {
    const known = generators.map(({ name }) => name).join(', ') || 'none is registered';
    throw new Failure(`no generator is called ${unknown.join(', ')}`, known);
  }
  const chosen = names.length === 0 ? generators : generators.filter(({ name }) => names.includes(name));
  for (const { name, script, args = [] } of chosen) {
    await step(`generating ${name}`, () => quiet(projectNode(), [script, ...args]));
  }
}
