import { Unavailable } from '@qalqan/errors';
import type { Database, HealthCheckPort, HealthPort } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { ConsumerStopped } from '../fatal.js';
import type { KafkaAdminPort, KafkaClientPort } from '../kafka/port.js';
import type { MessagingMetrics } from '../metrics.js';
import type { ConsumerTuning } from '../messaging-options.js';
import { markPaused, offsetsOf } from '../runner/positions.js';
import type { LaneFlow } from './lane-flow.js';
import { PauseAlarm, type StreamRow } from './pause-alarm.js';

/** A broker that stands still keeps a request for half a minute, and then for each of its repetitions. */
const ANSWER_MS = 5_000;

/** What a {@link KafkaWatch} works with. */
export interface KafkaWatchPorts {
  readonly client: KafkaClientPort;
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: MessagingMetrics;
  readonly health: HealthPort | undefined;
  readonly tuning: ConsumerTuning;
  readonly onFatal: (error: unknown) => void;
  /** Longest that Kafka may take to answer before it counts as away; 5,000 when absent. */
  readonly answerMs?: number;
}

interface Checks {
  readonly kafka: HealthCheckPort | undefined;
  readonly consumer: HealthCheckPort | undefined;
  readonly streams: HealthCheckPort | undefined;
}

/**
 * Compares our positions with the ends of the topics, from outside the consumer: a consumer that has silently stopped
 * reports nothing itself. Lag without progress for `stallMs` ends the process.
 */
export class KafkaWatch {
  private readonly checks: Checks;
  private readonly alarm: PauseAlarm;
  private admin: KafkaAdminPort | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  /** When topics and positions were last compared. */
  private comparedAt = performance.now();
  private under: Promise<void> = Promise.resolve();

  constructor(private readonly ports: KafkaWatchPorts) {
    const { health } = ports;
    this.checks = {
      kafka: health?.check('kafka'),
      consumer: health?.check('consumer'),
      streams: health?.check('streams'),
    };
    this.alarm = new PauseAlarm(ports);
  }

  start(flows: readonly LaneFlow[]): void {
    this.under = this.look(flows);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.under;
    await this.disconnect();
  }

  private async look(flows: readonly LaneFlow[]): Promise<void> {
    const { logger, tuning } = this.ports;
    try {
      this.forgive(flows);
      await this.inTime((isLate) => this.compare(flows, isLate));
      this.comparedAt = performance.now();
      this.checks.kafka?.green();
    } catch (error) {
      this.checks.kafka?.red('unavailable');
      logger.warn('Kafka does not answer', { check: 'kafka', error });
      // Not waited for: it may stand still as well, and a new client begins anew.
      void this.disconnect();
    }
    await this.follow(flows);
    await this.reportStreams(flows);
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.under = this.look(flows);
    }, tuning.lagIntervalMs);
  }

  /**
   * While nobody looked, because Kafka was away, the database stood still or this process was stopped, nothing could be
   * read either: that is no stall of the consumer, and an end of the process would only make the outage longer.
   */
  private forgive(flows: readonly LaneFlow[]): void {
    if (performance.now() - this.comparedAt <= this.ports.tuning.stallMs / 2) return;
    for (const flow of flows) flow.idle();
  }

  private async inTime(work: (isLate: () => boolean) => Promise<void>): Promise<void> {
    const late = Promise.withResolvers<never>();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      late.reject(new Unavailable('Kafka does not answer in time'));
    }, this.ports.answerMs ?? ANSWER_MS);
    try {
      await Promise.race([work(() => isLate), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async compare(flows: readonly LaneFlow[], isLate: () => boolean): Promise<void> {
    const admin = await this.connected();
    if (flows.length === 0) await admin.topics();
    let total = 0;
    for (const flow of flows) total += await this.compareOne(admin, flow);
    // An answer of before an outage says nothing of now.
    if (isLate()) return;
    const stalled = flows.filter((flow) => this.isStalled(flow, this.ports.tuning.stallMs / 2)).length;
    if (stalled > 0) this.checks.consumer?.red('stalled', { lag: total, stalled });
    else this.checks.consumer?.green({ lag: total });
    if (flows.some((flow) => this.isStalled(flow, this.ports.tuning.stallMs))) {
      this.ports.onFatal(new ConsumerStopped('a topic has records but the consumer makes no progress'));
    }
  }

  /** Of two processes of an instance each reads some of the topics; neither is stalled by what the other reads. */
  private async follow(flows: readonly LaneFlow[]): Promise<void> {
    try {
      const offsets = await offsetsOf(
        this.ports.database,
        flows.map(({ lane }) => lane.topic),
      );
      for (const flow of flows) flow.follow(offsets.get(flow.lane.topic) ?? 0n);
    } catch (error) {
      this.ports.logger.debug('positions could not be read', { error });
    }
  }

  /** Lag of one topic. Our position is read first, so that a topic that ends before it has really gone backwards. */
  private async compareOne(admin: KafkaAdminPort, flow: LaneFlow): Promise<number> {
    const { topic, partition, stream } = flow.lane;
    const next = flow.nextOffset;
    const { low, high } = await admin.offsets(topic, partition);
    const lag = Number(high - next);
    this.ports.metrics.lag(topic, Math.max(lag, 0));
    if (low > next || high < next) {
      this.ports.logger.error('the topic has lost records that were not read', { topic, stream, code: 'sequence-gap' });
      await markPaused(this.ports.database, flow.lane, next);
    }
    if (lag <= 0 || low > next) flow.idle();
    return Math.max(lag, 0);
  }

  private isStalled(flow: LaneFlow, ms: number): boolean {
    return !flow.waits && performance.now() - flow.progressAt > ms;
  }

  /**
   * Green while streams wait (`paused`, after a minute `overdue`) or are forked, with their names: a neighbour's fault must not take this service away from
   * its own users.
   */
  private async reportStreams(flows: readonly LaneFlow[]): Promise<void> {
    try {
      const rows = await this.ports.database.read((manager) =>
        manager.query<StreamRow[]>(
          `SELECT stream, state, sequence, extract(epoch FROM clock_timestamp() - since)::float8 AS seconds FROM stream_position WHERE stream = ANY($1) ORDER BY stream`,
          [flows.map(({ lane }) => lane.stream)],
        ),
      );
      for (const { stream, state, sequence } of rows) this.ports.metrics.position(stream, Number(sequence), state);
      const overdue = this.alarm.look(rows);
      const troubled = rows.filter(({ state }) => state !== 'live');
      this.checks.streams?.green({
        streams: rows.length,
        ...Object.fromEntries(troubled.map(({ stream, state }) => [stream, overdue.has(stream) ? 'overdue' : state])),
      });
    } catch (error) {
      this.checks.streams?.red('unavailable');
      this.ports.logger.debug('stream states could not be read', { error });
    }
  }

  private async connected(): Promise<KafkaAdminPort> {
    if (this.admin === undefined) {
      const admin = this.ports.client.admin();
      await admin.connect();
      this.admin = admin;
    }
    return this.admin;
  }

  private async disconnect(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    try {
      await admin?.disconnect();
    } catch (error) {
      this.ports.logger.debug('the admin client did not disconnect', { error });
    }
  }
}
