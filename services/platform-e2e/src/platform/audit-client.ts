import { TILE_WIDTH, readEntries, tilePath } from '@qalqan/ledger';
import { HttpProblem, allPages, request, requestBytes } from './http.js';
import type { Tokens } from './tokens.js';

/** An entry of the log as the audit log lists it. */
export interface AuditEntry {
  readonly index: number;
  readonly topic: string;
  readonly identity?: string;
  readonly subject?: string;
  readonly stream?: string;
  readonly sequence?: number;
  readonly refusal?: StatedRefusal;
}

/** What the log states about records that it refused (SPEC-LOG §2.1). */
export interface StatedRefusal {
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
  readonly codes: Readonly<Record<string, number>>;
}

/** What the audit log finds when it re-hashes its own store. */
export interface LedgerVerification {
  readonly status: 'running' | 'sound' | 'broken';
  readonly report: {
    readonly fault?: { readonly code: string; readonly index?: number; readonly reason: string };
  } | null;
}

/** What an auditor asks the audit log. */
export class AuditClient {
  constructor(
    readonly base: string,
    private readonly tokens: Tokens,
  ) {}

  /** Entries, oldest first; `party` keeps those of one member. */
  async entries(party?: string): Promise<AuditEntry[]> {
    const query = party === undefined ? '' : `?party=${party}`;
    return allPages<AuditEntry>(`${this.base}/api/v1/entries${query}`, await this.token());
  }

  /** Refusals of records of a topic, in the order of the log, from an index on. */
  async refusals(topic: string, from = 0): Promise<readonly (AuditEntry & { readonly refusal: StatedRefusal })[]> {
    const query = `type=qalqan.refusal.v1&subject=${topic}&from=${from}`;
    const entries = await allPages<AuditEntry>(`${this.base}/api/v1/entries?${query}`, await this.token());
    return entries.flatMap((entry) => (entry.refusal === undefined ? [] : [{ ...entry, refusal: entry.refusal }]));
  }

  /** The latest signed checkpoint as text. */
  async checkpoint(): Promise<string> {
    return (await request<string>(`${this.base}/checkpoint`)).body;
  }

  /** Size of the latest checkpoint. */
  async size(): Promise<number> {
    return Number((await this.checkpoint()).split('\n')[1]);
  }

  /** Has the audit log check its own store. */
  async verify(): Promise<LedgerVerification> {
    const url = `${this.base}/api/v1/ledger/verify`;
    return (await request<LedgerVerification>(url, { token: await this.token(), timeoutMs: 60_000 })).body;
  }

  /** Every leaf under the latest checkpoint, read from the entry bundles as any C2SP client would. */
  async leaves(): Promise<Uint8Array[]> {
    const token = await this.token();
    const leaves: Uint8Array[] = [];
    const bundle = (index: number, width: number): Promise<Uint8Array> => this.bundle(token, index, width);
    for await (const leaf of readEntries(bundle, await this.size())) leaves.push(leaf);
    return leaves;
  }

  /** A partial bundle may be gone once the full one is served (SPEC-LOG §3). */
  private async bundle(token: string, index: number, width: number): Promise<Uint8Array> {
    const at = (asked: number): string => `${this.base}/${tilePath({ level: 'entries', index, width: asked })}`;
    try {
      return await requestBytes(at(width), token);
    } catch (error) {
      if (!(error instanceof HttpProblem) || error.status !== 404 || width === TILE_WIDTH) throw error;
      return requestBytes(at(TILE_WIDTH), token);
    }
  }

  token(): Promise<string> {
    return this.tokens.of('audit-auditor');
  }
}
