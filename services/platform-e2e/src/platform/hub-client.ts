import { allPages, request } from './http.js';
import type { Tokens } from './tokens.js';

/** An alert as the hub lists it. */
export interface HubAlert {
  readonly reference: string;
  readonly revision: number;
}

/** A hit as the hub lists it: docs/interfaces.md, "A hit". */
export interface HubHit {
  readonly id: string;
  readonly alerts: readonly string[];
  readonly score: number;
  readonly tier: string;
  readonly ruleset: string;
  readonly reasons: readonly { feature: string; left: string; right: string; contribution: number }[];
  readonly state: string;
  /** Why, as a code of the list verdict-reason. */
  readonly reason: string | null;
  readonly version: string;
}

/** One hit with all that was said of it, latest first. */
export interface HubHitDetail extends HubHit {
  readonly verdicts: readonly { readonly verdict: string; readonly reason: string | null; readonly by: string }[];
}

/** The hub's present state. */
export interface HubState {
  readonly positions: Readonly<Record<string, string>>;
  readonly digest: string;
}

/** What the hub finds when it holds its tables against the signed events in them. */
export interface HubVerification {
  readonly status: 'running' | 'sound' | 'broken';
  readonly report: {
    readonly finding: { readonly table: string; readonly key: string; readonly code: string } | null;
  } | null;
}

/** What an analyst of the regional hub does. */
export class HubClient {
  constructor(
    private readonly base: string,
    private readonly tokens: Tokens,
  ) {}

  alerts(): Promise<HubAlert[]> {
    return this.list<HubAlert>('/alerts');
  }

  hits(): Promise<HubHit[]> {
    return this.list<HubHit>('/hits');
  }

  async hit(id: string): Promise<HubHitDetail> {
    const token = await this.tokens.of('hub-analyst');
    return (await request<HubHitDetail>(`${this.base}/api/v1/hits/${id}`, { token })).body;
  }

  /** An analyst's word on a hit; `version` as it was read, where that is to count. */
  async judge(id: string, verdict: object, version?: string): Promise<void> {
    const token = await this.tokens.of('hub-analyst');
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    await request(`${this.base}/api/v1/hits/${id}/verdict`, { method: 'POST', token, body: verdict, headers });
  }

  async state(): Promise<HubState> {
    const token = await this.tokens.of('hub-analyst');
    return (await request<HubState>(`${this.base}/api/v1/state`, { token })).body;
  }

  /** Has the hub check its own store. */
  async verify(): Promise<HubVerification> {
    const token = await this.tokens.of('hub-operator');
    const url = `${this.base}/api/v1/state/verify`;
    return (await request<HubVerification>(url, { token, timeoutMs: 60_000 })).body;
  }

  private async list<T>(path: string): Promise<T[]> {
    return allPages<T>(`${this.base}/api/v1${path}`, await this.tokens.of('hub-analyst'));
  }
}
