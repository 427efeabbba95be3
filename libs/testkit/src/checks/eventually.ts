import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves with the first answer for which `done` holds; rejects after `timeoutMs` with the last answer in its message. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  done: (answer: T) => boolean = Boolean,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(answer)} after ${timeoutMs} ms`);
    await sleep(20);
  }
}
