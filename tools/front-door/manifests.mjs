import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, STATE } from './paths.mjs';
import { foreground, quiet } from './run.mjs';

const VERSION = 'v0.8.0';
const BIN = join(STATE, 'bin');
const OVERLAYS = join(ROOT, 'k8s', 'overlays');
const SCHEMAS = join(ROOT, 'k8s', 'schemas', '{{.ResourceKind}}{{.KindSuffix}}.json');

/**
 * kubeconform over everything in k8s/, against the schemas that lie there: nothing is fetched but the program itself, once,
 * where Go is. Where it is not, this says so and passes: the unit tests hold the same files against the same schemas.
 */
export async function manifests() {
  const kubeconform = await program();
  if (kubeconform === undefined) {
    console.log(
      'kubeconform is not here and cannot be built; the unit tests checked the files against the same schemas',
    );
    return 0;
  }
  const rendered = mkdtempSync(join(tmpdir(), 'qalqan-manifests-'));
  try {
    const files = [...written(join(ROOT, 'k8s', 'base')), ...written(OVERLAYS), ...(await render(rendered))];
    return await foreground(kubeconform, ['-strict', '-summary', '-schema-location', SCHEMAS, ...files]);
  } finally {
    rmSync(rendered, { recursive: true, force: true });
  }
}

async function program() {
  if (runs('kubeconform', ['-v'])) return 'kubeconform';
  const own = join(BIN, 'kubeconform');
  if (existsSync(own)) return own;
  if (!runs('go', ['version'])) return undefined;
  mkdirSync(BIN, { recursive: true });
  const source = `github.com/yannh/kubeconform/cmd/kubeconform@${VERSION}`;
  try {
    await quiet('go', ['install', source], { env: { ...process.env, GOBIN: BIN, GOFLAGS: '' } });
  } catch (error) {
    // Without a network nothing can be fetched, and nobody is kept from working; CI must not pass over it.
    if (process.env.CI === 'true') throw error;
    console.log(`kubeconform could not be built: ${error.message}`);
    return undefined;
  }
  return own;
}

/** Every overlay as a cluster would get it, where a kustomize is; the files themselves are checked either way. */
async function render(folder) {
  const kustomize = [
    ['kustomize', 'build'],
    ['kubectl', 'kustomize'],
  ].find(([command]) => runs(command, ['version', '--client']) || runs(command, ['version']));
  if (kustomize === undefined) {
    console.log('without kustomize the files are checked as they are written, not as overlays join them');
    return [];
  }
  const [command, verb] = kustomize;
  const files = [];
  for (const overlay of readdirSync(OVERLAYS)) {
    const file = join(folder, `${overlay}.yaml`);
    writeFileSync(file, await quiet(command, [verb, join(OVERLAYS, overlay)]));
    files.push(file);
  }
  return files;
}

function written(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile() && file.endsWith('.yaml') && !file.endsWith('kustomization.yaml'));
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
