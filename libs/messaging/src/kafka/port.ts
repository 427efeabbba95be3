/** TLS material, PEM. */
export interface KafkaTls {
  readonly ca: string | readonly string[];
  readonly cert: string;
  readonly key: string;
}

/** How to reach the cluster. */
export interface KafkaSettings {
  /** `host:port` of some brokers. */
  readonly brokers: readonly string[];
  readonly ssl?: KafkaTls | undefined;
}

/** One header as received; a name may occur more than once. */
export type KafkaHeader = readonly [name: string, value: Buffer | null];

/** A record as received: bytes only, nothing decoded. */
export interface KafkaRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: readonly KafkaHeader[];
}

/** Records of one topic-partition in the order of their offsets, as one fetch brought them. */
export interface KafkaBatch {
  readonly topic: string;
  readonly partition: number;
  /** Offset that the next record to be written will get. */
  readonly highWatermark: bigint;
  readonly records: readonly KafkaRecord[];
  /** Tells the group that this member lives; never rejects: a lost membership is seen by `isStale`. */
  heartbeat(): Promise<void>;
  /** True when a seek or a rebalance has made the rest of this batch void. */
  isStale(): boolean;
  /** Reading goes on after this offset; without the call the same records come again. */
  resolve(offset: bigint): void;
}

/** What a consumer does with what it gets. */
export interface ConsumerCallbacks {
  /**
   * Awaited; MUST NOT reject. Batches of different topics may run at once, those of one topic never do. What one fetch
   * has brought may have to be done before the next fetch: a batch that is long holds up topics of the same broker.
   */
  onBatch(batch: KafkaBatch): Promise<void>;
  /** Offset at which to read a topic on; asked after every (re)assignment, synchronously. Undefined: from the beginning. */
  positionOf(topic: string, partition: number): bigint | undefined;
  /** The client gave up. `restarts`: it says it will try again by itself. */
  onCrash(error: Error, restarts: boolean): void;
}

/** Reads topics from positions that are kept by the caller. */
export interface KafkaConsumerPort {
  /** Joins the group and begins; a failure to join is told by `onCrash`. */
  start(topics: readonly string[], callbacks: ConsumerCallbacks): Promise<void>;
  /** The next fetch of the topic begins here. */
  seek(topic: string, partition: number, offset: bigint): void;
  pause(topic: string, partition: number): void;
  resume(topic: string, partition: number): void;
  /** Tells the group where this consumer is. For tools that show lag; positions in the database are the truth. */
  commit(topic: string, partition: number, next: bigint): Promise<void>;
  /** Waits for batches under way, leaves the group, disconnects. */
  stop(): Promise<void>;
}

/** A record to send. */
export interface NewRecord {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

/** Sends in order. Every record has its partition chosen by the caller: one topic-partition per call. */
export interface KafkaProducerPort {
  connect(): Promise<void>;
  /**
   * Sends records of ONE topic-partition in order with acks of all in-sync replicas; returns the offset of the first.
   * Rejects unless the reply names exactly this topic-partition with an offset: some clients resolve although a
   * partition was never written. Rejects with `RecordRefused` (`record-too-large`), which no second attempt will
   * change, or with `Unavailable`: then nobody knows what was written, and the topic has to be looked at.
   */
  send(topic: string, partition: number, records: readonly NewRecord[]): Promise<bigint>;
  disconnect(): Promise<void>;
}

export interface TopicOffsets {
  /** First offset that is still there. */
  readonly low: bigint;
  /** Offset the next record will get. */
  readonly high: bigint;
}

export interface NewTopic {
  readonly topic: string;
  readonly partitions?: number;
  readonly config?: Readonly<Record<string, string>>;
}

/** Questions to the cluster, and what tests and the runner change in it. */
export interface KafkaAdminPort {
  connect(): Promise<void>;
  /** Names of the topics this principal may see. */
  topics(): Promise<readonly string[]>;
  offsets(topic: string, partition: number): Promise<TopicOffsets>;
  createTopics(topics: readonly NewTopic[]): Promise<void>;
  deleteTopics(topics: readonly string[]): Promise<void>;
  /** Drops all records before `offset`. */
  truncate(topic: string, partition: number, offset: bigint): Promise<void>;
  /** Node id of the broker that leads the partition; undefined while none does. */
  leader(topic: string, partition: number): Promise<number | undefined>;
  /** Gives the partition to these brokers, the first of them to lead it. Resolves before it is done. */
  reassign(topic: string, partition: number, replicas: readonly number[]): Promise<void>;
  disconnect(): Promise<void>;
}

/** Settings of a consumer. */
export interface ConsumerSettings {
  readonly groupId: string;
  /** Topics handled at the same time; 1 when absent. */
  readonly concurrency?: number;
  /** 6,000 when absent; the group is told five times as often that this member lives. */
  readonly sessionTimeoutMs?: number;
  readonly maxBytesPerPartition?: number;
}

/** A Kafka client behind a port, so that it can be exchanged; one contract suite holds for all. */
export interface KafkaClientPort {
  consumer(settings: ConsumerSettings): KafkaConsumerPort;
  producer(): KafkaProducerPort;
  admin(): KafkaAdminPort;
}
