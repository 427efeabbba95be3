import type { EventContract } from '@qalqan/contracts';
import type { Signer } from '@qalqan/signing';
import type { HealthPort } from '@qalqan/store';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { HeldLookup } from './forks/held-records.js';
import type { KafkaClientPort, KafkaSettings } from './kafka/port.js';
import type { RefillSource } from './refill/refill-source.js';

/** Figures of the consumer; every one has a default. */
export interface ConsumerTuning {
  /** Most records of one transaction; 500. */
  readonly maxBatch: number;
  /** Attempts of an event whose handler fails for an unforeseen reason before the process ends; 8. */
  readonly maxAttempts: number;
  /** First wait after a failure, in ms; doubles up to `maxBackoffMs`; 100. */
  readonly backoffMs: number;
  /** 5,000. */
  readonly maxBackoffMs: number;
  /** How often a stream that is paused for a gap is read again, in ms; 5,000. */
  readonly gapRetryMs: number;
  /** A stream that is paused for so long is an alarm, in ms; 60,000. */
  readonly gapAlarmMs: number;
  /** Lag without progress for so long ends the process, in ms; 60,000. */
  readonly stallMs: number;
  /**
   * How long the group waits for a process that gives no sign of life, in ms; 10,000. A sign is given five times as
   * often, also while a handler works.
   */
  readonly sessionTimeoutMs: number;
  /** How often positions are compared with the ends of the topics, in ms; 5,000. */
  readonly lagIntervalMs: number;
  /** Records of one topic that are kept in quarantine with their bytes; further ones are kept by hash alone; 1,000. */
  readonly maxQuarantined: number;
}

/** Settings of {@link MessagingModule}. */
export interface MessagingOptions {
  /** Instance this process is: `kz`, `hub`, `audit`. Names the consumer group and the quarantine topic. */
  readonly instance: string;
  /** Member of the agreement whose stream `<member>/0` it signs. */
  readonly member: string;
  /** Events topics to read; may be empty. */
  readonly topics: readonly string[];
  /** Event types of those topics that are counted and otherwise left alone. All others need a handler. */
  readonly ignored?: readonly EventContract<never>[];
  readonly kafka: KafkaSettings;
  readonly signer: Signer;
  /** Hex SHA-256 of the genesis text, from the profile. */
  readonly agreementDigest: string;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  /** Gets the checks `kafka`, `relay`, `streams` and `consumer`. */
  readonly health?: HealthPort;
  /** Called once when this process must not go on; ends it with code 70 when absent. */
  readonly onFatal?: (error: unknown) => void;
  readonly tuning?: Partial<ConsumerTuning>;
  /** Finds records of others that count and that this service keeps, by stream and sequence: proof against a fork. */
  readonly held?: HeldLookup;
  /** Who is asked, in this order, for records that a stream lacks; without any, a gap waits for the topic. */
  readonly refill?: readonly RefillSource[];
  /** Another Kafka client than kafkajs; for tests. */
  readonly client?: KafkaClientPort;
}

/** Injection token of the settings. */
export const MESSAGING_OPTIONS = Symbol('MessagingOptions');
/** Injection token of the `TrustList` of the verified agreement. */
export const TRUST_LIST = Symbol('TrustList');
/** Injection token of the {@link KafkaClientPort}. */
export const KAFKA_CLIENT = Symbol('KafkaClientPort');

export const DEFAULT_TUNING: ConsumerTuning = {
  maxBatch: 500,
  maxAttempts: 8,
  backoffMs: 100,
  maxBackoffMs: 5_000,
  gapRetryMs: 5_000,
  gapAlarmMs: 60_000,
  stallMs: 60_000,
  sessionTimeoutMs: 10_000,
  lagIntervalMs: 5_000,
  maxQuarantined: 1_000,
};
