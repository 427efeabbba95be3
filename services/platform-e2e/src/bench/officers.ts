import type { AlertBody } from '@qalqan/contracts';
import { Pool } from 'undici';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';

const CONNECTIONS = 8;

/** Officers of one party over kept connections: a client that costs little beside what it measures. */
export class Officers {
  private readonly pool: Pool;

  constructor(
    private readonly platform: Platform,
    private readonly party: Party,
  ) {
    this.pool = new Pool(platform.url(party), { connections: CONNECTIONS, pipelining: 1 });
  }

  /** Does one step for each item with all connections at work; answers in the order of the items. */
  async all<T>(items: readonly T[], work: (item: T) => Promise<string>): Promise<{ references: string[]; ms: number }> {
    const references: string[] = new Array<string>(items.length);
    let next = 0;
    const started = performance.now();
    const worker = async (): Promise<void> => {
      for (let at = next++; at < items.length; at = next++) references[at] = await work(items[at] as T);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
    return { references, ms: performance.now() - started };
  }

  async draft(alert: AlertBody): Promise<string> {
    return this.post('drafter', '/api/v1/alerts', alert);
  }

  async submit(reference: string): Promise<string> {
    return this.post('drafter', `/api/v1/alerts/${reference}/submit`);
  }

  async release(reference: string): Promise<string> {
    return this.post('releaser', `/api/v1/alerts/${reference}/release`);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async post(role: string, path: string, body?: unknown): Promise<string> {
    const token = await this.platform.tokens.of(`${this.party}-${role}`);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const answer = await this.pool.request({
      method: 'POST',
      path,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 400) throw new Error(`${path}: ${answer.statusCode} ${text}`);
    return (JSON.parse(text) as { reference: string }).reference;
  }
}
