import type { AlertBody } from '@qalqan/contracts';
import { allPages, request, type Answer } from './http.js';
import type { Party } from './ports.js';
import type { Tokens } from './tokens.js';

/** What a node finds when it checks its own store. */
export interface StoreVerification {
  readonly status: 'running' | 'sound' | 'broken';
  /** Own events and received alerts that were checked. */
  readonly events: number;
  readonly received: number;
  readonly finding: { readonly table: string; readonly key: string; readonly code: string } | null;
}

/** Machine clients of a party; `officer` is one person who holds both roles. */
export type Actor = 'drafter' | 'releaser' | 'officer' | 'analyst' | 'auditor' | 'operator';

/** Where an own alert stands. */
export interface AlertState {
  readonly reference: string;
  readonly state: 'draft' | 'submitted' | 'published' | 'recalled';
  readonly revision: number;
}

/** The answer to a release or a recall: the event that was signed. */
export interface SignedState extends AlertState {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

/** An alert in the inbox. */
export interface InboxItem {
  readonly reference: string;
  readonly party: string;
  readonly revision: number;
}

/** One matched feature; its values stay with the hub in the contact view. */
export interface Reason {
  readonly feature: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly contribution: number | null;
}

/** A hit as a node shows it: everything in the full view, no values and no foreign reference in the contact view. */
export interface HitItem {
  readonly id: string;
  readonly view: 'full' | 'contact';
  readonly alerts: readonly string[];
  readonly tier: string;
  readonly score: number;
  readonly ruleset: string;
  readonly reasons: readonly Reason[];
  readonly counterpart: { readonly party: string; readonly desk: string } | null;
  readonly state: string;
  /** Why, in the full view. */
  readonly reason: string | null;
}

/** What a quick check answers. */
export interface CheckAnswer {
  readonly result: 'known' | 'possible' | 'not-known' | 'no-answer';
  readonly alerts: readonly { readonly reference: string; readonly own: boolean; readonly tier: string }[];
  readonly hub: {
    readonly status: 'answered' | 'unavailable';
    readonly contacts: readonly { readonly party: string; readonly desk: string }[];
  };
}

/** What officers and analysts do at their own party's node. */
export class NodeClient {
  constructor(
    readonly party: Party,
    private readonly base: string,
    private readonly tokens: Tokens,
  ) {}

  /** Makes a draft; the same key and content lead to one draft however often it is asked for. */
  async draft(alert: AlertBody, actor: Actor = 'drafter', key?: string): Promise<AlertState> {
    const headers = key === undefined ? {} : { 'idempotency-key': key };
    return (await this.post<AlertState>('/alerts', actor, alert, headers)).body;
  }

  async submit(reference: string, actor: Actor = 'drafter'): Promise<AlertState> {
    return (await this.post<AlertState>(`/alerts/${reference}/submit`, actor)).body;
  }

  async release(reference: string, actor: Actor = 'releaser'): Promise<SignedState> {
    return (await this.post<SignedState>(`/alerts/${reference}/release`, actor)).body;
  }

  async correct(reference: string, reason: string, alert: AlertBody): Promise<AlertState> {
    return (await this.post<AlertState>(`/alerts/${reference}/corrections`, 'drafter', { reason, alert })).body;
  }

  async recall(reference: string, reason: string): Promise<SignedState> {
    return (await this.post<SignedState>(`/alerts/${reference}/recall`, 'releaser', { reason })).body;
  }

  /** The whole way of an alert: drafted by one person, released by another. */
  async publish(alert: AlertBody): Promise<SignedState> {
    const { reference } = await this.draft(alert);
    await this.submit(reference);
    return this.release(reference);
  }

  /** The whole way of a correction. */
  async publishCorrection(reference: string, reason: string, alert: AlertBody): Promise<SignedState> {
    await this.correct(reference, reason, alert);
    await this.submit(reference);
    return this.release(reference);
  }

  async alert(reference: string, actor: Actor = 'analyst'): Promise<AlertState> {
    return (await this.get<AlertState>(`/alerts/${reference}`, actor)).body;
  }

  alerts(actor: Actor = 'analyst'): Promise<AlertState[]> {
    return this.list<AlertState>('/alerts', actor);
  }

  inbox(actor: Actor = 'analyst'): Promise<InboxItem[]> {
    return this.list<InboxItem>('/inbox', actor);
  }

  hits(actor: Actor = 'analyst'): Promise<HitItem[]> {
    return this.list<HitItem>('/hits', actor);
  }

  /** Hits of this node that name an own or foreign alert. */
  async hitsOn(reference: string): Promise<HitItem[]> {
    return (await this.hits()).filter(({ alerts }) => alerts.includes(reference));
  }

  /** Asks whether somebody or something is known. */
  async check(subject: object, actor: Actor = 'drafter'): Promise<CheckAnswer> {
    return (await this.post<CheckAnswer>('/checks', actor, { purpose: 'border-entry', subject })).body;
  }

  /** Who looked an own alert up. */
  checksOf(reference: string, actor: Actor = 'analyst'): Promise<{ readonly party: string }[]> {
    return this.list<{ readonly party: string }>(`/alerts/${reference}/checks`, actor);
  }

  async provenance(reference: string, actor: Actor = 'auditor'): Promise<unknown> {
    return (await this.get<unknown>(`/alerts/${reference}/provenance`, actor)).body;
  }

  async get<T>(path: string, actor: Actor): Promise<Answer<T>> {
    return request<T>(`${this.base}/api/v1${path}`, { token: await this.tokens.of(`${this.party}-${actor}`) });
  }

  /** Has the node check its own store, however long that takes. */
  async verifyStore(): Promise<StoreVerification> {
    for (;;) {
      const { body } = await this.post<StoreVerification>('/store/verify', 'auditor');
      if (body.status !== 'running') return body;
    }
  }

  private async list<T>(path: string, actor: Actor): Promise<T[]> {
    return allPages<T>(`${this.base}/api/v1${path}`, await this.tokens.of(`${this.party}-${actor}`));
  }

  private async post<T>(
    path: string,
    actor: Actor,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const token = await this.tokens.of(`${this.party}-${actor}`);
    return request<T>(`${this.base}/api/v1${path}`, { method: 'POST', token, body, headers });
  }
}
