import type { OpeningPorts } from '@qalqan/contracts';
import type { KafkaRecord } from '../kafka/port.js';
import { linkOf } from '../runner/judge.js';
import { openItem, type OpenedItem } from '../runner/opened-item.js';
import type { Lane } from '../runner/positions.js';
import type { RefillRecord, RefillSource } from './refill-source.js';
import type { SourceReport } from './source-report.js';

/** Sequences that a stream lacks, both ends included. */
export interface Missing {
  readonly from: number;
  readonly to: number;
}

/** What a refill is told, and tells, while it runs. */
export interface Filling {
  readonly signal: AbortSignal;
  /** Called whenever a source has answered or a transaction has ended: silence for long is a hang. */
  readonly progressed: () => void;
}

/** Records of one transaction; what a fetch from Kafka brings is of the same size. */
const CHUNK_RECORDS = 100;
const CHUNK_BYTES = 4 * 1_048_576;

/**
 * Records of one source, opened, as many as go into one transaction. Ends before the first whose signature does not hold
 * or that leaves a hole; a source that fails has given what it gave. Never rejects.
 */
export async function* verifiedChunks(
  source: RefillSource,
  ports: { readonly lane: Lane; readonly opening: OpeningPorts; readonly report: SourceReport },
  { from, to }: Missing,
  { signal, progressed }: Filling,
): AsyncGenerator<readonly OpenedItem[]> {
  const { lane, opening, report } = ports;
  let items: OpenedItem[] = [];
  let bytes = 0;
  for await (const record of answered(source, ports, { from, to }, signal)) {
    progressed();
    const sequence = from + items.length;
    const item = await openItem(opening, asRead(lane, sequence, record));
    const fault = faultOf(item, sequence);
    if (fault !== undefined) {
      report.refused(source, lane, fault);
      break;
    }
    items.push(item);
    bytes += record.value?.length ?? 0;
    if (sequence === to) break;
    if (items.length < CHUNK_RECORDS && bytes < CHUNK_BYTES) continue;
    yield items;
    from = sequence + 1;
    items = [];
    bytes = 0;
  }
  if (items.length > 0) yield items;
}

async function* answered(
  source: RefillSource,
  { lane, report }: { readonly lane: Lane; readonly report: SourceReport },
  { from, to }: Missing,
  signal: AbortSignal,
): AsyncGenerator<RefillRecord> {
  try {
    for await (const record of source.records(lane.stream, from, to, signal)) {
      if (signal.aborted) return;
      yield record;
    }
  } catch (error) {
    report.failed(source, lane, error);
  }
}

/** As if it had been read; without an offset it gets a negative one, which is no record's in Kafka. */
function asRead({ topic, partition }: Lane, sequence: number, record: RefillRecord): KafkaRecord {
  const { key, value, jws, offset = -BigInt(sequence) } = record;
  return { topic, partition, offset, key, value, headers: [['jws', Buffer.from(jws)]] };
}

function faultOf(item: OpenedItem, sequence: number): string | undefined {
  const link = linkOf(item);
  if (link === undefined) return item.opened.kind === 'refused' ? item.opened.refusal.code : 'internal';
  return link.sequence === sequence ? undefined : 'sequence-gap';
}
