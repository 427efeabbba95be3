import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsTopic, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { startKafka, type KafkaServer } from '@qalqan/local/servers';
import { singleHeader, type KafkaRecord } from '@qalqan/messaging';
import { judgeLink, type StreamHead, type TrustList } from '@qalqan/signing';
import { alertFor, freshNumber } from '../load/alerts.js';
import { trustListOf } from '../oracles/accepted.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { acknowledged, settle } from '../oracles/settle.js';
import type { Acknowledged } from '../oracles/violations.js';
import type { Platform } from '../platform/platform.js';
import type { Instance, Party } from '../platform/ports.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { withOwnPlatform, type PlatformSource } from '../platform/with-platform.js';
import { batchesOf } from '../tamper/kafka-segment.js';
import { mutateSegment, type SegmentMutation } from '../tamper/segment-mutations.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';
import { random, shuffled } from './random.js';

/** How many records of the topic get a bit flipped, in one stop of the broker. */
export interface TamperKafkaPlan {
  readonly name: string;
  readonly mutations: number;
}

const OWNER = 'tj' satisfies Party;
const READERS: readonly Party[] = ['kz', 'uz'];
/** Frozen while the records are published: they have them still to read when the segment is altered. */
const BEHIND = ['uz', 'hub'] as const satisfies readonly Instance[];
const AHEAD = ['audit', 'kz'] as const satisfies readonly Instance[];
/** Pairs of records that exchange their places. */
const PAIRS = 4;
/** Records that nothing is done to, beside the pairs. */
const SOUND = 12;
const READ_MS = 180_000;

/**
 * Bits flipped in a segment of the broker, checksums made right again: a reader that comes to it later notices each, puts
 * it aside and has the true record from who keeps it. Its broker is its own, for its disk is taken out of its hands.
 */
