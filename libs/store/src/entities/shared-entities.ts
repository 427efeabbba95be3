import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** PostgreSQL gives `bigint` as text; sequences and offsets stay below 2^53 for as long as anybody will run this. */
const asNumber = {
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
  to: (value: number | null): number | null => value,
};

/** Head of a stream that this instance writes; locked while an event is composed, so that sequences have no gap. */
@Entity({ name: 'own_stream' })
export class OwnStream {
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @Column({ type: 'bigint', transformer: asNumber }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
}

/** A record to be sent, or that was sent; rows of a stream stay for refill. */
@Entity({ name: 'outbox' })
export class OutboxRecord {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'bytea', nullable: true }) key!: Buffer | null;
  @Column({ type: 'bytea', nullable: true }) value!: Buffer | null;
  /** Undefined for records that carry no signature of ours: quarantine. */
  @Column({ type: 'text', nullable: true }) jws!: string | null;
  @Column({ type: 'jsonb' }) headers!: Record<string, string>;
  @Column({ type: 'text', nullable: true }) stream!: string | null;
  @Column({ type: 'bigint', nullable: true, transformer: asNumber }) sequence!: number | null;
  @Column({ type: 'text', nullable: true }) identity!: string | null;
  @Column({ type: 'timestamptz' }) created!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt!: Date | null;
  @Column({ name: 'kafka_offset', type: 'bigint', nullable: true, transformer: asNumber }) kafkaOffset!: number | null;
}

export type StreamState = 'live' | 'paused' | 'forked';

/** Where this instance stands in a stream it reads. The truth, before any offset of Kafka. */
@Entity({ name: 'stream_position' })
export class StreamPosition {
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @Column({ type: 'bigint', transformer: asNumber }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
  @Column({ type: 'text' }) state!: StreamState;
  /** Why it is paused; a code of the closed list. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ type: 'timestamptz' }) since!: Date;
}

/** Identity that counted at each position; what duplicates and forks are judged by. */
@Entity({ name: 'record_identity' })
export class RecordIdentity {
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @PrimaryColumn({ type: 'bigint', transformer: asNumber }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
  /** True when the record's signature held but its content was refused. */
  @Column({ type: 'boolean' }) refused!: boolean;
}

/** Next offset to read of a topic. */
@Entity({ name: 'consumer_offset' })
export class ConsumerOffset {
  @PrimaryColumn({ type: 'text' }) topic!: string;
  @PrimaryColumn({ type: 'integer' }) partition!: number;
  @Column({ name: 'next_offset', type: 'bigint', transformer: asNumber }) nextOffset!: number;
}

export type QuarantineState = 'open' | 'redriven' | 'closed';

/** A record that was refused, with its original bytes. */
@Entity({ name: 'quarantine' })
export class QuarantinedRecord {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'integer' }) partition!: number;
  @Column({ type: 'bigint', transformer: asNumber }) offset!: number;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'text', nullable: true }) pointer!: string | null;
  /** Null when the record had no value, or when `kept` is false. */
  @Column({ type: 'bytea', nullable: true }) value!: Buffer | null;
  @Column({ type: 'text', nullable: true }) jws!: string | null;
  @Column({ type: 'bytea', nullable: true }) key!: Buffer | null;
  /** Hex SHA-256 of the value. */
  @Column({ type: 'text' }) hash!: string;
  /** False when bytes were left out because of a flood or their size; they remain in the topic at `offset`. */
  @Column({ type: 'boolean' }) kept!: boolean;
  @Column({ type: 'text', nullable: true }) stream!: string | null;
  @Column({ type: 'bigint', nullable: true, transformer: asNumber }) sequence!: number | null;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt!: Date;
  @Column({ type: 'text' }) state!: QuarantineState;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}

/** Two records, one position, one signer: kept with everything needed to prove it to others. */
@Entity({ name: 'fork_evidence' })
export class ForkEvidence {
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @PrimaryColumn({ type: 'bigint', transformer: asNumber }) sequence!: number;
  /** Identity of the record that did not count. */
  @PrimaryColumn({ type: 'text' }) identity!: string;
  /** Identity of the record that counts at that position, where one does. */
  @Column({ name: 'counted_identity', type: 'text', nullable: true }) countedIdentity!: string | null;
  @Column({ type: 'text' }) prevhash!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'integer' }) partition!: number;
  @Column({ type: 'bigint', transformer: asNumber }) offset!: number;
  @Column({ type: 'bytea', nullable: true }) value!: Buffer | null;
  @Column({ type: 'text', nullable: true }) jws!: string | null;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt!: Date;
  /** Member that told us; null when this instance saw it itself. */
  @Column({ name: 'heard_from', type: 'text', nullable: true }) heardFrom!: string | null;
}

/** See Leases. */
@Entity({ name: 'lease' })
export class LeaseRecord {
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) holder!: string;
  @Column({ type: 'bigint', transformer: asNumber }) fence!: number;
  @Column({ type: 'timestamptz' }) expires!: Date;
}

export const SHARED_ENTITIES = [
  OwnStream,
  OutboxRecord,
  StreamPosition,
  RecordIdentity,
  ConsumerOffset,
  QuarantinedRecord,
  ForkEvidence,
  LeaseRecord,
] as const;
