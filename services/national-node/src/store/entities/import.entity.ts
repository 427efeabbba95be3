import type { ErrorCode } from '@qalqan/errors';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT } from './columns.js';

/** A file of a sender: how far it has been read, and what became of its rows. One row is one lock. */
@Entity({ name: 'import_batch' })
export class ImportBatch {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) sender!: string;
  @Column({ type: 'text' }) format!: 'ndjson' | 'csv';
  @Column({ type: 'text' }) state!: 'open' | 'submitted';
  /** Of CSV, with the columns, once the header has been read. */
  @Column({ type: 'text', nullable: true }) delimiter!: string | null;
  @Column({ type: 'text', array: true, nullable: true }) columns!: string[] | null;
  @Column({ name: 'next_line', type: 'integer' }) nextLine!: number;
  @Column({ type: 'integer' }) drafted!: number;
  @Column({ type: 'integer' }) unchanged!: number;
  @Column({ type: 'integer' }) conflicts!: number;
  @Column({ type: 'integer' }) refused!: number;
  /** Accounts that sent rows or submitted the batch: none of them may release it. */
  @Column({ type: 'text', array: true }) contributors!: string[];
  @Column({ name: 'created_by', type: 'text' }) createdBy!: string;
  @Column({ name: 'created_at', ...INSTANT }) createdAt!: Date;
  @Column({ name: 'updated_at', ...INSTANT }) updatedAt!: Date;
}

/** The draft that a sender's reference led to. */
@Entity({ name: 'import_draft' })
export class ImportDraft {
  @PrimaryColumn({ type: 'text' }) sender!: string;
  @PrimaryColumn({ name: 'sender_reference', type: 'text' }) senderReference!: string;
  /** Hex SHA-256 of the canonical form of the row. */
  @Column({ name: 'content_hash', type: 'text' }) contentHash!: string;
  @Column({ type: 'text' }) reference!: string;
  @Column({ name: 'import_id', type: 'uuid' }) importId!: string;
  @Column({ type: 'integer' }) line!: number;
}

/** One place of a row that is at fault; never what stands there. */
@Entity({ name: 'import_fault' })
export class ImportFault {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' }) importId!: string;
  @PrimaryColumn({ type: 'integer' }) line!: number;
  @PrimaryColumn({ type: 'integer' }) place!: number;
  @Column({ type: 'text' }) pointer!: string;
  @Column({ name: 'column_name', type: 'text', nullable: true }) columnName!: string | null;
  @Column({ type: 'text' }) code!: ErrorCode;
  @Column({ type: 'text' }) message!: string;
}
