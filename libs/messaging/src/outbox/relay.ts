import { randomUUID } from 'node:crypto';
import { reach } from '@qalqan/config';
import { Unavailable } from '@qalqan/errors';
import type { HealthCheckPort, Lease, Leases } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { KafkaClientPort, KafkaProducerPort } from '../kafka/port.js';
import type { MessagingMetrics } from '../metrics.js';
import type { StreamKeeper } from '../recovery/stream-keeper.js';
import { endAll, sendSpans } from '../traces/event-spans.js';
import { sendable, toRecord } from './relay-batch.js';
import type { RelayStore, Unsent } from './relay-store.js';
import type { SigningGate } from './signing-gate.js';
import { WakeUp } from './wake-up.js';

/** What a {@link Relay} works with. */
export interface RelayPorts {
  readonly client: KafkaClientPort;
  readonly store: RelayStore;
  readonly leases: Leases;
  readonly keeper: StreamKeeper;
  readonly gate: SigningGate;
  readonly stream: string;
  readonly logger: Logger;
  readonly metrics: MessagingMetrics;
  readonly health?: HealthCheckPort | undefined;
}

const LEASE_MS = 5_000;
const POLL_MS = 1_000;
const BATCH = 500;
const FIRST_BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 2_000;
/** Unsent for longer is worth an operator's look. */
const LATE_SECONDS = 30;

/**
 * Sends the outbox to Kafka, in order, once per record as far as anybody can know: one relay per stream at a time by a
 * fenced lease, one topic-partition per send, marked only when the reply confirms exactly that. A crash between send
 * and mark is seen at the next start by reading our topic's end; what still comes twice is a duplicate to every reader.
 */
