import { type Readable } from 'node:stream';
import type { AlertBody } from '@qalqan/contracts';
import type { BatchAnswer, FaultView, ImportedView, ImportView, PassedOver } from '../import/import-view.js';
import { sampleAlert } from './events.js';
import type { Answer } from './serve-node.js';
import type { TestNode } from './test-node.js';

export type SentBytes = string | Buffer | Readable;
export type Format = 'ndjson' | 'csv';

const TYPE = { ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;

/** A line of NDJSON. */
export function rowLine(senderReference: string, changes: Partial<AlertBody> = {}): string {
  return `${JSON.stringify({ senderReference, alert: sampleAlert(changes) })}\n`;
}

/** Sends files to a node. */
export class ImportClient {
  constructor(
    private readonly node: TestNode,
    private readonly as = 'drafter',
  ) {}

  async create(format: Format = 'ndjson', sender = 'customs'): Promise<string> {
    const answer = await this.node.call('POST', 'imports', { as: this.as, body: { sender, format } });
    if (answer.status !== 201) throw new Error(`not created: ${answer.status}`);
    return answer.body<ImportView>().id;
  }

  async rows(id: string, body: SentBytes, format: Format = 'ndjson', query = 'from=1&last=true'): Promise<Answer> {
    const headers = { 'content-type': TYPE[format] };
    return this.node.call('POST', `imports/${id}/rows?${query}`, { as: this.as, body, headers });
  }

  /** A whole file in an import of its own. */
  async file(body: SentBytes, format: Format = 'ndjson', sender = 'customs'): Promise<ImportView> {
    const id = await this.create(format, sender);
    const answer = await this.rows(id, body, format);
    if (answer.status !== 200) throw new Error(`not taken: ${answer.status} ${JSON.stringify(answer.body())}`);
    return answer.body<ImportView>();
  }

  async view(id: string): Promise<ImportView> {
    return (await this.node.call('GET', `imports/${id}`, { as: this.as })).body<ImportView>();
  }

  /** The whole report, page by page. */
  async report(id: string, limit = 50): Promise<FaultView[]> {
    return this.list<FaultView>(`imports/${id}/report`, limit);
  }

  async alerts(id: string, limit = 50): Promise<ImportedView[]> {
    return this.list<ImportedView>(`imports/${id}/alerts`, limit);
  }

  private async list<T>(path: string, limit: number): Promise<T[]> {
    const items: T[] = [];
    for (let cursor = ''; ;) {
      const answer = await this.node.call('GET', `${path}?limit=${limit}${cursor}`, { as: this.as });
      const page = answer.body<{ items: T[]; next: string | null }>();
      items.push(...page.items);
      if (page.next === null) return items;
      cursor = `&cursor=${page.next}`;
    }
  }

  /** Calls until the end; a busy machine may need several calls. */
  async batch(id: string, what: 'submit' | 'release', as: string): Promise<BatchAnswer> {
    const sum = { done: 0, passedOver: [] as PassedOver[] };
    for (let from = 1; ;) {
      const answer = await this.node.call('POST', `imports/${id}/${what}?from=${from}`, { as });
      if (answer.status !== 200) throw new Error(`no ${what}: ${answer.status}`);
      const { done, passedOver, next } = answer.body<BatchAnswer>();
      sum.done += done;
      sum.passedOver.push(...passedOver);
      if (next === null) return { ...sum, next };
      from = next;
    }
  }
}
