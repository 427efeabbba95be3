import { Inject, Injectable } from '@nestjs/common';
import type { VerifiedEvent } from '@qalqan/contracts';
import { factOf, type FoldFact, type Ruleset } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import type { EntityManager } from 'typeorm';
import { EventStore, type EventPlace, type StoredEvent, type TracedPlace } from './event.store.js';
import { RULESET } from '../tokens.js';
import { storedBody } from './stored-content.js';

/** Some 10 MB; what comes while as many wait to be folded is read back from the database. */
const MOST_KEPT = 10_000;

/** An event and what it states; no fact when it does not bear on correlation. */
interface Kept extends EventPlace {
  readonly fact: FoldFact | undefined;
}

/** An event to be folded. */
export type Unfolded = Kept & TracedPlace;

/**
 * What accepted events state, for the fold. Those that this process accepted just now are at hand; all others, after a start
 * or a change of the leader, are read from the database and checked against their identity. Which events are to be folded,
 * and in which order, the database alone says.
 */
@Injectable()
export class FactSource {
  /** Facts by the identity of their event. */
  private readonly kept = new Map<string, Kept>();

  constructor(
    @Inject(EventStore) private readonly events: EventStore,
    @Inject(RULESET) private readonly ruleset: Ruleset,
  ) {}

  /** Keeps what events state; call it once they are committed. */
  keep(events: readonly VerifiedEvent[]): void {
    for (const event of events) {
      if (this.kept.size >= MOST_KEPT) return;
      const { stream, sequence, identity } = event;
      this.kept.set(identity, { stream, sequence, identity, fact: factOf(event, this.ruleset) });
    }
  }

  /** Events that are not folded yet, in stream order, at most `limit` per stream; throws when a row that it reads was altered. */
  async unfolded(manager: EntityManager, limit: number): Promise<Unfolded[]> {
    const places = await this.events.unfolded(manager, limit);
    if (this.kept.size >= MOST_KEPT) this.forgetBefore(places);
    const missing = places.filter(({ identity }) => !this.kept.has(identity)).map(({ identity }) => identity);
    const read = new Map((await this.events.events(manager, missing)).map((event) => [event.identity, event]));
    return places.map((place) => {
      const event = read.get(place.identity);
      const kept = this.kept.get(place.identity);
      // Once only: should the fold fail, the database is asked.
      this.kept.delete(place.identity);
      if (kept !== undefined) return { ...place, fact: kept.fact };
      if (event === undefined) throw new RangeError('an event has gone while it was read');
      return { ...place, fact: factOfStored(event, this.ruleset) };
    });
  }

  /** Somebody else folded them: this process did not lead, or its fold failed. */
  private forgetBefore(places: readonly EventPlace[]): void {
    const next = new Map(places.toReversed().map(({ stream, sequence }) => [stream, sequence]));
    for (const { stream, sequence, identity } of this.kept.values()) {
      if (sequence < (next.get(stream) ?? Number.POSITIVE_INFINITY)) this.kept.delete(identity);
    }
  }
}

/** The fact that a stored event states; throws when the event is not the one that was accepted. */
function factOfStored(event: StoredEvent, ruleset: Ruleset): FoldFact | undefined {
  const { type, stream, sequence, identity } = event;
  const member = stream.slice(0, stream.indexOf('/'));
  return factOf({ type, member, stream, sequence, identity, body: storedBody(nodeHasher, event) }, ruleset);
}
