import type { OpeningPorts } from '@qalqan/contracts';
import type { KafkaClientPort, KafkaRecord } from '../kafka/port.js';
import { readToEnd, singleHeader, withAdmin } from '../kafka/read-topic.js';
import type { RefillRecord, RefillSource } from '../refill/refill-source.js';
import { linkOf } from '../runner/judge.js';
import { openItem } from '../runner/opened-item.js';

/** What a {@link TopicSource} works with. */
export interface TopicSourceOptions {
  readonly client: KafkaClientPort;
  readonly opening: OpeningPorts;
  readonly topic: string;
  readonly groupPrefix: string;
}

const FIRST_TAIL = 64n;
/** Hundreds of thousands of records come in that time. */
const READ_MS = 120_000;

/** The end of our own topic, by sequence: what a database that was restored lacks stands there. */
export class TopicSource implements RefillSource {
  readonly name = 'topic';

  constructor(private readonly options: TopicSourceOptions) {}

  async *records(_stream: string, from: number, to: number, signal: AbortSignal): AsyncGenerator<RefillRecord> {
    const found = await this.since(from, signal);
    for (let sequence = from; sequence <= to; sequence += 1) {
      const record = found.get(sequence);
      if (record === undefined) return;
      const { key, value, offset } = record;
      yield { sequence, key, value, offset, jws: singleHeader(record, 'jws') ?? '' };
    }
  }

  /** Signed records from sequence `from` on. The topic is read from behind, in steps that grow. */
  private async since(from: number, signal: AbortSignal): Promise<ReadonlyMap<number, KafkaRecord>> {
    const { client, topic, groupPrefix } = this.options;
    const { low, high } = await withAdmin(client, (admin) => admin.offsets(topic, 0));
    for (let tail = FIRST_TAIL; ; tail *= 8n) {
      const start = high - tail > low ? high - tail : low;
      const records = await readToEnd(client, { topic, from: start, groupPrefix, timeoutMs: READ_MS });
      const found = await this.bySequence(records);
      const reached = [...found.keys()].some((sequence) => sequence <= from);
      if (reached || start === low || signal.aborted) return found;
    }
  }

  /** Of two records at one sequence the first counts, as it does for every reader. */
  private async bySequence(records: readonly KafkaRecord[]): Promise<Map<number, KafkaRecord>> {
    const found = new Map<number, KafkaRecord>();
    for (const record of records) {
      const link = linkOf(await openItem(this.options.opening, record));
      if (link !== undefined && !found.has(link.sequence)) found.set(link.sequence, record);
    }
    return found;
  }
}
