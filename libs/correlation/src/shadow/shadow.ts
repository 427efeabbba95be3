import type { Hasher } from '@qalqan/signing';
import { factOf, type FoldableEvent, type FoldFact } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import type { Hit } from '../hit/hit.js';
import type { Ruleset, Tier } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import { MemoryCorrelationStore } from '../store/memory-store.js';

/** A pair of alerts under two rulesets. */
export interface ShadowPair {
  readonly left: string;
  readonly right: string;
  /** Undefined where the ruleset finds no hit. */
  readonly before: Tier | undefined;
  readonly after: Tier | undefined;
}

/** What a new ruleset would change: nothing of it is stored or said. In order of references. */
export interface Shadow {
  readonly appear: readonly ShadowPair[];
  readonly vanish: readonly ShadowPair[];
  /** Held by both, in another tier. */
  readonly change: readonly ShadowPair[];
  readonly same: number;
  /** Visible groups under either ruleset, by index key. */
  readonly groupsAppear: readonly string[];
  readonly groupsVanish: readonly string[];
}

const FACTS_AT_ONCE = 500;

/**
 * Runs two rulesets over the same accepted events and holds the hits against each other, pair by pair: hit ids differ
 * between rulesets, references do not. Events of a stream come in order.
 */
export async function shadowOf(
  hasher: Hasher,
  [before, after]: readonly [before: Ruleset, after: Ruleset],
  events: Iterable<FoldableEvent> | AsyncIterable<FoldableEvent>,
): Promise<Shadow> {
  const [old, young] = [new World(hasher, before), new World(hasher, after)];
  for await (const event of events) {
    await old.take(event);
    await young.take(event);
  }
  const [was, is] = [await old.hits(), await young.hits()];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(byCodeUnits);
  const pairs = names.map((name) => pairOf(was.get(name), is.get(name)));
  const [groupsWere, groupsAre] = [old.groups(), young.groups()];
  return {
    appear: pairs.filter((pair) => pair.before === undefined),
    vanish: pairs.filter((pair) => pair.after === undefined),
    change: pairs.filter((pair) => isHeld(pair) && pair.before !== pair.after),
    same: pairs.filter((pair) => isHeld(pair) && pair.before === pair.after).length,
    groupsAppear: [...groupsAre].filter((key) => !groupsWere.has(key)).sort(byCodeUnits),
    groupsVanish: [...groupsWere].filter((key) => !groupsAre.has(key)).sort(byCodeUnits),
  };
}

function pairOf(was: Hit | undefined, is: Hit | undefined): ShadowPair {
  const { left = '', right = '' } = is ?? was ?? {};
  return { left, right, before: was?.tier, after: is?.tier };
}

function isHeld({ before, after }: ShadowPair): boolean {
  return before !== undefined && after !== undefined;
}

/** The state of one ruleset, in memory. */
class World {
  readonly #store = new MemoryCorrelationStore();
  #waiting: FoldFact[] = [];

  constructor(
    private readonly hasher: Hasher,
    private readonly ruleset: Ruleset,
  ) {}

  async take(event: FoldableEvent): Promise<void> {
    const fact = factOf(event, this.ruleset);
    if (fact === undefined) return;
    this.#waiting.push(fact);
    if (this.#waiting.length >= FACTS_AT_ONCE) await this.#fold();
  }

  async hits(): Promise<ReadonlyMap<string, Hit>> {
    await this.#fold();
    return new Map(Array.from(this.#store.heldHits(), (hit) => [`${hit.left} ${hit.right}`, hit]));
  }

  groups(): ReadonlySet<string> {
    return new Set(Array.from(this.#store.heldGroups(), ({ key }) => key));
  }

  async #fold(): Promise<void> {
    const facts = this.#waiting;
    this.#waiting = [];
    await foldFacts(this.#store, { hasher: this.hasher, ruleset: this.ruleset }, facts, () => Promise.resolve());
  }
}