export class Relay {
  private readonly wakeUp = new WakeUp();
  /** Ends a back-off; what is committed meanwhile does not, or a busy service would ask a broker that is down without pause. */
  private readonly ended = new WakeUp();
  private readonly holder = randomUUID();
  private lease: Lease | undefined;
  private producer: KafkaProducerPort | undefined;
  /** True while our topic's end has been compared with the outbox and no send has failed since. */
  private compared = false;
  private failures = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly ports: RelayPorts) {}

  /** Compares the stream with Kafka: the gate opens, or catching up begins, or it stays shut. Repeats until Kafka answers. */
  async open(): Promise<void> {
    const { keeper, gate, logger, stream } = this.ports;
    while (gate.state === 'checking' && !this.stopped) {
      try {
        await keeper.look();
        await this.report();
      } catch (error) {
        logger.warn('the stream could not be compared with Kafka yet', { stream, error });
        await this.wakeUp.wait(POLL_MS);
      }
    }
  }

  /** Begins to send; nothing is sent while the gate is not open. */
  start(): void {
    this.running = this.run();
  }

  /** Something was added to the outbox. */
  readonly wake = (): void => this.wakeUp.wake();

  /** Sends what is there if Kafka answers, lets the lease go, disconnects. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.ports.keeper.stop();
    this.wakeUp.wake();
    this.ended.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    for (;;) {
      const worked = await this.step();
      if (this.stopped) break;
      if (worked) continue;
      if (this.failures === 0) await this.wakeUp.wait(POLL_MS);
      else await this.ended.wait(backoffOf(this.failures));
    }
    await this.close();
  }

  /** One round; true when there may be more to send at once. Never rejects: the outbox keeps what was not sent. */
  private async step(): Promise<boolean> {
    const { logger, stream } = this.ports;
    try {
      const more = await this.round();
      this.failures = 0;
      return more;
    } catch (error) {
      this.failures += 1;
      this.compared = false;
      this.lease = undefined;
      await this.dropProducer();
      const what =
        this.ports.gate.state === 'open' ? 'the outbox could not be sent' : 'the stream is not recovered yet';
      logger.warn(what, { stream, attempt: this.failures, error });
      return false;
    } finally {
      await this.report();
    }
  }

  private async round(): Promise<boolean> {
    const { store, gate, keeper } = this.ports;
    if (gate.state === 'recovering' && !this.stopped) await keeper.recover();
    if (gate.state !== 'open') return false;
    const lease = await this.hold();
    if (lease === undefined) return false;
    if (!this.compared) await this.reconcile(lease);
    const unsent = await store.next(BATCH);
    for (const batch of sendable(unsent)) {
      if (!(await this.send(batch))) return true;
    }
    return unsent.length === BATCH;
  }

  /** The lease, taken or extended in good time; undefined while another process has it. */
  private async hold(): Promise<Lease | undefined> {
    const { leases, stream } = this.ports;
    if (this.lease !== undefined && this.lease.validUntil - performance.now() > LEASE_MS / 2) return this.lease;
    const before = this.lease;
    this.lease = await leases.acquire(`relay:${stream}`, this.holder, LEASE_MS);
    if (before?.fence !== this.lease?.fence) this.compared = false;
    return this.lease;
  }

  private async reconcile(lease: Lease): Promise<void> {
    const { keeper, store, stream, logger } = this.ports;
    const compared = await keeper.compareAgain();
    if (compared === undefined) return;
    const { published } = compared;
    const held = published === undefined ? 0 : await store.markHeld(lease, stream, published.sequence);
    if (held > 0) logger.info('records were on Kafka already', { stream, count: held });
    this.compared = true;
  }

  /** False when the lease went away meanwhile: then another relay sends. */
  private async send(batch: readonly Unsent[]): Promise<boolean> {
    const { store, metrics, gate } = this.ports;
    const lease = await this.hold();
    const topic = batch[0]?.topic;
    if (lease === undefined || topic === undefined || gate.state !== 'open') return false;
    const producer = await this.connected();
    reach('relay.read');
    const spans = sendSpans(topic, batch);
    try {
      const base = await producer.send(topic, 0, batch.map(toRecord));
      // A crash here leaves them unmarked: reconcile() finds them on the topic.
      reach('relay.sent');
      metrics.sent(topic, batch.length);
      const ids = batch.map(({ id }) => id);
      if (!(await store.markSent(lease, ids, base))) throw new Unavailable('another relay has taken the lease');
      reach('relay.marked');
      endAll(spans);
      return true;
    } catch (error) {
      endAll(spans, 'unavailable');
      metrics.sendFailed(topic);
      throw error;
    }
  }

  private async connected(): Promise<KafkaProducerPort> {
    if (this.producer === undefined) {
      const producer = this.ports.client.producer();
      await producer.connect();
      this.producer = producer;
    }
    return this.producer;
  }

  /** After a failure its sequence numbers are in doubt; a new one gets a new producer id. */
  private async dropProducer(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    try {
      await producer?.disconnect();
    } catch (error) {
      this.ports.logger.debug('a broken producer did not disconnect', { error });
    }
  }

  private async report(): Promise<void> {
    const { store, metrics, health, gate, logger } = this.ports;
    try {
      const { unsent, ageSeconds } = await store.backlog();
      metrics.outbox(unsent, ageSeconds);
      const details = { unsent, ageSeconds: Math.round(ageSeconds) };
      if (gate.state === 'forked') health?.red('own-stream-forked', details);
      else if (gate.state === 'rolled-back' || gate.state === 'recovering')
        health?.red('position-rolled-back', details);
      else if (ageSeconds > LATE_SECONDS) health?.red('outbox-late', details);
      else if (gate.state === 'open') health?.green(details);
    } catch (error) {
      health?.red('unavailable');
      logger.debug('the backlog could not be read', { error });
    }
  }

  private async close(): Promise<void> {
    await this.dropProducer();
    const { lease } = this;
    this.lease = undefined;
    try {
      if (lease !== undefined) await this.ports.leases.release(lease);
    } catch (error) {
      this.ports.logger.debug('the lease runs out by itself', { error });
    }
  }
}

function backoffOf(failures: number): number {
  return Math.min(FIRST_BACKOFF_MS * 2 ** (failures - 1), MAX_BACKOFF_MS);
}
