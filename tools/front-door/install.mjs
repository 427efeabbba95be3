import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { NODE_MAJOR, ROOT, STATE } from './paths.mjs';
import { step } from './progress.mjs';
import { quiet } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** npm writes this file last: its age is the age of the installation. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(STATE, 'installed-lock');
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** Installs the packages of the lock file unless they are there. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isInstalled(wanted)) return;
  await step('installing packages', npmCi);
  mkdirSync(STATE, { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** Path of the Node.js that everything runs under. */
export function projectNode() {
  if (existsSync(NODE)) return NODE;
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  throw new Failure(
    `Node.js ${NODE_MAJOR} is needed and npm has no binary of it for ${process.platform} ${process.arch}`,
    `install Node.js ${NODE_MAJOR} and run again`,
  );
}

/** Someone may have run `npm install` by hand: an installation younger than the lock file counts as well. */
function isInstalled(wanted) {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/**
 * `npm ci` refuses a lock file without the optional binaries of platforms that a registry does not carry, although
 * nobody would install them here; `npm install` takes the same versions from the same file and leaves it alone.
 */
async function npmCi() {
  try {
    await npm(['ci']);
  } catch (error) {
    if (!/EUSAGE[^]*Missing:/.test(error.output ?? '')) throw error;
    await npm(['install', '--no-save']);
  }
}

function npm(args) {
  const { npm_execpath: script } = process.env;
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm start` this is the very npm that runs us; npm's own binary may be another file under node_modules.
  return script?.endsWith('.js') ? quiet(process.execPath, [script, ...all]) : quiet('npm', all);
}
