import { allPages, HttpProblem, request } from './http.js';
import type { Actor } from './node-client.js';
import type { Platform } from './platform.js';
import type { Party } from './ports.js';

export type Format = 'ndjson' | 'csv';

/** Where an import stands: docs/interfaces.md, "An import". */
export interface ImportView {
  readonly id: string;
  readonly state: 'open' | 'submitted';
  readonly next: number;
  readonly rows: {
    readonly drafted: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly refused: number;
  };
  readonly alerts: Readonly<Record<'draft' | 'submitted' | 'published' | 'recalled' | 'discarded', number>>;
}

/** A line of the report. */
export interface ImportFault {
  readonly line: number;
  readonly pointer: string;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** What a row became. */
export interface ImportedAlert {
  readonly line: number;
  readonly senderReference: string;
  readonly reference: string;
  readonly state: string;
}

interface BatchAnswer {
  readonly done: number;
  readonly passedOver: readonly unknown[];
  readonly next: number | null;
}

const TYPES: Readonly<Record<Format, string>> = { ndjson: 'application/x-ndjson', csv: 'text/csv' };
const TIMEOUT_MS = 60_000;

/** Sends files of a party's office to its node. */
export class ImportClient {
  private readonly base: string;

  constructor(
    private readonly platform: Platform,
    private readonly party: Party,
  ) {
    this.base = `${platform.url(party)}/api/v1/imports`;
  }

  async create(format: Format, sender: string, actor: Actor = 'drafter'): Promise<string> {
    return (await this.post<ImportView>('', actor, { sender, format })).id;
  }

  /** Lines from `from` on; the answer says with which to go on. */
  async rows(id: string, format: Format, bytes: string, from: number, last: boolean): Promise<ImportView> {
    const token = await this.platform.tokens.of(`${this.party}-drafter`);
    const url = `${this.base}/${id}/rows?from=${from}&last=${last}`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': TYPES[format] },
      body: bytes,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = (await response.json()) as ImportView & { readonly code?: string };
    if (!response.ok) throw new HttpProblem(response.status, body.code ?? '', body, url);
    return body;
  }

  async view(id: string): Promise<ImportView> {
    const token = await this.platform.tokens.of(`${this.party}-drafter`);
    return (await request<ImportView>(`${this.base}/${id}`, { token })).body;
  }

  async report(id: string): Promise<ImportFault[]> {
    return allPages(`${this.base}/${id}/report`, await this.platform.tokens.of(`${this.party}-releaser`));
  }

  async alerts(id: string): Promise<ImportedAlert[]> {
    return allPages(`${this.base}/${id}/alerts`, await this.platform.tokens.of(`${this.party}-releaser`));
  }

  /** Submits or releases, call by call to the end; gives how many. */
  async batch(id: string, what: 'submit' | 'release', actor: Actor): Promise<number> {
    let done = 0;
    for (let from: number | null = 1; from !== null;) {
      const answer: BatchAnswer = await this.post(`/${id}/${what}?from=${from}`, actor);
      done += answer.done;
      from = answer.next;
    }
    return done;
  }

  private async post<T>(path: string, actor: Actor, body?: object): Promise<T> {
    const token = await this.platform.tokens.of(`${this.party}-${actor}`);
    return (await request<T>(`${this.base}${path}`, { method: 'POST', token, body, timeoutMs: TIMEOUT_MS })).body;
  }
}
