import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { QalqanError } from '@qalqan/errors';
import { openAgreement, recordOf } from '@qalqan/replay';
import { decodeVerifierKey, type NoteKey } from '@qalqan/signing';
import { SHARED_ENTITIES, openDatabase, type Database } from '@qalqan/store';
import type { AuditConfig } from '../config.js';
import { readLeaves } from '../ledger/ledger-reader.js';
import { CheckpointRecord } from '../sequencer/checkpoint-record.js';
import type { StoreReport } from './store-report.js';
import { verifyStore } from './verify-store.js';

/** Flag of the service's program that verifies the store instead of serving it. */
export const VERIFY_FLAG = '--verify-store';

interface Output {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Verifies the store of a service that may be switched off, without Kafka: the log's key comes from the agreement in
 * entry 0, which the configured digest pins. Prints the report as JSON; returns 0 when it is sound, 1 when it is
 * broken, 2 with one line on stderr when it could not be verified.
 */
export async function verifyStoreCommand(
  config: Pick<AuditConfig, 'database' | 'agreement' | 'log'>,
  { stdout, stderr }: Output,
): Promise<number> {
  try {
    const report = await verified(config);
    stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.verdict === 'sound' ? 0 : 1;
  } catch (error) {
    const { code, category } = error instanceof QalqanError ? error : { code: 'internal', category: 'internal' };
    stderr.write(`the store could not be verified: ${error instanceof Error ? error.message : code} (${code})\n`);
    // An agreement that does not hold is a finding about the store; a database that does not answer is none.
    return category === 'invalid' ? 1 : 2;
  }
}

async function verified(config: Pick<AuditConfig, 'database' | 'agreement' | 'log'>): Promise<StoreReport> {
  const { url } = config.database;
  const database = await openDatabase({ url, entities: SHARED_ENTITIES, migrations: [], poolSize: 2 });
  try {
    const logKey = await agreedKey(database, config.agreement.digest);
    const record = new CheckpointRecord(config.log.checkpointFile);
    const now = (): number => performance.now();
    return await verifyStore({ database, record, logKey, hasher: nodeHasher, verifier: nodeVerifier, now });
  } finally {
    await database.close();
  }
}

async function agreedKey(database: Database, digest: string): Promise<NoteKey> {
  const [first] = await database.read((manager) => readLeaves(manager, 0, 1));
  const record = recordOf(nodeHasher, first ?? { leaf: new Uint8Array() });
  const note = 'code' in record ? new Uint8Array() : record.value;
  const trust = await openAgreement({ hasher: nodeHasher, verifier: nodeVerifier }, note, digest);
  return decodeVerifierKey(nodeHasher, trust.verified.agreement.log.vkey);
}
