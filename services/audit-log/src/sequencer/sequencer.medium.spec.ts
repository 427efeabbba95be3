import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditCheckpointV1 } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { parseCheckpoint, signCheckpoint } from '@qalqan/ledger';
import { parseNote, toHex } from '@qalqan/signing';
import { TEST_ORIGIN } from '@qalqan/testkit/programme';
import fc from 'fast-check';
import { TestLedger } from '../testing/test-ledger.js';
import type { Sequencer, Step } from './sequencer.js';

const STEPS: Step[] = ['read', 'hashed', 'signed', 'recorded', 'applied', 'published'];

class Crash extends Error {}

/** Crashes after the `nth` time that `step` is done, and lives on after that. */
function crashAt(step: Step, nth = 1): (step: Step) => void {
  let left = nth;
  return (done) => {
    if (done === step && (left -= 1) === 0) throw new Crash(step);
  };
}

describe('the sequencer', () => {
  let ledger: TestLedger;
  /** Root of every size that was ever signed and seen by anybody: recorded, stored or published. */
  let roots: Map<number, string>;

  beforeEach(async () => {
    ledger = await TestLedger.create();
    roots = new Map();
  });

  afterEach(() => ledger.close());

  async function collectRoots(): Promise<void> {
    const stored = await ledger.test.sql<{ size: string; root: Buffer }>('SELECT size, root FROM ledger_checkpoint');
    const seen = stored.map(({ size, root }) => [Number(size), toHex(root)] as const);
    const note = ledger.record.read();
    if (note !== undefined) {
      const { size, root } = parseCheckpoint(parseNote(note).text);
      seen.push([size, toHex(root)]);
    }
    seen.push(...ledger.published.map(({ size, root }) => [size, root] as const));
    for (const [size, root] of seen) expect(roots.get(size) ?? root).toBe(root);
    for (const [size, root] of seen) roots.set(size, root);
  }

  /** One turn and one publication; says whether the process crashed. */
  async function live(sequencer: Sequencer): Promise<boolean> {
    try {
      await ledger.drain(sequencer);
      await sequencer.publish(ledger.lease);
      return false;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      return true;
    } finally {
      await collectRoots();
    }
  }

  it('puts the agreement first and then what was staged, in its order', async () => {
    await ledger.stageAlerts(3, 'tj');
    await ledger.stageAlerts(2, 'kz');
    await ledger.drain(ledger.sequencer());
    const rows = await ledger.test.sql<{ index: string; stream: string; sequence: string }>(
      'SELECT index, stream, sequence FROM ledger_entry ORDER BY index',
    );
    expect(rows.map(({ stream, sequence }) => `${stream} ${sequence}`)).toEqual([
      'agreement 1',
      'tj/0 1',
      'tj/0 2',
      'tj/0 3',
      'kz/0 1',
      'kz/0 2',
    ]);
    expect(rows.map(({ index }) => Number(index))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await ledger.audit()).toMatchObject({ verdict: 'sound', entries: 6, tilesCompared: true });
    expect(await ledger.test.sql('SELECT FROM pending_entry')).toEqual([]);
  });

  it('grows over tile borders, also when every process lives for one turn only', async () => {
    for (const count of [254, 1, 1, 300, 500]) {
      await ledger.stageAlerts(count);
      await ledger.drain(ledger.sequencer());
      await collectRoots();
    }
    expect(await ledger.audit()).toMatchObject({ verdict: 'sound', entries: 1_057 });
    const tiles = await ledger.test.sql('SELECT level, index FROM hash_tile ORDER BY level, index');
    expect(tiles).toHaveLength(4);
  });

  it.each(STEPS)('recovers from a crash after the step %s', async (step) => {
    await ledger.stageAlerts(300);
    expect(await live(ledger.sequencer(crashAt(step)))).toBe(true);
    await ledger.stageAlerts(5, 'uz');
    expect(await live(ledger.sequencer())).toBe(false);
    expect(await ledger.audit()).toMatchObject({ verdict: 'sound', entries: 306 });
    expect(ledger.published.at(-1)?.size).toBe(306);
  });

  it('is sound whatever comes in and wherever it crashes, and never gives one size two roots (property)', async () => {
    const life = fc.record({
      batches: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
      crash: fc.option(fc.record({ step: fc.constantFrom(...STEPS), nth: fc.integer({ min: 1, max: 2 }) })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
        for (const { batches, crash } of lives) {
          const sequencer = ledger.sequencer(crash === null ? undefined : crashAt(crash.step, crash.nth));
          let crashed = false;
          for (const [at, count] of batches.entries()) {
            await ledger.stageAlerts(count, ['kz', 'tj', 'uz'][at]);
            crashed ||= await live(sequencer);
          }
        }
        expect(await live(ledger.sequencer())).toBe(false);
        expect((await ledger.audit()).faults).toEqual([]);
      }),
      { numRuns: 6 },
    );
    // Some forty transactions of a life, each synced to disk: a minute on a machine that does much else.
  }, 240_000);

  it('publishes only after news, and at most once a second', async () => {
    let now = 0;
    const sequencer = ledger.sequencer(undefined, { now: () => now });
    await ledger.stageAlerts(2);
    await ledger.drain(sequencer);
    expect(await sequencer.publish(ledger.lease)).toBeUndefined();
    expect(ledger.published.map(({ size }) => size)).toEqual([3]);
    await ledger.stageAlerts(1);
    await ledger.drain(sequencer);
    now = 400;
    expect(await sequencer.publish(ledger.lease)).toBe(600);
    now = 1_000;
    expect(await sequencer.publish(ledger.lease)).toBeUndefined();
    expect(ledger.published.map(({ size }) => size)).toEqual([3, 4]);
    await stageOwnCheckpoint(4);
    await ledger.drain(sequencer);
    now = 9_000;
    await sequencer.publish(ledger.lease);
    expect(ledger.published.map(({ size }) => size)).toEqual([3, 4]);
    expect(await ledger.audit()).toMatchObject({ verdict: 'sound', entries: 5, checkpoints: 1 });
  });

  async function stageOwnCheckpoint(size: number, root?: string): Promise<void> {
    const [row] = await ledger.test.sql<{ root: Buffer; note: Buffer }>(
      'SELECT root, note FROM ledger_checkpoint WHERE size = $1',
      [size],
    );
    const note = row?.note.toString('utf8') ?? 'a note of another life';
    const body = { origin: TEST_ORIGIN, size, root: root ?? toHex(row?.root ?? new Uint8Array(32)), note };
    await ledger.stageEvents([await ledger.event('audit', AuditCheckpointV1, body)]);
  }

  describe('refuses to sign', () => {
    const refusal = (code: string) => expect.objectContaining({ code });

    beforeEach(async () => {
      await ledger.stageAlerts(10);
      await ledger.drain(ledger.sequencer());
    });

    async function expectRefused(code = 'position-rolled-back'): Promise<void> {
      await ledger.stageAlerts(1, 'uz');
      const before = ledger.record.read();
      await expect(ledger.drain(ledger.sequencer())).rejects.toEqual(refusal(code));
      expect(ledger.record.read()).toEqual(before);
    }

    it('when the record file is gone', async () => {
      rmSync(ledger.recordFile);
      await expectRefused();
    });

    it('when the record file is one of an earlier time', async () => {
      const old = readFileSync(ledger.recordFile);
      await ledger.stageAlerts(1);
      await ledger.drain(ledger.sequencer());
      writeFileSync(ledger.recordFile, old);
      await expectRefused();
    });

    it('when the database is one of an earlier time', async () => {
      await ledger.test.sql(
        `CREATE TABLE old_entry AS TABLE ledger_entry; CREATE TABLE old_checkpoint AS TABLE ledger_checkpoint`,
      );
      await ledger.stageAlerts(5);
      await ledger.drain(ledger.sequencer());
      await ledger.test.sql(`
        TRUNCATE ledger_entry, ledger_checkpoint, checkpoint_publication;
        INSERT INTO ledger_entry SELECT * FROM old_entry; INSERT INTO ledger_checkpoint SELECT * FROM old_checkpoint`);
      await expectRefused();
    });

    it('when the record commits to other rows than the staged ones', async () => {
      await ledger.stageAlerts(2);
      await expect(ledger.drain(ledger.sequencer(crashAt('recorded')))).rejects.toThrow(Crash);
      await ledger.test.sql(`DELETE FROM pending_entry`);
      await ledger.stageAlerts(2, 'tj');
      await expectRefused();
    });

    it('when the record is signed by somebody else, or is no note', async () => {
      const signer = { name: TEST_ORIGIN, signer: ledger.programme.member('kz').signer };
      const note = await signCheckpoint(
        nodeHasher,
        { origin: TEST_ORIGIN, size: 11, root: new Uint8Array(32).fill(1) },
        [signer],
      );
      writeFileSync(ledger.recordFile, note);
      await expectRefused();
      writeFileSync(ledger.recordFile, '');
      await expectRefused();
    });

    it('when a checkpoint comes back from Kafka that its database does not know', async () => {
      await stageOwnCheckpoint(77);
      await expectRefused();
    });

    it('when a checkpoint comes back with another root', async () => {
      await stageOwnCheckpoint(11, 'a'.repeat(64));
      await expectRefused();
    });

    it.each([
      ['leaf', `set_byte(leaf, 300, get_byte(leaf, 300) # 1)`],
      ['leaf_hash', `set_byte(leaf_hash, 3, get_byte(leaf_hash, 3) # 1)`],
    ])('over a staged row with a flipped bit: %s', async (column, change) => {
      await ledger.stageAlerts(2, 'tj');
      await ledger.test.sql(`UPDATE pending_entry SET ${column} = ${change} WHERE sequence = 2`);
      await expectRefused('entry-altered');
    });

    it('over rows that change between signing and storing, and afterwards as well', async () => {
      await ledger.stageAlerts(2, 'tj');
      const change = `UPDATE pending_entry SET leaf = set_byte(leaf, 300, get_byte(leaf, 300) # 1) WHERE sequence = 1`;
      const sequencer = ledger.sequencer(undefined, {
        isValid: () => true,
        after: async (step) => {
          if (step === 'recorded') await ledger.test.sql(change);
        },
      });
      await expect(sequencer.turn(ledger.lease)).rejects.toEqual(refusal('entry-altered'));
      await expectRefused('entry-altered');
    });

    it('over stored tiles that were altered', async () => {
      await ledger.test.sql(
        `UPDATE ledger_entry SET leaf_hash = set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1) WHERE index = 4`,
      );
      await expectRefused('entry-altered');
    });
  });

  describe('with two processes', () => {
    it('stops the one whose lease another has taken, before it signs', async () => {
      await ledger.stageAlerts(3);
      await ledger.test.sql(`UPDATE lease SET holder = 'another', fence = fence + 1`);
      await expect(ledger.sequencer().turn(ledger.lease)).rejects.toMatchObject({ code: 'conflict' });
      expect(ledger.record.read()).toBeUndefined();
    });

    it('stops the one whose lease ran out while it signed', async () => {
      await ledger.stageAlerts(3);
      const late = ledger.sequencer(undefined, { isValid: () => false });
      await expect(late.turn(ledger.lease)).rejects.toMatchObject({ code: 'conflict' });
      expect(ledger.record.read()).toBeUndefined();
    });

    it('finishes what the other has recorded, once', async () => {
      await ledger.stageAlerts(3);
      await expect(ledger.sequencer(crashAt('recorded')).turn(ledger.lease)).rejects.toThrow(Crash);
      await ledger.drain(ledger.sequencer());
      expect(await ledger.audit()).toMatchObject({ verdict: 'sound', entries: 4 });
    });
  });

  it('takes a stream position once: a record cannot be staged or logged twice', async () => {
    await ledger.stageAlerts(1);
    await ledger.drain(ledger.sequencer());
    await ledger.stageAlerts(1, 'kz', { sequence: 1, prevhash: ledger.programme.digest });
    await expect(ledger.drain(ledger.sequencer())).rejects.toMatchObject({
      driverError: { code: '23505', constraint: 'ledger_entry_position' },
    });
  });
});
