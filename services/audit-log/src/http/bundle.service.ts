import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher } from '@qalqan/crypto-node';
import { Invalid, NotFound } from '@qalqan/errors';
import { proveInclusion } from '@qalqan/ledger';
import { TRUST_LIST } from '@qalqan/messaging';
import { EVIDENCE_FORMAT, type EvidenceBundle, type EvidenceEntry } from '@qalqan/replay';
import { encodeBase64, type TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import { tileReader } from '../ledger/ledger-reader.js';
import { LOG_KEYS, type LogKeys } from '../tokens.js';
import { besideOf, CONTENT_COLUMNS, type ContentRow } from './entry-item.js';
import { requireHead } from './heads.js';
import { ReadLog, type Reading } from './read-log.js';

/** An alert has some ten records; a subject with more entries than this is read by range. */
const MAX_ENTRIES = 1_000;

/** Evidence about one subject that verifies without this platform (SPEC-AUD §6). */
@Injectable()
export class BundleService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly readings: ReadLog,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(LOG_KEYS) private readonly keys: LogKeys,
  ) {}

  async about(subject: string, reading: Reading): Promise<EvidenceBundle> {
    return this.database.transaction(async ({ manager }) => {
      const { size, note } = await requireHead(manager);
      const rows = await entriesAbout(manager, subject, size);
      const last = Number(rows.at(-1)?.index);
      const range = { from: Number(rows[0]?.index), to: last + 1, subject };
      await this.readings.record(manager, reading, { action: 'bundles.read', ...range });
      return {
        format: EVIDENCE_FORMAT,
        origin: this.keys.signer.name,
        subject,
        agreement: this.trust.verified.note,
        checkpoint: new TextDecoder().decode(note),
        entries: await proved(manager, rows, size),
      };
    });
  }
}

async function entriesAbout(manager: EntityManager, subject: string, size: number): Promise<ContentRow[]> {
  const rows = await manager.query<ContentRow[]>(
    `SELECT ${CONTENT_COLUMNS} FROM ledger_entry WHERE subject = $1 AND kind <> 'agreement' AND index < $2
       ORDER BY index LIMIT ${MAX_ENTRIES + 1}`,
    [subject, size],
  );
  if (rows.length === 0) throw new NotFound('nothing in the log is about this subject');
  if (rows.length <= MAX_ENTRIES) return rows;
  const message = `more than ${MAX_ENTRIES} entries are about this subject`;
  throw new Invalid('parameter-invalid', message, [{ pointer: '/subject', code: 'parameter-invalid', message }]);
}

async function proved(manager: EntityManager, rows: readonly ContentRow[], size: number): Promise<EvidenceEntry[]> {
  const read = tileReader(manager);
  const entries: EvidenceEntry[] = [];
  for (const row of rows) {
    const index = Number(row.index);
    const proof = await proveInclusion(nodeHasher, read, index, size);
    const leaf = row.leaf.toString('base64');
    entries.push({ index, leaf, proof: proof.map((hash) => encodeBase64(hash)), ...besideOf(row) });
  }
  return entries;
}
