import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgresBinaries } from '../servers/postgres-binaries.js';
import { removePrivateFolder } from '../servers/reachable.js';
import { stateFolder } from '../state/folder.js';
import { down } from './down.js';

/** What is no state but work already done: Kafka's programs, compiled code, and what the front door remembers. */
const KEPT = new Set(['kafka', 'compiled', 'built.json', 'installed-lock']);
const KEPT_OF_KAFKA = new Set(['libs']);

/** Stops the platform and removes everything it ever stored: keys, databases, topics, credentials, logs. */
export async function reset(): Promise<number> {
  await down();
  const state = stateFolder();
  removePrivateFolder(state.postgres);
  removePostgresBinaries();
  removeAllBut(state.root, KEPT);
  removeAllBut(state.kafka, KEPT_OF_KAFKA);
  console.log('All local data is removed.');
  return 0;
}

function removeAllBut(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
