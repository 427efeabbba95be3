import { setTimeout as sleep } from 'node:timers/promises';
import type { AlertBody } from '@qalqan/contracts';
import { HttpProblem } from '../platform/http.js';
import type { AlertState, NodeClient } from '../platform/node-client.js';

/** An alert that is out, however often its node died on the way. */
export interface SurelyPublished {
  readonly reference: string;
  /** Identity of the signed event; undefined when the answer that told it was lost. */
  readonly identity: string | undefined;
  /** Requests that had to be made again. */
  readonly retries: number;
}

/** The client gave up: refused, or without an answer for too long. */
export class NotPublished extends Error {
  constructor(
    /** Undefined when not even the draft was acknowledged. */
    readonly reference: string | undefined,
    cause: unknown,
  ) {
    super(`${reference ?? 'a draft'} was not published: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

const PATIENCE_MS = 90_000;
const PAUSE_MS = 200;

/**
 * Publishes as a careful client does: an answer that was lost is asked for again, with the same idempotency key for the
 * draft, and by looking at the alert's state for the steps that follow. Rejects with {@link NotPublished} when a refusal
 * is final or nobody has answered within the patience.
 */
export async function publishSurely(
  node: NodeClient,
  alert: AlertBody,
  key: string,
  patienceMs = PATIENCE_MS,
): Promise<SurelyPublished> {
  const attempts = new Attempts(Date.now() + patienceMs);
  let reference: string | undefined;
  try {
    const draft = await attempts.until(() => node.draft(alert, 'drafter', key));
    reference = draft.reference;
    const identity = await submitAndRelease(node, reference, attempts);
    return { reference, identity, retries: attempts.retries };
  } catch (error) {
    throw new NotPublished(reference, error);
  }
}

async function submitAndRelease(node: NodeClient, reference: string, attempts: Attempts): Promise<string | undefined> {
  await attempts.until(() => unlessDone(node, reference, ['submitted', 'published'], () => node.submit(reference)));
  const released = await attempts.until(() =>
    unlessDone(node, reference, ['published'], () => node.release(reference)),
  );
  return 'identity' in released && typeof released.identity === 'string' ? released.identity : undefined;
}

/** The step's answer; or, when it is refused because it was done already, the state that says so. */
async function unlessDone<T extends AlertState>(
  node: NodeClient,
  reference: string,
  done: readonly AlertState['state'][],
  step: () => Promise<T>,
): Promise<T | AlertState> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof HttpProblem) || error.status !== 409) throw error;
    const now = await node.alert(reference);
    if (done.includes(now.state)) return now;
    throw error;
  }
}

class Attempts {
  retries = 0;

  constructor(private readonly deadline: number) {}

  async until<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await call();
      } catch (error) {
        if (isFinal(error) || Date.now() > this.deadline) throw error;
        this.retries += 1;
        await sleep(PAUSE_MS);
      }
    }
  }
}

/** What asking again cannot mend: a refusal. A lost connection, an overload and a failure inside can be mended. */
function isFinal(error: unknown): boolean {
  return error instanceof HttpProblem && error.status < 500 && error.status !== 429 && error.status !== 408;
}
