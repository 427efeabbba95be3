import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { eventsTopic, memberOfTopic, type OpeningPorts } from '@qalqan/contracts';
import { NotFound, Unavailable } from '@qalqan/errors';
import type { Database } from '@qalqan/store';
import { HandlerTable, type RegisteredHandler } from '../consume/handler-table.js';
import { ConsumerStopped } from '../fatal.js';
import type { ForkClaims } from '../forks/fork-claims.js';
import type { KafkaBatch, KafkaClientPort, KafkaConsumerPort } from '../kafka/port.js';
import { withAdmin } from '../kafka/read-topic.js';
import type { MessagingMetrics } from '../metrics.js';
import type { ConsumerTuning, MessagingOptions } from '../messaging-options.js';
import { ensurePosition, type Lane } from '../runner/positions.js';
import type { Quarantine } from '../runner/quarantine.js';
import { Runner } from '../runner/runner.js';
import { OutboxSource } from '../refill/outbox-source.js';
import { Refill } from '../refill/refill.js';
import { KafkaWatch } from './kafka-watch.js';
import { LaneFlow } from './lane-flow.js';

/** What a {@link RawBytesStrategy} works with. */
export interface StrategyPorts {
  readonly options: MessagingOptions;
  readonly tuning: ConsumerTuning;
  readonly client: KafkaClientPort;
  readonly database: Database;
  readonly opening: OpeningPorts;
  readonly quarantine: Quarantine;
  readonly metrics: MessagingMetrics;
  readonly claims: ForkClaims;
  readonly wake: () => void;
  readonly onFatal: (error: unknown) => void;
}

interface FlowParts {
  readonly consumer: KafkaConsumerPort;
  readonly runner: Runner;
  readonly refill: Refill | undefined;
}

/** Topics worked on at the same time; each holds a database connection. */
const MAX_CONCURRENCY = 4;

/**
 * Nest's way in for events: hands raw bytes to the runner and the runner's verified events to the handlers that Nest
 * found. Nest's own Kafka transport decodes keys, values and headers before anybody can verify them, and acknowledges
 * what has no handler.
 */
export class RawBytesStrategy extends Server implements CustomTransportStrategy {
  /** Failures of handlers are ours to deal with, not Nest's to log. */
  override readonly propagatesEventHandlerErrors = true;
  private readonly flows = new Map<string, LaneFlow>();
  private readonly watch: KafkaWatch;
  private consumer: KafkaConsumerPort | undefined;

  constructor(private readonly ports: StrategyPorts) {
    super();
    const { client, database, metrics, tuning, onFatal, options } = ports;
    this.watch = new KafkaWatch({
      client,
      database,
      metrics,
      tuning,
      onFatal,
      logger: options.logger,
      health: options.health,
    });
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  /** Stops intake, lets the batch under way finish, leaves the group. Safe to call twice. */
  async close(): Promise<void> {
    const { consumer } = this;
    this.consumer = undefined;
    await this.watch.stop();
    await Promise.all([...this.flows.values()].map((flow) => flow.stop()));
    await consumer?.stop();
  }

  on(): void {
    // Nothing is emitted: state is told through health checks and metrics.
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  private async start(): Promise<void> {
    const { options, client, tuning } = this.ports;
    if (options.topics.length > 0) {
      const runner = this.makeRunner();
      const refill = this.makeRefill(runner);
      await this.requireTopics();
      const consumer = client.consumer({
        groupId: `qalqan.${options.instance}.events`,
        concurrency: Math.min(options.topics.length, MAX_CONCURRENCY),
        sessionTimeoutMs: tuning.sessionTimeoutMs,
      });
      for (const topic of options.topics)
        this.flows.set(topic, await this.makeFlow(topic, { consumer, runner, refill }));
      this.consumer = consumer;
      await consumer.start(options.topics, {
        onBatch: (batch) => this.take(batch),
        positionOf: (topic) => this.flows.get(topic)?.nextOffset,
        onCrash: (error, restarts) => this.crashed(error, restarts),
      });
    }
    this.watch.start([...this.flows.values()]);
  }

  private makeRunner(): Runner {
    const { options, tuning, opening, database, quarantine, metrics, wake } = this.ports;
    const table = new HandlerTable({
      handlers: this.getHandlers() as ReadonlyMap<string, RegisteredHandler>,
      topics: options.topics,
      ignored: options.ignored ?? [],
      trust: opening.trust,
    });
    return new Runner({
      ...{ database, quarantine, metrics, wake, opening },
      dispatch: async (events, tx) => {
        await table.dispatch(events, tx);
        await this.ports.claims.hear(events, tx);
      },
      tell: (refused, tx) => table.tell(refused, tx),
      logger: options.logger,
      maxBatch: tuning.maxBatch,
      maxAttempts: tuning.maxAttempts,
    });
  }

  private makeRefill(runner: Runner): Refill | undefined {
    const { options, opening, metrics, database } = this.ports;
    const { refill = [], logger, member, topics } = options;
    const own = topics.includes(eventsTopic(member)) ? [new OutboxSource(database, `${member}/0`)] : [];
    const sources = [...own, ...refill];
    return sources.length === 0 ? undefined : new Refill({ sources, opening, runner, metrics, logger });
  }

  private async makeFlow(topic: string, { consumer, runner, refill }: FlowParts): Promise<LaneFlow> {
    const { database, opening, options, tuning, onFatal } = this.ports;
    const member = memberOfTopic(topic);
    if (member === undefined) throw new TypeError(`${topic} is no events topic`);
    const lane: Lane = { topic, partition: 0, stream: `${member}/0` };
    const { nextOffset } = await ensurePosition(database, lane, opening.trust.digest);
    return new LaneFlow(lane, nextOffset, { ...{ consumer, runner, refill, tuning, onFatal }, logger: options.logger });
  }

  private async requireTopics(): Promise<void> {
    const { client, options } = this.ports;
    const there = new Set(await withAdmin(client, (admin) => admin.topics()));
    const missing = options.topics.filter((topic) => !there.has(topic));
    if (missing.length > 0) throw new NotFound(`topics are missing: ${missing.join(', ')}`);
  }

  private async take(batch: KafkaBatch): Promise<void> {
    if (batch.partition !== 0) {
      // v1 has one partition; records elsewhere belong to no stream, and a silent skip would hide them.
      this.ports.onFatal(new Unavailable('a topic has more than one partition'));
      return;
    }
    await this.flows.get(batch.topic)?.take(batch);
  }

  private crashed(error: Error, restarts: boolean): void {
    const { options, onFatal } = this.ports;
    options.logger.error('the Kafka consumer crashed', { disposition: restarts ? 'retry' : 'fatal', error });
    if (!restarts) onFatal(new ConsumerStopped('the Kafka consumer has stopped', { cause: error }));
  }
}
