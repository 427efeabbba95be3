import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { CLOCK, type Clock } from '../clock.js';
import { ownerOf } from '../lifecycle/reference.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { ReadLog, type Reader } from '../read-log/read-log.js';
import type { HeardCheckpoint } from './audit-log.js';
import { RecordCheck } from './record-check.js';
import { provenanceView, type ProvenanceView } from './provenance-view.js';
import { SignedRecordReader, type StoredRecord } from './signed-record.reader.js';

/** Where an alert comes from, in a form that proves it to somebody who does not trust this node. */
@Injectable()
export class ProvenanceService {
  constructor(
    @Inject(ReadLog) private readonly readLog: ReadLog,
    @Inject(SignedRecordReader) private readonly records: SignedRecordReader,
    @Inject(RecordCheck) private readonly check: RecordCheck,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(reference: string, revision: number | undefined, reader: Reader): Promise<ProvenanceView> {
    const { record, heard } = await this.find(reference, revision, reader);
    if (record === undefined) throw new NotFound('there is no such record here');
    // Outside the transaction: neither signature nor audit log needs a database connection to wait for them.
    const { opened, evidence } = await this.check.check(record, heard);
    return provenanceView(reference, record, opened, evidence, this.clock.now());
  }

  private async find(reference: string, revision: number | undefined, reader: Reader): Promise<Found> {
    return this.readLog.reading('provenance', reader, async ({ manager }) => {
      const record =
        ownerOf(reference) === this.profile.id
          ? await this.records.own(manager, reference, revision)
          : await this.records.received(manager, reference, revision);
      const heard = await this.records.heard(manager);
      return { result: { record, heard }, alerts: record?.foreignContent === true ? [reference] : [] };
    });
  }
}

interface Found {
  readonly record: StoredRecord | undefined;
  /** Read before the log is asked: what it shows then must be at least as much. */
  readonly heard: HeardCheckpoint | undefined;
}
