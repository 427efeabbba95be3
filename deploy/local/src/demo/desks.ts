import type { AlertBody } from '@qalqan/contracts';
import { portOf, type PortPlan } from '../state/port-plan.js';
import type { Api } from './api.js';

/** A hit as the hub or a node lists it. */
export interface SeenHit {
  readonly id: string;
  readonly alerts: readonly string[];
  readonly score: number;
  readonly tier: string;
  readonly view?: string;
  readonly reasons: readonly {
    readonly feature: string;
    readonly left: string | null;
    readonly right: string | null;
    /** For a person: what spoke, feature by feature. */
    readonly because?: readonly { readonly code: string; readonly points: number }[];
  }[];
  readonly counterpart?: { readonly party: string; readonly desk: string } | null;
}

/** A group as the hub lists it. */
export interface SeenGroup {
  readonly feature: string;
  readonly value: string;
  readonly holders: number;
}

interface AlertState {
  readonly reference: string;
  readonly state: string;
  readonly revision: number;
  readonly pending: { readonly state: string } | null;
}

/** The people at the desks: a drafter and a releaser per party, an analyst at the hub. */
export class Desks {
  constructor(
    private readonly api: Api,
    private readonly ports: PortPlan,
  ) {}

  /**
   * Drafts, submits and releases an alert; returns its reference. The key makes it safe to do again after a run that was
   * cut off: the same draft is found, and only what is missing is done.
   */
  async publish(party: string, key: string, alert: Partial<AlertBody>): Promise<string> {
    const headers = { 'idempotency-key': `demonstration-${key}` };
    const { reference } = await this.act(party, 'drafter', '', alert, headers);
    await this.release(party, reference);
    return reference;
  }

  /** Drafts a later revision and has it released, unless that has been done. */
  async correct(
    party: string,
    reference: string,
    correction: { reason: string; alert: Partial<AlertBody> },
  ): Promise<void> {
    const { pending, revision } = await this.read(party, reference);
    if (pending === null && revision === 1) await this.act(party, 'drafter', `/${reference}/corrections`, correction);
    await this.release(party, reference);
  }

  async recall(party: string, reference: string, reason: string): Promise<void> {
    const { state } = await this.read(party, reference);
    if (state !== 'recalled') await this.act(party, 'releaser', `/${reference}/recall`, { reason });
  }

  /** Hits that stand, as the hub's analyst sees them. */
  async hubHits(): Promise<SeenHit[]> {
    return this.list('hub-analyst', `${this.url('hub')}/api/v1/hits?limit=100`);
  }

  /** Values that very many alerts hold, as the hub's analyst sees them. */
  async hubGroups(): Promise<SeenGroup[]> {
    return this.list('hub-analyst', `${this.url('hub')}/api/v1/groups?limit=100`);
  }

  /** Hits that stand, as a party was told of them. */
  async partyHits(party: string): Promise<SeenHit[]> {
    return this.list(`${party}-analyst`, `${this.url(party)}/api/v1/hits?limit=100`);
  }

  /** References of the alerts that others addressed to a party. */
  async inbox(party: string): Promise<string[]> {
    const alerts = await this.list<{ reference: string }>(
      `${party}-analyst`,
      `${this.url(party)}/api/v1/inbox?limit=100`,
    );
    return alerts.map(({ reference }) => reference);
  }

  /** Base address of an instance. */
  url(instance: string): string {
    return `http://127.0.0.1:${portOf(this.ports, instance)}`;
  }

  private async release(party: string, reference: string): Promise<void> {
    const waits = async (): Promise<string> => {
      const { state, pending } = await this.read(party, reference);
      return pending?.state ?? state;
    };
    if ((await waits()) === 'draft') await this.act(party, 'drafter', `/${reference}/submit`);
    if ((await waits()) === 'submitted') await this.act(party, 'releaser', `/${reference}/release`);
  }

  private async read(party: string, reference: string): Promise<AlertState> {
    return (await this.api.call(
      `${party}-drafter`,
      'GET',
      `${this.url(party)}/api/v1/alerts/${reference}`,
    )) as AlertState;
  }

  private async act(
    party: string,
    role: 'drafter' | 'releaser',
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<AlertState> {
    const url = `${this.url(party)}/api/v1/alerts${path}`;
    return (await this.api.call(`${party}-${role}`, 'POST', url, { body, headers })) as AlertState;
  }

  private async list<T>(clientId: string, url: string): Promise<T[]> {
    const headers = { 'x-purpose': 'demonstration' };
    const { items } = (await this.api.call(clientId, 'GET', url, { headers })) as { items: T[] };
    return items;
  }
}
