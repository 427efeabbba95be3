import { Inject, Injectable } from '@nestjs/common';
import { openRecord, type OpenedRecord, type OpeningPorts } from '@qalqan/contracts';
import { TRUST_LIST } from '@qalqan/messaging';
import type { Hasher, TrustList, Verifier } from '@qalqan/signing';
import { AUDIT_LOG, HASHER, VERIFIER } from '../tokens.js';
import type { AuditLog, Evidence, HeardCheckpoint } from './audit-log.js';
import type { StoredRecord } from './signed-record.reader.js';

/** A stored record opened anew, and what the audit log shows for it. */
export interface CheckedRecord {
  readonly opened: OpenedRecord;
  readonly evidence: Evidence;
}

/** Checks a stored record exactly as if it had just come from Kafka. */
@Injectable()
export class RecordCheck {
  private readonly ports: OpeningPorts;

  constructor(
    @Inject(HASHER) hasher: Hasher,
    @Inject(VERIFIER) verifier: Verifier,
    @Inject(TRUST_LIST) trust: TrustList,
    @Inject(AUDIT_LOG) private readonly auditLog: AuditLog,
  ) {
    this.ports = { hasher, verifier, trust };
  }

  async check({ raw }: StoredRecord, heard: HeardCheckpoint | undefined): Promise<CheckedRecord> {
    const { topic, partition, value, jws } = raw;
    const record = { kind: 'event', topic, partition, value: value ?? new Uint8Array(), jws: jws ?? '' } as const;
    const [opened, evidence] = await Promise.all([
      openRecord(this.ports, { ...raw, offset: raw.offset ?? '' }),
      this.auditLog.evidenceOf(record, heard),
    ]);
    return { opened, evidence };
  }
}
