import { CONTRACTS, contractOf, memberOfTopic, type EventContract, type VerifiedEvent } from '@qalqan/contracts';
import type { TrustList } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';
import { isObservable, lastValueFrom } from 'rxjs';
import type { RefusedRecord } from '../runner/quarantine.js';
import { BATCH_PATTERN, REFUSED_PATTERN } from './consumes.js';

/** A handler as Nest registered it: gives a value, a promise, or an observable that fails with the handler's error. */
export interface RegisteredHandler {
  (data: unknown, context?: unknown): Promise<unknown>;
  readonly next?: unknown;
}

/** What a {@link HandlerTable} is made of. */
export interface HandlerTableOptions {
  readonly handlers: ReadonlyMap<string, RegisteredHandler>;
  readonly topics: readonly string[];
  readonly ignored: readonly EventContract<never>[];
  readonly trust: TrustList;
}

/**
 * Finds the handler of an event. Made at start, when it throws a TypeError if an event that may come has no handler or
 * two: a type that nobody handles would otherwise be acknowledged and gone.
 */
export class HandlerTable {
  private readonly batch: RegisteredHandler | undefined;
  private readonly ignored: ReadonlySet<string>;
  private readonly handlers: ReadonlyMap<string, RegisteredHandler>;

  constructor({ handlers, topics, ignored, trust }: HandlerTableOptions) {
    this.handlers = handlers;
    this.batch = handlers.get(BATCH_PATTERN);
    this.ignored = new Set(ignored.map(({ type }) => type));
    const faults = [...this.duplicates(), ...this.missing(topics, trust)];
    if (faults.length > 0) throw new TypeError(`consumed events and handlers disagree: ${faults.join('; ')}`);
  }

  /** Hands events over in order, all of one stream; rejects with the handler's own error. */
  async dispatch(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    const wanted = events.filter(({ type }) => !this.ignored.has(type));
    if (this.batch !== undefined) {
      if (wanted.length > 0) await settled(this.batch(wanted, tx));
      return;
    }
    for (const event of wanted) {
      const handler = this.handlers.get(event.type);
      if (handler === undefined && isOfPlatform(event)) continue;
      if (handler === undefined) throw new TypeError(`no handler for ${event.type}`);
      await settled(handler(event, tx));
    }
  }

  /** Tells the service of refused records, if it listens. */
  async tell(refused: readonly RefusedRecord[], tx: Tx): Promise<void> {
    const listener = this.handlers.get(REFUSED_PATTERN);
    if (listener !== undefined) await settled(listener(refused, tx));
  }

  private duplicates(): string[] {
    const twice = [...this.handlers].filter(([, handler]) => handler.next !== undefined).map(([type]) => type);
    const types = [...this.handlers.keys()].filter((pattern) => pattern !== REFUSED_PATTERN);
    const both = this.batch !== undefined && types.length > 1;
    return [...twice.map((type) => `${type} has two handlers`), ...(both ? ['@ConsumesBatch beside @Consumes'] : [])];
  }

  private missing(topics: readonly string[], trust: TrustList): string[] {
    if (this.batch !== undefined) return [];
    const kinds = new Set(topics.map((topic) => kindOf(topic, trust)));
    return CONTRACTS.filter(({ publisher }) => kinds.has(publisher))
      .filter(({ type }) => !this.handlers.has(type) && !this.ignored.has(type))
      .map(({ type }) => `${type} has no handler and is not ignored`);
  }
}

/** What every member may publish is dealt with here, for all services alike; a service may hear of it besides. */
function isOfPlatform({ type }: VerifiedEvent): boolean {
  return contractOf(type)?.publisher === 'member';
}

function kindOf(topic: string, trust: TrustList): string {
  const kind = trust.member(memberOfTopic(topic) ?? '')?.kind;
  if (kind === undefined) throw new TypeError(`${topic} is no events topic of a member`);
  return kind;
}

async function settled(result: Promise<unknown>): Promise<void> {
  const value = await result;
  if (isObservable(value)) await lastValueFrom(value, { defaultValue: undefined });
}
