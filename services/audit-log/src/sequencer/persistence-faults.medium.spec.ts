import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toHex } from '@qalqan/signing';
import type { Database } from '@qalqan/store';
import { TestLedger } from '../testing/test-ledger.js';
import { CheckpointRecord } from './checkpoint-record.js';
import type { SequencerPorts } from './sequencer.js';

class Fault extends Error {}

/** Whether what failed had taken effect: a commit whose answer was lost, a rename whose fsync failed. */
type Effect = 'not persisted' | 'persisted';

/** A database whose `nth` write transaction fails. */
function failingDatabase(database: Database, nth: number, effect: Effect): Database {
  let left = nth;
  const transaction: Database['transaction'] = async (work) => {
    left -= 1;
    if (left !== 0) return database.transaction(work);
    await database.transaction(async (tx) => {
      await work(tx);
      if (effect === 'not persisted') throw new Fault('before commit');
    });
    throw new Fault('after commit');
  };
  return new Proxy(database, {
    get: (target, name) => {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

class FailingRecord extends CheckpointRecord {
  #fails = true;
  constructor(
    path: string,
    private readonly effect: Effect,
  ) {
    super(path);
  }

  override replace(...args: Parameters<CheckpointRecord['replace']>): void {
    const fails = this.#fails;
    this.#fails = false;
    if (fails && this.effect === 'not persisted') throw new Fault('before the rename');
    super.replace(...args);
    if (fails) throw new Fault('after the rename');
  }
}

/**
 * {failed and not persisted, failed but persisted} × {checkpoint record, database, publication}: the same process goes
 * on, and so does one that starts anew.
 */
describe('a fault of the', () => {
  let ledger: TestLedger;

  beforeEach(async () => {
    ledger = await TestLedger.create();
    await ledger.stageAlerts(260);
  });

  afterEach(() => ledger.close());

  const places: [string, (effect: Effect) => Partial<SequencerPorts>][] = [
    ['checkpoint record', (effect) => ({ record: new FailingRecord(ledger.recordFile, effect) })],
    ['database while signing', (effect) => ({ database: failingDatabase(ledger.test.database, 1, effect) })],
    ['database while applying', (effect) => ({ database: failingDatabase(ledger.test.database, 2, effect) })],
    ['database while publishing', (effect) => ({ database: failingDatabase(ledger.test.database, 3, effect) })],
  ];
  const cases = places.flatMap(([place, make]) =>
    (['not persisted', 'persisted'] as const).flatMap((effect) =>
      (['goes on', 'starts anew'] as const).map((how) => ({ place, effect, how, make })),
    ),
  );

  it.each(cases)('$place, $effect, process $how', async ({ effect, how, make }) => {
    const signed: string[] = [];
    const ports: Partial<SequencerPorts> = {
      ...make(effect),
      publish: async (tx, { size, root }) => {
        // Stands in for the outbox: a row of the same transaction.
        await tx.manager.query(`INSERT INTO outbox (topic, key, value) VALUES ('checkpoints', $1, '')`, [
          Buffer.from(`${size} ${toHex(root)}`),
        ]);
        return '0'.repeat(64);
      },
      after: (step) => void signed.push(step),
    };
    const first = ledger.sequencer(undefined, ports);
    const live = async (sequencer = first): Promise<void> => {
      await ledger.drain(sequencer);
      await sequencer.publish(ledger.lease);
    };
    await expect(live()).rejects.toThrow(Fault);
    const { publish } = ports;
    await live(how === 'goes on' ? first : ledger.sequencer(undefined, publish && { publish }));
    const report = await ledger.audit();
    expect(report.faults).toEqual([]);
    expect(report.entries).toBe(261);
    const published = await ledger.test.sql<{ key: Buffer }>('SELECT key FROM outbox');
    expect(published.map(({ key }) => key.toString())).toEqual([`261 ${report.log?.root}`]);
  });
});
