import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the clone. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that a run makes; ignored by git. */
export const STATE = join(ROOT, '.qalqan');

/** The major version of Node.js that the project is written for; the binary comes as an npm package. */
export const NODE_MAJOR = 24;
