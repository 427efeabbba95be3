import type { OpeningPorts } from '@qalqan/contracts';
import type { StreamHead } from '@qalqan/signing';
import type { KafkaClientPort } from '../kafka/port.js';
import { readToEnd, withAdmin } from '../kafka/read-topic.js';
import { linkOf } from '../runner/judge.js';
import { openItem } from '../runner/opened-item.js';
import type { RelayStore } from './relay-store.js';

/** What a {@link StreamCheck} works with. */
export interface StreamCheckPorts {
  readonly client: KafkaClientPort;
  readonly store: Pick<RelayStore, 'ownHead' | 'identityAt'>;
  readonly opening: OpeningPorts;
  readonly topic: string;
  readonly stream: string;
  readonly groupPrefix: string;
}

/** `behind`: our database knows less than what we have published; `forked`: it knows something else. */
export interface StreamComparison {
  readonly verdict: 'sound' | 'behind' | 'forked';
  /** Last position of our stream that Kafka holds; undefined when it holds none. */
  readonly published: StreamHead | undefined;
}

/** The last record is nearly always ours; junk that somebody put behind it is looked past. */
const FIRST_TAIL = 16n;

/**
 * Compares the stream's head in the database with the end of our own topic. A database restored from a backup is
 * behind: signing on would give positions away twice, and the world would hold proof of it against us.
 */
export class StreamCheck {
  constructor(private readonly ports: StreamCheckPorts) {}

  async compare(): Promise<StreamComparison> {
    const published = await this.published();
    if (published === undefined) return { verdict: 'sound', published };
    // Read after the topic: what another process of ours adds meanwhile makes the database newer, never older.
    const head = await this.ports.store.ownHead(this.ports.stream);
    if (head === undefined || head.sequence < published.sequence) return { verdict: 'behind', published };
    const ours =
      head.sequence === published.sequence
        ? head.identity
        : await this.ports.store.identityAt(this.ports.stream, published.sequence);
    return { verdict: ours === published.identity ? 'sound' : 'forked', published };
  }

  private async published(): Promise<StreamHead | undefined> {
    const { client, topic } = this.ports;
    const { low, high } = await withAdmin(client, (admin) => admin.offsets(topic, 0));
    for (let tail = FIRST_TAIL; ; tail *= 16n) {
      const from = high - tail > low ? high - tail : low;
      const found = await this.lastSigned(from);
      if (found !== undefined || from === low) return found;
    }
  }

  private async lastSigned(from: bigint): Promise<StreamHead | undefined> {
    const { client, topic, groupPrefix, opening } = this.ports;
    const records = await readToEnd(client, { topic, from, groupPrefix });
    const links = await Promise.all(records.map(async (record) => linkOf(await openItem(opening, record))));
    return links.reduce<StreamHead | undefined>(
      (last, link) => (link !== undefined && link.sequence > (last?.sequence ?? 0) ? link : last),
      undefined,
    );
  }
}
