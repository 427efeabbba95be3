import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun } from '../cli/exit.js';
import type { TokenSource } from './tokens.js';

const TIMEOUT_MS = 30_000;
const ATTEMPTS = 4;
const BACKOFF_MS = 250;

/** What was served; undefined when the server says that there is no such thing. */
export type Served = Uint8Array | undefined;

/** Reads from one server: a few attempts while it is away or busy, a fresh token when the old one has run out. */
export class HttpClient {
  private readonly base: string;

  constructor(
    url: string,
    private readonly tokens: TokenSource | undefined,
  ) {
    if (!/^https?:\/\/[^\s]+$/.test(url)) throw new CannotRun(`${url} is not a URL of a server`);
    this.base = url.replace(/\/+$/, '');
  }

  /** `guarded`: with a bearer token. Rejects with {@link CannotRun} when nothing can be read. */
  async read(path: string, guarded = false): Promise<Served> {
    let fault: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (attempt > 0) await sleep(BACKOFF_MS * 2 ** (attempt - 1));
      try {
        const response = await this.ask(path, guarded, fault === 'token');
        if (response.ok) return new Uint8Array(await response.arrayBuffer());
        if (response.status === 404) return undefined;
        if (response.status === 401 && guarded && fault !== 'token') fault = 'token';
        else if (response.status === 429 || response.status >= 500) fault = `it answers ${response.status}`;
        else throw new CannotRun(`${this.base}/${path} answers ${response.status}${hintFor(response.status)}`);
      } catch (error) {
        if (error instanceof CannotRun) throw error;
        fault = error;
      }
    }
    const why = fault === 'token' ? 'it refuses the token' : String(fault instanceof Error ? fault.message : fault);
    throw new CannotRun(`${this.base} cannot be read: ${why}`, fault instanceof Error ? { cause: fault } : undefined);
  }

  private async ask(path: string, guarded: boolean, fresh: boolean): Promise<Response> {
    const token = guarded ? await this.tokens?.token(fresh) : undefined;
    return fetch(`${this.base}/${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}`, 'x-purpose': 'audit replay' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }
}

function hintFor(status: number): string {
  if (status === 401) return ': the token is not accepted';
  return status === 403 ? ': the token has no auditor’s role' : '';
}