export function tamperKafka(plan: TamperKafkaPlan): Drill {
  let broker: { readonly server: KafkaServer; readonly folder: string } | undefined;
  const platform: PlatformSource = async (logsTo, work) => {
    const folder = mkdtempSync(join(tmpdir(), 'qalqan-segment-'));
    const server = await startKafka({ dir: folder, heapMb: 256 });
    broker = { server, folder };
    try {
      const { brokers } = server;
      return await withOwnPlatform({ KAFKA_BROKERS: brokers.join(',') }, logsTo, work, { brokers });
    } finally {
      await server.destroy();
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    name: plan.name,
    summary: `${plan.mutations} records altered in a segment of the broker, checksums repaired: each found, put aside and filled in`,
    platform,
    run: (running, note, options) => {
      if (broker === undefined) throw new Error('the broker does not run');
      return new SegmentTampering(running, broker, note).run(plan, options);
    },
  };
}

class SegmentTampering {
  private readonly good: Acknowledged[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly broker: { readonly server: KafkaServer; readonly folder: string },
    private readonly note: (what: string) => void,
  ) {}

  async run(plan: TamperKafkaPlan, { seed, runs = plan.mutations }: DrillOptions): Promise<DrillOutcome> {
    const { platform } = this;
    await this.publish();
    await settle(platform, { acknowledged: this.good, readers: READERS }, { timeoutMs: 60_000 });
    for (const name of BEHIND) platform.processes.pause(name);
    const from = await this.headAt('audit');
    for (let at = 0; at < runs + 2 * PAIRS + SOUND; at += 1) await this.publish();
    const head = from + runs + 2 * PAIRS + SOUND;
    await this.arrived(AHEAD, head);
    const records = await platform.kafka.events(OWNER);
    this.note(`${records.length - from} records are on the topic that ${BEHIND.join(' and ')} have not read`);
    const { original, mutations } = await this.alter(records.slice(from), { seed, runs });
    const detected = await this.detected(records, mutations);
    this.note(`a fresh reader finds ${detected} of ${mutations.length} changes`);
    const begun = Date.now();
    await this.readAnew(head);
    const recoveredMs = Date.now() - begun;
    this.note(`both have all records, ${recoveredMs} ms after they were started to read them`);
    const asides = await this.putAside(mutations);
    await this.putBack(original);
    const promised = { acknowledged: this.good, readers: READERS };
    const { objections } = await settle(platform, promised, { timeoutMs: 60_000, replay: true });
    const missed = mutations.length - detected;
    const silent = missed === 0 ? [] : [complaint(`${missed} changes were taken for true records`, 'altered')];
    return {
      objections: [...silent, ...asides, ...objections],
      runs: 1,
      acknowledged: this.good.length,
      recoveredMs,
      figures: {
        mutated: mutations.length,
        exchanged: mutations.filter(({ kind }) => kind === 'exchange').length,
        detected,
      },
    };
  }

  private async publish(): Promise<void> {
    const state = await this.platform.node(OWNER).publish(alertFor(freshNumber(), READERS));
    this.good.push(acknowledged(OWNER, state, READERS));
  }

  private async headAt(instance: Instance): Promise<number> {
    const [row] = await this.platform.sql.asSuperuser(
      instance,
      `SELECT sequence::int AS sequence FROM stream_position WHERE stream = $1 AND state = 'live'`,
      [`${OWNER}/0`],
    );
    return Number(row?.['sequence'] ?? 0);
  }

  private async arrived(instances: readonly Instance[], head: number): Promise<void> {
    for (const instance of instances) {
      const there = async (): Promise<boolean> => (await this.headAt(instance)) >= head;
      await waitUntil(`${instance} is at ${head}`, there, { timeoutMs: READ_MS, everyMs: 200 });
    }
  }

  /** Alters the segment while the broker is down; everything a reader gets afterwards comes from the disk. */
  private async alter(
    records: readonly KafkaRecord[],
    { seed, runs }: { readonly seed: number; readonly runs: number },
  ): Promise<{ original: Buffer; mutations: readonly SegmentMutation[] }> {
    const next = random(seed);
    const mixed = shuffled(records, next);
    const victims = mixed.slice(0, runs);
    const apart = mixed.slice(runs, runs + 2 * PAIRS).toSorted((one, other) => (one.offset < other.offset ? -1 : 1));
    const pairs = Array.from({ length: PAIRS }, (_, at) => apart.slice(2 * at, 2 * at + 2)).flatMap(([one, other]) =>
      one === undefined || other === undefined ? [] : [[one, other] as const],
    );
    const { server } = this.broker;
    await server.stop();
    const original = readFileSync(this.file);
    const { bytes, mutations } = mutateSegment(original, victims, pairs, next);
    writeFileSync(this.file, bytes);
    await server.restart(0);
    this.note(`${mutations.length} changes on the disk of the broker`);
    return { original, mutations };
  }

  /** Puts the bytes back that were there; what was appended since stays. */
  private async putBack(original: Buffer): Promise<void> {
    const { server } = this.broker;
    await server.stop();
    const now = readFileSync(this.file);
    original.copy(now, 0, 0, endOf(original));
    writeFileSync(this.file, now);
    await server.restart(0);
  }

  private get file(): string {
    return join(this.broker.folder, 'data-1', `${eventsTopic(OWNER)}-0`, `${'0'.repeat(20)}.log`);
  }

  /**
   * How many changes a reader notices that stands before each of them with everything true until there: as refusal of the
   * record, or as a record that is not the next.
   */
  private async detected(before: readonly KafkaRecord[], mutations: readonly SegmentMutation[]): Promise<number> {
    const trust = await trustListOf(this.platform);
    const after = await waitFor('the topic can be read', () => this.platform.kafka.events(OWNER));
    const noticed = new Set<bigint>();
    let head: StreamHead = { sequence: 0, identity: trust.digest };
    for (const [at, original] of before.entries()) {
      const record = after[at];
      const link = await linkIn(record, trust);
      const verdict = link && judgeLink(head, link, () => undefined);
      if (verdict !== 'next') noticed.add(original.offset);
      head = (await linkIn(original, trust)) ?? head;
    }
    const places = new Set(mutations.flatMap(({ offsets }) => offsets));
    const sound = [...noticed].filter((offset) => !places.has(offset));
    if (sound.length > 0) throw new Error(`records were taken for altered that are not: ${sound.join()}`);
    return mutations.filter(({ offsets }) => offsets.some((offset) => noticed.has(offset))).length;
  }

  /** The readers are started again, so that they have nothing of the topic in memory; one more record shows the last hole. */
  private async readAnew(head: number): Promise<void> {
    const { processes } = this.platform;
    const restarts = BEHIND.map((name) => processes.kill(name));
    for (const [at, name] of BEHIND.entries()) await processes.restarted(name, restarts[at] ?? 0);
    await this.publish();
    await this.arrived([...AHEAD, ...BEHIND], head + 1);
  }

  /** Each reader has put aside every record with a flipped bit; of an exchange, both records are true ones. */
  private async putAside(mutations: readonly SegmentMutation[]): Promise<Objection[]> {
    const flipped = mutations.filter(({ kind }) => kind !== 'exchange').flatMap(({ offsets }) => offsets);
    const missing: Objection[] = [];
    for (const instance of BEHIND) {
      const rows = await this.platform.sql.asSuperuser(
        instance,
        `SELECT "offset"::text AS place FROM quarantine WHERE topic = $1`,
        [eventsTopic(OWNER)],
      );
      const aside = new Set(rows.map(({ place }) => String(place)));
      const silent = flipped.filter((offset) => !aside.has(String(offset)));
      missing.push(...silent.map((offset) => complaint(`${instance} has not put offset ${offset} aside`, 'altered')));
    }
    return missing;
  }
}

async function linkIn(record: KafkaRecord | undefined, trust: TrustList) {
  if (record === undefined) return undefined;
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust };
  const opened = await openRecord(ports, {
    ...record,
    offset: String(record.offset),
    jws: singleHeader(record, 'jws'),
  });
  return opened.kind === 'event' ? opened.event : opened.used;
}

/** Where the written part of a segment ends: it may be preallocated. */
function endOf(segment: Buffer): number {
  return batchesOf(segment).at(-1)?.end ?? 0;
}
