import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../servers/setup-error.js';
import { stateFolder, type StateFolder } from '../state/folder.js';
import { isAlive } from '../state/process-facts.js';
import { currentRun, lastRun, removeRun } from '../state/run-file.js';

/** Services drain for ten seconds, Kafka closes its segments for twenty. */
const PATIENCE_MS = 75_000;
const LOOK_EVERY_MS = 200;

/** Stops the platform, wherever it was started, and waits until it is gone. */
export async function down(): Promise<number> {
  const state = stateFolder();
  const run = currentRun(state);
  if (!run) {
    await clearRemains(state);
    console.log('The platform is not running.');
    return 0;
  }
  process.kill(run.supervisor.pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(run.supervisor.pid, run.supervisor.startTicks)) {
    if (Date.now() > deadline) {
      throw new SetupError(`the supervisor (pid ${run.supervisor.pid}) does not stop`, `kill -9 ${run.supervisor.pid}`);
    }
    await sleep(LOOK_EVERY_MS);
  }
  console.log('Stopped.');
  return 0;
}

/** A supervisor that was killed takes its children along; should one have stayed, it is ended here, by its own start. */
async function clearRemains(state: StateFolder): Promise<void> {
  const run = lastRun(state);
  if (!run) return;
  const left = run.parts.filter(({ pid, startTicks }) => isAlive(pid, startTicks));
  for (const { pid } of left) process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (left.some(({ pid, startTicks }) => isAlive(pid, startTicks)) && Date.now() < deadline)
    await sleep(LOOK_EVERY_MS);
  removeRun(state);
}
