import type { QueryClient } from '@tanstack/react-query';
import type { Session } from './session.js';

/** Between two tries; doubled up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Which queries an event makes stale, by the first word of its name. */
const STALE: Readonly<Record<string, readonly string[]>> = {
  alert: ['alerts', 'inbox', 'alert'],
  inbox: ['inbox', 'alert'],
  hit: ['hits', 'hit'],
  group: ['groups'],
  replay: ['replays'],
  entry: ['entries', 'checkpoint'],
  checkpoint: ['entries', 'checkpoint'],
};

/**
 * Keeps what is shown up to date from the service's server-sent events (`GET /api/v1/live`). Read by fetch, since
 * EventSource cannot send a token. An event carries no content, so it only says what to ask for again.
 */
export function followLive(session: Session, queries: QueryClient, signal: AbortSignal): void {
  void (async () => {
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      const began = Date.now();
      const done = await readStream(session, queries, signal);
      if (done === 'refused') return;
      // After a break anything may have changed.
      if (Date.now() - began > FIRST_PAUSE_MS) {
        pause = FIRST_PAUSE_MS;
        void queries.invalidateQueries();
      }
      await sleep(pause, signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  })();
}

async function readStream(session: Session, queries: QueryClient, signal: AbortSignal): Promise<'ended' | 'refused'> {
  try {
    const token = await session.accessToken();
    const response = await fetch('/api/v1/live', {
      headers: { accept: 'text/event-stream', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      signal,
    });
    if (response.status === 403 || response.status === 404) return 'refused';
    if (!response.ok || response.body === null) return 'ended';
    await eachEvent(response.body, (name) => {
      for (const key of STALE[name.split(/[.-]/)[0] ?? ''] ?? []) void queries.invalidateQueries({ queryKey: [key] });
    });
    return 'ended';
  } catch {
    // A connection that breaks is the ordinary end of a stream; the loop above opens the next one.
    return 'ended';
  }
}

/** Names of the events of a stream, as the HTML standard's event stream format has them. */
async function eachEvent(body: ReadableStream<Uint8Array>, take: (name: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split(/\r?\n\r?\n/);
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: ?(.*)$/m.exec(block)?.[1];
      if (name !== undefined) take(name);
    }
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
