import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { noteKey } from '@qalqan/signing';
import { TEST_ORIGIN } from '@qalqan/testkit/programme';
import fc from 'fast-check';
import { TestLedger } from '../testing/test-ledger.js';
import { verifyStore } from './verify-store.js';
import type { StoreReport } from './store-report.js';

const ENTRIES = 700;

describe('verifyStore', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await TestLedger.create();
    for (const party of ['kz', 'tj', 'uz']) {
      await ledger.stageAlerts(233, party);
      await ledger.drain(ledger.sequencer());
    }
  });

  afterAll(() => ledger.close());

  const verified = (): Promise<StoreReport> =>
    verifyStore({
      database: ledger.test.database,
      record: ledger.record,
      hasher: nodeHasher,
      verifier: nodeVerifier,
      logKey: noteKey(nodeHasher, TEST_ORIGIN, ledger.programme.logSigner.publicKey),
      now: () => performance.now(),
    });

  /** Keeps a copy of the tables, tampers, verifies, and puts the copy back. */
  async function after(tamper: string): Promise<StoreReport> {
    const tables = ['ledger_entry', 'hash_tile', 'ledger_checkpoint'];
    for (const table of tables) await ledger.test.sql(`CREATE TABLE copy_${table} AS TABLE ${table}`);
    try {
      await ledger.test.sql(tamper);
      return await verified();
    } finally {
      await ledger.test.sql(`TRUNCATE ${tables.join(', ')} CASCADE`);
      for (const table of tables) {
        await ledger.test.sql(`INSERT INTO ${table} SELECT * FROM copy_${table}`);
        await ledger.test.sql(`DROP TABLE copy_${table}`);
      }
    }
  }

  it('finds a true database sound', async () => {
    expect(await verified()).toMatchObject({
      verdict: 'sound',
      size: ENTRIES,
      tiles: 2,
      checkpoints: 3,
      fault: undefined,
    });
  });

  const flip = (column: string, at: number): string =>
    `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;

  it.each([
    ['a byte of a leaf', `UPDATE ledger_entry SET ${flip('leaf', 400)} WHERE index = 301`, { index: 301 }],
    ['a byte of a leaf hash', `UPDATE ledger_entry SET ${flip('leaf_hash', 4)} WHERE index = 301`, { index: 301 }],
    ['a row deleted', `DELETE FROM ledger_entry WHERE index = 301`, { code: 'entries-missing', index: 301 }],
    ['the last rows deleted', `DELETE FROM ledger_entry WHERE index >= 650`, { code: 'entries-missing', index: 650 }],
    [
      'a row added at the end',
      `INSERT INTO ledger_entry SELECT ${ENTRIES}, kind, topic, partition, leaf, leaf_hash, beside_value, beside_jws,
         type, member, subject, stream, 234, identity, "time" FROM ledger_entry WHERE index = 699`,
      { code: 'entries-surplus', index: ENTRIES },
    ],
    ['the subject of a row', `UPDATE ledger_entry SET subject = 'KZ-2026-999999' WHERE index = 20`, { index: 20 }],
    [
      'the time of a row',
      `UPDATE ledger_entry SET "time" = "time" + interval '1 second' WHERE index = 20`,
      { index: 20 },
    ],
    ['the identity of a row', `UPDATE ledger_entry SET identity = '${'0'.repeat(64)}' WHERE index = 20`, { index: 20 }],
    [
      'a record beside that does not belong there',
      `UPDATE ledger_entry SET kind = 'agreement' WHERE index = 20`,
      { index: 20 },
    ],
    [
      'rows of one stream swapped',
      `UPDATE ledger_entry SET index = 9000 WHERE index = 40; UPDATE ledger_entry SET index = 40 WHERE index = 41;
       UPDATE ledger_entry SET index = 41 WHERE index = 9000`,
      { index: 40 },
    ],
    [
      'rows of two streams swapped, in a full tile',
      `UPDATE ledger_entry SET index = 9000 WHERE index = 233; UPDATE ledger_entry SET index = 233 WHERE index = 234;
       UPDATE ledger_entry SET index = 234 WHERE index = 9000`,
      { code: 'root-mismatch', index: 0, before: 234 },
    ],
    [
      'a byte of a tile',
      `UPDATE hash_tile SET ${flip('hashes', 32 * 7)} WHERE index = 1`,
      { tile: 'tile/0/001', index: 263 },
    ],
    ['the root of a tile', `UPDATE hash_tile SET ${flip('root', 0)} WHERE index = 1`, { tile: 'tile/0/001' }],
    ['a tile deleted', `DELETE FROM hash_tile WHERE index = 0`, { tile: 'tile/0/000' }],
    [
      'a tile too many',
      `INSERT INTO hash_tile SELECT level, 7, hashes, root FROM hash_tile WHERE index = 0`,
      { code: 'tile-altered' },
    ],
    [
      'the root of a checkpoint',
      `UPDATE ledger_checkpoint SET ${flip('root', 0)} WHERE size = 467`,
      { code: 'root-mismatch' },
    ],
    [
      'the note of a checkpoint',
      // Another letter of base64: a flipped bit of some letters would be none, and the note another fault.
      `UPDATE ledger_checkpoint SET note = set_byte(note, 120, CASE get_byte(note, 120) WHEN 65 THEN 66 ELSE 65 END)
        WHERE size = 467`,
      { code: 'note-signature-invalid' },
    ],
    [
      'the newest checkpoint deleted',
      `DELETE FROM ledger_checkpoint WHERE size = ${ENTRIES}`,
      { code: 'entries-surplus' },
    ],
  ])('names what was altered: %s', async (_what, tamper, fault) => {
    const report = await after(tamper);
    expect(report).toMatchObject({ verdict: 'broken', fault });
  });

  it('finds any byte of any row that was flipped, and names the row (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(ENTRIES - 1),
        fc.constantFrom('leaf', 'leaf_hash'),
        fc.nat(1_000_000),
        async (index, column, position) => {
          const at = `(${position} % octet_length(${column}))`;
          const change = `UPDATE ledger_entry
            SET ${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 32) WHERE index = ${index}`;
          await ledger.test.sql(change);
          const report = await verified();
          // The same change again takes it back.
          await ledger.test.sql(change);
          expect(report.fault).toMatchObject({ index });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('finds a record file that is gone or older', async () => {
    const note = readFileSync(ledger.recordFile);
    rmSync(ledger.recordFile);
    expect((await verified()).fault?.code).toBe('position-rolled-back');
    const [old] = await ledger.test.sql<{ note: Buffer }>('SELECT note FROM ledger_checkpoint WHERE size = 467');
    writeFileSync(ledger.recordFile, old!.note);
    expect((await verified()).fault?.code).toBe('position-rolled-back');
    writeFileSync(ledger.recordFile, note);
    expect((await verified()).verdict).toBe('sound');
  });
});
