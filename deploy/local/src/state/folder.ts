import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../servers/setup-error.js';

/** Root of the clone; the same distance from src/ and dist/. */
export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Compiled code of Node.js, the same for every platform of this clone: a start is quicker with it. */
export const COMPILE_CACHE = join(ROOT, '.qalqan', 'compiled');

/** Raised when what lies in the folder can no longer be read by the code that follows. */
const LAYOUT = '2';

/** Where everything lies that a run creates. */
export interface StateFolder {
  readonly root: string;
  readonly logs: string;
  readonly pki: string;
  readonly kafka: string;
  readonly postgres: string;
  readonly agreement: string;
  readonly keys: string;
  readonly identity: string;
  /** The audit log's checkpoint record, apart from its database. */
  readonly checkpoint: string;
  readonly credentials: string;
  readonly run: string;
  readonly demo: string;
}

/** `QALQAN_STATE_DIR`, or `.qalqan` in the clone: a second platform beside the first needs a folder of its own. */
export function stateFolder(root = process.env['QALQAN_STATE_DIR'] ?? join(ROOT, '.qalqan')): StateFolder {
  return {
    root,
    logs: join(root, 'logs'),
    pki: join(root, 'pki'),
    kafka: join(root, 'kafka'),
    postgres: join(root, 'postgres'),
    agreement: join(root, 'agreement'),
    keys: join(root, 'keys'),
    identity: join(root, 'identity'),
    checkpoint: join(root, 'checkpoint'),
    credentials: join(root, 'credentials.json'),
    run: join(root, 'run.json'),
    demo: join(root, 'demo.json'),
  };
}

/** Makes the folder, or refuses one that another version of the runner left. */
export function openState(state: StateFolder): void {
  mkdirSync(state.root, { recursive: true, mode: 0o755 });
  const stamp = join(state.root, 'layout');
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined;
  if (found === undefined && existsSync(state.pki)) throw otherLayout('unknown');
  if (found !== undefined && found !== LAYOUT) throw otherLayout(found);
  writeFileSync(stamp, `${LAYOUT}\n`);
  for (const folder of [state.logs, state.pki, state.agreement, state.keys, state.identity, state.checkpoint]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
}

function otherLayout(found: string): SetupError {
  return new SetupError(
    `the state folder was made by another version (layout ${found}, this one needs ${LAYOUT})`,
    'npx qalqan reset (removes all local data)',
  );
}
