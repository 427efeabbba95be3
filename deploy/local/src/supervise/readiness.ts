import { connect } from 'node:net';

const ASK_TIMEOUT_MS = 3_000;

/** Whether a part answers that it is ready; `why` says what it answered otherwise. */
export interface Readiness {
  readonly ready: boolean;
  readonly why: string;
}

/** Asks a health address; without one, whether somebody accepts connections on the port. */
export async function askReady(port: number, readyUrl: string | undefined): Promise<Readiness> {
  return readyUrl === undefined ? accepts(port) : answers(readyUrl);
}

async function answers(url: string): Promise<Readiness> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ASK_TIMEOUT_MS) });
    const body = await response.text();
    if (response.ok) return { ready: true, why: '' };
    return { ready: false, why: `${response.status} ${body.slice(0, 160)}` };
  } catch (error) {
    return { ready: false, why: reason(error) };
  }
}

function accepts(port: number): Promise<Readiness> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: ASK_TIMEOUT_MS });
    const end = (readiness: Readiness): void => {
      socket.destroy();
      resolve(readiness);
    };
    socket.once('connect', () => end({ ready: true, why: '' }));
    socket.once('timeout', () => end({ ready: false, why: 'no answer' }));
    socket.once('error', (error) => end({ ready: false, why: reason(error) }));
  });
}

/** fetch hides what happened in the cause of its error. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
