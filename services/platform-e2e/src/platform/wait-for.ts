import { setTimeout as sleep } from 'node:timers/promises';

/** How long to look, and how often. */
export interface Patience {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

const TIMEOUT_MS = 20_000;
const EVERY_MS = 50;

/**
 * Looks until `look` answers something other than undefined, and gives that. A look that throws counts as "not yet":
 * services restart under these tests. The last failure is the cause when the time is over.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined>,
  patience: Patience = {},
): Promise<T> {
  const { timeoutMs = TIMEOUT_MS, everyMs = EVERY_MS } = patience;
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= deadline) throw new Error(`not within ${timeoutMs / 1000} s: ${what}`, { cause: last });
    await sleep(everyMs);
  }
}

/** {@link waitFor} for a condition. */
export async function waitUntil(what: string, holds: () => Promise<boolean>, patience: Patience = {}): Promise<void> {
  await waitFor(what, async () => ((await holds()) ? true : undefined), patience);
}
