import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce, announced } from './current.js';
import { launchPlatform, type LaunchedPlatform } from './launch.js';

/** Where logs of the last run stay, for who wants to know why it failed. */
const LOGS = join(fileURLToPath(new URL('../../../..', import.meta.url)), '.qalqan', 'test', 'e2e-logs');

let launched: LaunchedPlatform | undefined;

/** Once per jest run with e2e specs: starts the platform, unless one is announced that stays for many runs. */
export async function startForJest(): Promise<void> {
  if (announced()) return;
  launched = await launchPlatform();
  announce(launched.location);
}

/** Stops what {@link startForJest} started. */
export async function stopForJest(): Promise<void> {
  await launched?.stop(LOGS);
}
