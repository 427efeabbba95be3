import { HubStateV1, type HubStateBody } from '@qalqan/contracts';
import { parseSequence } from '@qalqan/signing';
import { LtHash } from '../digest/lthash.js';
import { factOf, type FoldableEvent, type FoldFact } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import type { FoldPorts } from '../fold/ports.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import { ReplayBufferFull } from './replay-buffer-full.js';

/** Facts folded in one go; more would hold more in memory and gain nothing. */
const FACTS_AT_ONCE = 500;

/** Facts that may wait for a hub.state that covers them; about half a kilobyte each. */
const DEFAULT_BUFFER = 250_000;

/**
 * - `equal`: the hub's digest is the one that follows from the events.
 * - `different`: it is not: hub, log or verifier is wrong, from this record on.
 * - `went-back`: the hub names an earlier position than before.
 * - `unsupported`: another ruleset than this build replays.
 */
export type ComparisonVerdict = 'equal' | 'different' | 'went-back' | 'unsupported';

/** What came of one hub.state record. */
export interface StateComparison {
  readonly verdict: ComparisonVerdict;
  /** Where the record stands. */
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly positions: Readonly<Record<string, string>>;
  readonly published: string;
  /** Undefined where nothing could be computed. */
  readonly computed: string | undefined;
}

/** What is left when the log ends. */
export interface ReplayRest {
  /** Digest of all that was folded, up to the last hub.state. */
  readonly digest: string;
  /** Events after the last hub.state: nothing vouches for them yet, which is normal at the end of a log. */
  readonly unfolded: number;
  /** hub.state records naming positions that the log does not reach: events are missing. */
  readonly uncovered: readonly {
    readonly stream: string;
    readonly sequence: number;
    readonly missing: readonly string[];
  }[];
}

interface HubItem extends Pick<FoldableEvent, 'stream' | 'sequence' | 'identity'> {
  readonly what: { readonly state: HubStateBody } | { readonly fact: FoldFact };
}

interface Stream {
  readonly waiting: FoldFact[];
  /** Last sequence that was fed; facts up to it are folded or wait. */
  fed: number;
  folded: number;
}

/**
 * Rebuilds the hub's state from the log and compares it with every digest the hub published. Streams may be fed in any
 * interleaving, each in its own order; a hub.state waits until every stream has reached the position it names, and
 * events beyond that position wait for a later one. So the replay needs no more memory than the streams drift apart.
 */
export class StateReplayer {
  readonly #streams = new Map<string, Stream>();
  readonly #hub: HubItem[] = [];
  #buffered = 0;

  constructor(
    private readonly store: CorrelationStore,
    private readonly ports: FoldPorts,
    private readonly maxBuffered: number = DEFAULT_BUFFER,
  ) {}

  /**
   * Takes the next accepted event of a stream; returns the comparisons that it made possible, mostly none. Throws
   * {@link ReplayBufferFull} when too many events wait.
   */
  async feed(event: FoldableEvent): Promise<readonly StateComparison[]> {
    const fact = factOf(event, this.ports.ruleset);
    const { stream, sequence, identity } = event;
    if (this.#buffered + this.#hub.length >= this.maxBuffered)
      throw new ReplayBufferFull('too many events wait for a hub.state');
    if (event.type === HubStateV1.type) {
      this.#hub.push({ stream, sequence, identity, what: { state: event.body as HubStateBody } });
    } else if (fact?.kind === 'verdict-given') {
      this.#hub.push({ stream, sequence, identity, what: { fact } });
    } else {
      this.#take(stream, sequence, fact);
    }
    return this.#advance();
  }

  /** A record of a stream that was refused and yet takes up its position: nothing to fold, and nothing to wait for. */
  async pass(stream: string, sequence: number): Promise<readonly StateComparison[]> {
    this.#take(stream, sequence, undefined);
    return this.#advance();
  }

  /** hub.state records that wait for events of other streams. */
  get waiting(): number {
    return this.#hub.filter(({ what }) => 'state' in what).length;
  }

  /** Call once the log ends. */
  async finish(): Promise<ReplayRest> {
    const uncovered = this.#hub.flatMap(({ stream, sequence, what }) =>
      'state' in what ? [{ stream, sequence, missing: this.#missing(what.state) }] : [],
    );
    return { digest: await this.#digest(), unfolded: this.#buffered, uncovered };
  }

  #take(stream: string, sequence: number, fact: FoldFact | undefined): void {
    const known = this.#stream(stream);
    known.fed = sequence;
    if (fact === undefined) return;
    known.waiting.push(fact);
    this.#buffered += 1;
  }

  #stream(name: string): Stream {
    const known = this.#streams.get(name);
    if (known) return known;
    const made: Stream = { waiting: [], fed: 0, folded: 0 };
    this.#streams.set(name, made);
    return made;
  }

  /** The hub's stream is worked off strictly in order: a verdict behind a hub.state does not count for it. */
  async #advance(): Promise<readonly StateComparison[]> {
    const comparisons: StateComparison[] = [];
    for (let head = this.#hub[0]; head !== undefined; head = this.#hub[0]) {
      const { what } = head;
      if ('state' in what) {
        if (this.#missing(what.state).length > 0) break;
        comparisons.push(await this.#compare(head, what.state));
      } else {
        await this.#fold([what.fact]);
      }
      this.#hub.shift();
    }
    return comparisons;
  }

  #missing({ positions }: HubStateBody): string[] {
    return Object.entries(positions)
      .filter(([stream, position]) => sequenceOf(position) > (this.#streams.get(stream)?.fed ?? 0))
      .map(([stream]) => stream);
  }

  async #compare(at: HubItem, state: HubStateBody): Promise<StateComparison> {
    const { stream, sequence, identity } = at;
    const record = { stream, sequence, identity, positions: state.positions, published: state.digest };
    // The contract admits one algorithm alone.
    if (state.ruleset !== this.ports.ruleset.name) return { ...record, verdict: 'unsupported', computed: undefined };
    // A stream that an earlier hub.state had folded cannot be absent from a later one.
    const back = [...this.#streams].some(([name, { folded }]) => sequenceOf(state.positions[name]) < folded);
    if (back) return { ...record, verdict: 'went-back', computed: undefined };
    await this.#fold(
      Object.entries(state.positions).flatMap(([name, position]) => this.#covered(name, sequenceOf(position))),
    );
    const computed = await this.#digest();
    return { ...record, verdict: computed === state.digest ? 'equal' : 'different', computed };
  }

  /** Takes the waiting facts of a stream up to a position. */
  #covered(name: string, position: number): FoldFact[] {
    const stream = this.#stream(name);
    stream.folded = position;
    const end = stream.waiting.findIndex(({ sequence }) => sequence > position);
    const facts = stream.waiting.splice(0, end === -1 ? stream.waiting.length : end);
    this.#buffered -= facts.length;
    return facts;
  }

  async #fold(facts: readonly FoldFact[]): Promise<void> {
    for (let at = 0; at < facts.length; at += FACTS_AT_ONCE) {
      await foldFacts(this.store, this.ports, facts.slice(at, at + FACTS_AT_ONCE), () => Promise.resolve());
    }
  }

  async #digest(): Promise<string> {
    const lanes = await this.store.lanes();
    return (lanes ? LtHash.from(this.ports.hasher, lanes) : LtHash.empty(this.ports.hasher)).digest();
  }
}

/** A position as a number; 0 where a stream is not named. The contract has checked the digits. */
function sequenceOf(position: string | undefined): number {
  return position === undefined ? 0 : (parseSequence(position) ?? 0);
}
