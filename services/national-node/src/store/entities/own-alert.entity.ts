import type { AlertBody } from '@qalqan/contracts';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Phase } from '../../lifecycle/phases.js';
import { BIGINT, INSTANT } from './columns.js';

/** An alert of this party: where it stands, and the revision that waits for a second person. One row is one lock. */
@Entity({ name: 'alert' })
export class OwnAlert {
  @PrimaryColumn({ type: 'text' }) reference!: string;
  @Column({ type: 'text' }) phase!: Phase;
  /** Last revision that was released; 0 before the first. */
  @Column({ type: 'integer' }) revision!: number;
  /** Grows with every change; what If-Match compares. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text' }) kind!: string;
  /** Content of the waiting revision; null while none waits. */
  @Column({ type: 'jsonb', nullable: true }) draft!: AlertBody | null;
  /** Why a correction is made, or why the alert was recalled. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  /** Accounts that had a hand in the waiting revision: none of them may release it. */
  @Column({ type: 'text', array: true }) contributors!: string[];
  @Column({ name: 'created_at', ...INSTANT }) createdAt!: Date;
  @Column({ name: 'updated_at', ...INSTANT }) updatedAt!: Date;
  /** Place in lists; taken anew with every change. */
  @Column({ ...BIGINT }) position!: number;
}

/** A released revision as it was signed; rows are added and never changed but for the offset. */
@Entity({ name: 'alert_revision' })
export class AlertRevision {
  @PrimaryColumn({ type: 'text' }) reference!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) kind!: 'published' | 'corrected' | 'recalled';
  /** Null for a recall. */
  @Column({ type: 'jsonb', nullable: true }) body!: AlertBody | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'released_at', ...INSTANT }) releasedAt!: Date;
  @Column({ type: 'text' }) stream!: string;
  @Column({ ...BIGINT }) sequence!: number;
  @Column({ type: 'text' }) identity!: string;
  /** Offset at which the record came back from Kafka; null until it did. */
  @Column({ name: 'log_offset', ...BIGINT, nullable: true }) logOffset!: number | null;
}

/** Who did what to a revision, and when. Kept for ever, also of drafts that were thrown away. */
@Entity({ name: 'revision_action' })
export class RevisionAction {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column({ type: 'text' }) reference!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) action!: string;
  /** `sub` of the token. */
  @Column({ type: 'text' }) actor!: string;
  @Column({ name: 'client_id', type: 'text' }) clientId!: string;
  @Column({ ...INSTANT }) at!: Date;
}

/** Last number given to an alert in a year. */
@Entity({ name: 'reference_counter' })
export class ReferenceCounter {
  @PrimaryColumn({ type: 'integer' }) year!: number;
  @Column({ type: 'integer' }) last!: number;
}

/** A draft made under an `Idempotency-Key`; the same key of the same account leads to the same alert. */
@Entity({ name: 'draft_key' })
export class DraftKey {
  @PrimaryColumn({ type: 'text' }) actor!: string;
  @PrimaryColumn({ type: 'text' }) key!: string;
  /** Hex SHA-256 of the canonical form of the content that came with it. */
  @Column({ name: 'content_hash', type: 'text' }) contentHash!: string;
  @Column({ type: 'text' }) reference!: string;
  @Column({ name: 'created_at', ...INSTANT }) createdAt!: Date;
}
