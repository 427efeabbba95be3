import type { AlertBody, HitFoundBody } from '@qalqan/contracts';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { BIGINT, INSTANT } from './columns.js';

/** An alert of another party that was addressed to us, or the bare fact that it once was. */
@Entity({ name: 'inbox_alert' })
export class InboxAlert {
  @PrimaryColumn({ type: 'text' }) reference!: string;
  @Column({ type: 'text' }) owner!: string;
  /** `held`: we may read it. `recalled`: its owner took it back. `dropped`: a correction left us out of the audience. */
  @Column({ type: 'text' }) state!: 'held' | 'recalled' | 'dropped';
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text', nullable: true }) kind!: string | null;
  @Column({ type: 'jsonb', nullable: true }) body!: AlertBody | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'updated_at', ...INSTANT }) updatedAt!: Date;
  @Column({ ...BIGINT }) position!: number;
  // The record that said so last, as received; gone where its content may not be read any more.
  @Column({ type: 'text' }) topic!: string;
  @Column({ type: 'integer' }) partition!: number;
  @Column({ name: 'log_offset', ...BIGINT }) logOffset!: number;
  @Column({ type: 'text' }) stream!: string;
  @Column({ ...BIGINT }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
  @Column({ type: 'bytea', nullable: true }) value!: Buffer | null;
  @Column({ type: 'text', nullable: true }) jws!: string | null;
}

/** A hit for us in the view that the hub gave us; without content once it was withdrawn. */
@Entity({ name: 'hit' })
export class Hit {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'jsonb', nullable: true }) body!: HitFoundBody | null;
  /** References that the hit names. */
  @Column({ type: 'text', array: true }) alerts!: string[];
  @Column({ type: 'text' }) tier!: string;
  /** Last verdict of the hub; outlives withdrawal. */
  @Column({ type: 'text' }) verdict!: string;
  /** Why, as a code of the list `verdict-reason`; null in the contact view. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  /** Why it left the lists; null while it stands. */
  @Column({ type: 'text', nullable: true }) removed!: string | null;
  @Column({ name: 'updated_at', ...INSTANT }) updatedAt!: Date;
  @Column({ ...BIGINT }) position!: number;
  @Column({ type: 'text' }) stream!: string;
  @Column({ ...BIGINT }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
  @Column({ name: 'log_offset', ...BIGINT }) logOffset!: number;
}

/** One read of content that others own: who, when, what, what for. */
@Entity({ name: 'read_log' })
export class ReadEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column({ ...INSTANT }) at!: Date;
  @Column({ type: 'text' }) actor!: string;
  @Column({ name: 'client_id', type: 'text' }) clientId!: string;
  @Column({ type: 'text' }) action!: string;
  @Column({ type: 'text', nullable: true }) purpose!: string | null;
  /** References of the alerts whose content was shown. */
  @Column({ type: 'text', array: true }) alerts!: string[];
}

/** Latest checkpoint that the audit log announced on its topic. */
@Entity({ name: 'audit_checkpoint' })
export class AuditCheckpoint {
  @PrimaryColumn({ type: 'text' }) origin!: string;
  @Column({ ...BIGINT }) size!: number;
  @Column({ type: 'text' }) root!: string;
  @Column({ type: 'text' }) note!: string;
  @Column({ ...BIGINT }) sequence!: number;
  @Column({ name: 'seen_at', ...INSTANT }) seenAt!: Date;
}
