import { Injectable } from '@nestjs/common';
import type { RawRecord } from '@qalqan/contracts';
import { utf8 } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import type { HeardCheckpoint } from './audit-log.js';

/** A stored record with what the database says about it; nothing in it has been verified again. */
export interface StoredRecord {
  readonly revision: number;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  /** True where showing the record shows another party's content. */
  readonly foreignContent: boolean;
  readonly raw: Omit<RawRecord, 'offset'> & { readonly offset: string | null };
}

interface Row {
  readonly revision: number;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: string | null;
  readonly value: Buffer;
  readonly jws: string;
  readonly foreign_content: boolean;
}

/** The record behind an alert, as signed. */
@Injectable()
export class SignedRecordReader {
  /** Of an own alert: the given revision, or the last one that is out. */
  async own(manager: EntityManager, reference: string, revision?: number): Promise<StoredRecord | undefined> {
    const rows = await manager.query<Row[]>(
      `SELECT r.revision, r.stream, r.sequence, r.identity, o.topic, 0 AS partition,
          coalesce(r.log_offset, o.kafka_offset) AS log_offset, o.value, o.jws, false AS foreign_content
         FROM alert_revision r JOIN outbox o USING (stream, sequence)
         WHERE r.reference = $1 AND ($2::integer IS NULL OR r.revision = $2) ORDER BY r.revision DESC LIMIT 1`,
      [reference, revision ?? null],
    );
    return rows[0] && stored(reference, rows[0]);
  }

  /** Of an alert that was addressed to us: the last record that we may read. */
  async received(manager: EntityManager, reference: string, revision?: number): Promise<StoredRecord | undefined> {
    const rows = await manager.query<Row[]>(
      `SELECT revision, stream, sequence, identity, topic, partition, log_offset, value, jws,
          state = 'held' AS foreign_content
         FROM inbox_alert WHERE reference = $1 AND state <> 'dropped' AND ($2::integer IS NULL OR revision = $2)`,
      [reference, revision ?? null],
    );
    return rows[0] && stored(reference, rows[0]);
  }

  /** The newest tree head that the audit log has announced to us. */
  async heard(manager: EntityManager): Promise<HeardCheckpoint | undefined> {
    const rows = await manager.query<{ size: string; root: string }[]>(
      'SELECT size, root FROM audit_checkpoint ORDER BY size DESC LIMIT 1',
    );
    return rows[0] && { size: Number(rows[0].size), root: rows[0].root };
  }
}

function stored(reference: string, row: Row): StoredRecord {
  const { revision, stream, identity, topic, partition, value, jws } = row;
  return {
    revision,
    stream,
    sequence: Number(row.sequence),
    identity,
    foreignContent: row.foreign_content,
    raw: { topic, partition, offset: row.log_offset, key: utf8(reference), value, jws },
  };
}
