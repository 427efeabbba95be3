import type { OpeningPorts, StreamForkedBody } from '@qalqan/contracts';
import type { Logger } from '@qalqan/telemetry';
import type { RefillRecord, RefillSource } from '../refill/refill-source.js';
import type { HeldRecords } from './held-records.js';
import { admit, type HeldRecord, type Witnesses } from './witness.js';

/** What a {@link ForkCollector} works with. */
export interface CollectorPorts {
  readonly held: HeldRecords;
  readonly opening: OpeningPorts;
  /** Asked after our own tables: first the accuser, then all in this order. */
  readonly sources: readonly RefillSource[];
  readonly logger: Logger;
}

/** The records that were found, and whether the accuser was heard. */
export interface Collected {
  readonly witnesses: Witnesses;
  /** True when the accuser was asked and gave an answer, whatever was in it. */
  readonly accuserAnswered: boolean;
}

/** Records taken from one answer; whoever gives more is not listened to further. */
const MAX_OF_ANSWER = 8;

/** Finds the records that a claim names; asks nobody for what is at hand, and stops when nothing is lacking. */
export class ForkCollector {
  constructor(private readonly ports: CollectorPorts) {}

  /** Never rejects for what others answer. Without `accuser` nobody is asked for forks, only for records that count. */
  async collect(claim: StreamForkedBody, accuser: string | undefined, signal: AbortSignal): Promise<Collected> {
    const witnesses: Witnesses = {};
    await this.take(claim, witnesses, await this.local(claim));
    let accuserAnswered = false;
    if (accuser !== undefined && !isComplete(claim, witnesses)) {
      const given = await this.askAccuser(claim, accuser, signal);
      accuserAnswered = given !== undefined;
      await this.take(claim, witnesses, given ?? []);
    }
    for (const source of this.ports.sources) {
      if (isComplete(claim, witnesses) || signal.aborted) break;
      await this.take(claim, witnesses, await this.ask(source, claim, signal));
    }
    return { witnesses, accuserAnswered };
  }

  private async take(claim: StreamForkedBody, witnesses: Witnesses, given: readonly HeldRecord[]): Promise<void> {
    for (const held of given) await admit(this.ports.opening, claim, witnesses, held);
  }

  private async local(claim: StreamForkedBody): Promise<HeldRecord[]> {
    const { held } = this.ports;
    const { stream, sequence } = claim;
    const positions = positionsOf(claim);
    const [evidence, counted, kept] = await Promise.all([
      held.evidence(stream, sequence),
      held.counted(stream, positions),
      held.kept(stream, positions),
    ]);
    return [...evidence, ...counted, ...kept];
  }

  private async askAccuser(
    { stream, sequence }: StreamForkedBody,
    accuser: string,
    signal: AbortSignal,
  ): Promise<HeldRecord[] | undefined> {
    let answered: HeldRecord[] | undefined;
    for (const source of this.ports.sources) {
      try {
        const records = await source.forks?.(accuser, stream, sequence, signal);
        if (records !== undefined) answered = [...(answered ?? []), ...records.slice(0, MAX_OF_ANSWER).flatMap(heldOf)];
      } catch (error) {
        this.failed(source, stream, error);
      }
    }
    return answered;
  }

  private async ask(source: RefillSource, claim: StreamForkedBody, signal: AbortSignal): Promise<HeldRecord[]> {
    const { stream } = claim;
    const found: HeldRecord[] = [];
    try {
      for (const sequence of positionsOf(claim)) {
        for await (const record of source.records(stream, sequence, sequence, signal)) {
          found.push(...heldOf(record));
          // One position was asked for: more than one record is no answer to that.
          break;
        }
      }
    } catch (error) {
      this.failed(source, stream, error);
    }
    return found;
  }

  private failed({ name }: RefillSource, stream: string, error: unknown): void {
    this.ports.logger.info('a keeper of records does not answer about a fork', { stream, component: name, error });
  }
}

/** Positions at which a record is wanted; the start of a stream is no record. */
function positionsOf({ sequence, counted }: StreamForkedBody): number[] {
  return [...new Set([sequence, counted.sequence])].filter((position) => position > 0);
}

function isComplete({ counted }: StreamForkedBody, witnesses: Witnesses): boolean {
  return witnesses.other !== undefined && (counted.sequence === 0 || witnesses.counted !== undefined);
}

function heldOf({ value, jws }: RefillRecord): HeldRecord[] {
  return value === null ? [] : [{ value, jws }];
}
