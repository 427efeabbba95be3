import { expect, it } from '@jest/globals';
import { TestLedger } from '../testing/test-ledger.js';
import { verifyStoreCommand } from './command.js';

it('verifies the store of a service that is switched off, and ends with 1 when it was altered', async () => {
  const ledger = await TestLedger.create();
  await ledger.stageAlerts(20);
  await ledger.drain(ledger.sequencer());
  const printed: string[] = [];
  const run = (digest = ledger.programme.digest): Promise<number> =>
    verifyStoreCommand(
      {
        database: { url: ledger.test.url, migrationUrl: undefined, poolSize: 2 },
        agreement: { digest },
        log: { keyFile: '', checkpointFile: ledger.recordFile },
      },
      { stdout: { write: (text) => printed.push(text) }, stderr: { write: (text) => printed.push(text) } },
    );
  expect(await run()).toBe(0);
  await ledger.test.sql(`UPDATE ledger_entry SET subject = 'KZ-2026-000099' WHERE index = 7`);
  expect(await run()).toBe(1);
  expect(JSON.parse(printed[1]!)).toMatchObject({ verdict: 'broken', fault: { code: 'entry-altered', index: 7 } });
  expect(await run('0'.repeat(64))).toBe(1);
  expect(printed[2]).toContain('agreement-digest-mismatch');
  await ledger.close();
});
