import { advance, formatSequence, judgeLink, type StreamHead } from '@qalqan/signing';
import type { UsedPosition } from '@qalqan/contracts';
import type { FaultList } from '../fault.js';

/** Follows every stream through the log: gapless, each record naming its predecessor (SPEC-SIG §4). */
export class Chains {
  readonly #heads = new Map<string, StreamHead>();
  /** Streams whose head is a record that was refused. */
  readonly #refused = new Set<string>();

  constructor(
    private readonly genesisDigest: string,
    private readonly faults: FaultList,
  ) {}

  /**
   * Judges the next record of the log. After a break the stream goes on from this record, so that one break is one fault.
   * A record whose refusal is the head may follow it: it was opened again by an operator, and counts from then on.
   */
  follow(link: UsedPosition, index: number, refused = false): void {
    const head = this.#heads.get(link.stream) ?? { sequence: 0, identity: this.genesisDigest };
    const place = { index, stream: link.stream, sequence: link.sequence };
    const again = this.#refused.has(link.stream) && !refused && head.identity === link.identity;
    if (refused) this.#refused.add(link.stream);
    else this.#refused.delete(link.stream);
    if (again) return;
    const verdict = judgeLink(head, link, () => undefined);
    switch (verdict) {
      case 'next':
        break;
      case 'duplicate':
        this.faults.add('chain-broken', 'the record stands in the log twice or out of order', place);
        return;
      case 'gap':
        this.faults.add('sequence-gap', `records of the stream are missing behind ${head.sequence}`, place);
        break;
      case 'fork':
        this.faults.add('sequence-fork', 'the record does not follow its predecessor in the stream', place);
        if (link.sequence <= head.sequence) return;
        break;
    }
    this.#heads.set(link.stream, advance(link));
  }

  /** Last sequence per stream, in the order of the streams' names. */
  positions(): Record<string, string> {
    const entries = [...this.#heads].map(([stream, { sequence }]) => [stream, formatSequence(sequence)] as const);
    return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }

  get streams(): number {
    return this.#heads.size;
  }
}
