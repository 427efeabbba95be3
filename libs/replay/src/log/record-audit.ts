import {
  AuditCheckpointV1,
  StreamForkedV1,
  type AuditCheckpointBody,
  type OpeningPorts,
  type StreamForkedBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { leafHash, type Refusal } from '@qalqan/ledger';
import { PublishedCheckpoints } from '../checkpoint/published.js';
import { RootHistory } from '../checkpoint/root-history.js';
import type { FaultList } from '../fault.js';
import { Chains } from '../record/chains.js';
import { openEntry, type OpenedEntry } from '../record/open-entry.js';
import { ForksTold } from '../record/forks-told.js';
import { Refusals } from '../record/refusals.js';
import type { SourceEntry } from '../source.js';
import type { OpenedLog, TrustPorts } from './open-log.js';
import type { Reconstruction } from './report.js';
import { faultOf, type LoggedComparison, type StateReplay } from './state-replay.js';

interface Opening {
  readonly from: number;
  readonly entries: Promise<readonly OpenedEntry[]>;
}

/**
 * Verifies the records while the tree is recomputed from the same pass over the entries: signatures of one chunk run in
 * parallel while the next chunk is read; judgements are made in the order of the log.
 */
export class RecordAudit {
  readonly chains: Chains;
  readonly checkpoints: PublishedCheckpoints;
  readonly refusals: Refusals;
  readonly forks = new ForksTold();
  readonly #history: RootHistory;
  readonly #ports: OpeningPorts;
  readonly #types = new Map<string, number>();
  readonly #comparisons = { count: 0, equal: 0, last: undefined as LoggedComparison | undefined };
  #outstanding: Opening | undefined;
  #entries = 0;
  #shift = 0;
  #events = 0;

  constructor(
    ports: TrustPorts,
    private readonly opened: OpenedLog,
    private readonly faults: FaultList,
    private readonly states: StateReplay | undefined,
  ) {
    const { trust, logKey } = opened;
    this.#ports = { hasher: ports.hasher, verifier: ports.verifier, trust };
    this.#history = new RootHistory(ports.hasher);
    states?.under(trust.verified.agreement.ruleset);
    this.chains = new Chains(trust.digest, faults);
    this.refusals = new Refusals(faults);
    this.checkpoints = new PublishedCheckpoints(ports.verifier, logKey, this.#history, faults);
  }

  get entries(): number {
    return this.#entries;
  }

  get events(): number {
    return this.#events;
  }

  types(): Record<string, number> {
    return Object.fromEntries([...this.#types].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }

  reconstruction(): Reconstruction | undefined {
    if (this.states === undefined) return undefined;
    const { count, equal, last } = this.#comparisons;
    return {
      published: count + this.states.waiting,
      compared: count,
      equal,
      digest: last?.computed,
      positions: last?.positions,
    };
  }

  /** Passes the leaves on, one by one, and verifies the records on the way; {@link finish} MUST follow. */
  async *leaves(chunks: AsyncIterable<readonly SourceEntry[]>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      const from = this.#entries;
      const entries = Promise.all(chunk.map((entry, at) => openEntry(this.#ports, entry, from + at)));
      await this.finish();
      this.#outstanding = { from, entries };
      for (const { leaf, index } of chunk) {
        this.checkNumber(index);
        // Before the leaf is passed on: the reader may never come back for the next one.
        this.#history.append(leafHash(this.#ports.hasher, leaf));
        this.#entries += 1;
        yield leaf;
      }
    }
  }

  /** A number that is not the entry's own tells which one is missing, where a tree alone tells that one is; said once. */
  private checkNumber(claimed: number | undefined): void {
    const index = this.#entries;
    if (claimed === undefined || claimed === index + this.#shift) return;
    this.#shift = claimed - index;
    this.faults.add('entries-missing', `the entry here is numbered ${claimed}`, { index });
  }

  /** Judges what is still being verified. */
  async finish(): Promise<void> {
    const outstanding = this.#outstanding;
    if (outstanding === undefined) return;
    this.#outstanding = undefined;
    let index = outstanding.from;
    for (const opened of await outstanding.entries) {
      // Entries that the checkpoint does not commit to are a fault of the log as a whole, and nothing to believe.
      if (index >= this.opened.checkpoint.size) return;
      await this.judge(opened, index);
      index += 1;
    }
  }

  private async judge(opened: OpenedEntry, index: number): Promise<void> {
    switch (opened.kind) {
      case 'agreement':
        // Entry 0 was verified before anything else; later versions of the agreement come with quorum rules of their own.
        if (index > 0) this.faults.add('agreement-unknown', 'an agreement that is not the first entry', { index });
        return;
      case 'refusal':
        await this.judgeRefusal(opened.refusal, index);
        return;
      case 'refused':
        this.faults.add(opened.code, opened.reason, { index, ...placeOf(opened.used) });
        if (opened.used !== undefined) this.chains.follow(opened.used, index);
        return;
      case 'event':
        await this.judgeEvent(opened.event, index);
        return;
    }
  }

  /** A refused record that takes up its position is followed like any other of its stream. */
  private async judgeRefusal(refusal: Refusal, index: number): Promise<void> {
    const taken = this.refusals.take(refusal, index);
    if (taken === undefined) return;
    this.chains.follow(taken, index, true);
    for (const comparison of (await this.states?.pass(taken, index)) ?? []) this.compare(comparison);
  }

  private async judgeEvent(event: VerifiedEvent, index: number): Promise<void> {
    this.#events += 1;
    this.#types.set(event.type, (this.#types.get(event.type) ?? 0) + 1);
    this.chains.follow(event, index);
    if (event.type === AuditCheckpointV1.type) {
      await this.checkpoints.check(event as VerifiedEvent<AuditCheckpointBody>, index);
    }
    if (event.type === StreamForkedV1.type) this.forks.take(event as VerifiedEvent<StreamForkedBody>);
    for (const comparison of (await this.states?.accept(event, index)) ?? []) this.compare(comparison);
  }

  private compare(comparison: LoggedComparison): void {
    const { index, stream, sequence, verdict } = comparison;
    this.#comparisons.count += 1;
    this.#comparisons.last = comparison;
    const reason = faultOf(verdict);
    if (reason === undefined) this.#comparisons.equal += 1;
    else this.faults.add('digest-mismatch', reason, { index, stream, sequence });
  }
}

function placeOf(used: { readonly stream: string; readonly sequence: number } | undefined) {
  return used && { stream: used.stream, sequence: used.sequence };
}
