import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { chainRefusal, encodeRefusal, REFUSAL_CHAIN_START } from '@qalqan/ledger';
import type { RefusedRecord } from '@qalqan/messaging';
import fc from 'fast-check';
import { closeWindow, fullBudget, spend, type Budget, type RefusalLimit, type Statement } from './limit.js';

const place = { topic: 'qalqan.kz.events.v1', partition: 0 };
const LIMIT: RefusalLimit = { burst: 3, perSecond: 2, windowMs: 1_000 };

const refused = (offset: number, code = 'signature-invalid', sequence?: number): RefusedRecord => ({
  ...place,
  offset: BigInt(offset),
  hash: offset.toString(16).padStart(64, '0'),
  code,
  taken:
    sequence === undefined
      ? undefined
      : { stream: 'kz/0', sequence, prevhash: 'a'.repeat(64), identity: 'b'.repeat(64) },
});

/** Runs batches at their times, and at the end lets the last window pass. */
function run(batches: readonly { now: number; records: readonly RefusedRecord[] }[]): Statement[] {
  let budget: Budget = fullBudget(LIMIT, 0);
  const statements: Statement[] = [];
  for (const { now, records } of batches) {
    const spent = spend(nodeHasher, LIMIT, budget, { place, now, records });
    budget = spent.budget;
    statements.push(...spent.statements);
  }
  return [...statements, ...closeWindow(LIMIT, budget, place, Number.MAX_SAFE_INTEGER).statements];
}

const countOf = (statement: Statement): number => (statement.kind === 'one' ? 1 : statement.count);

describe('the rate limit of refusals', () => {
  it('states each by itself up to the burst, and sums up the rest', () => {
    const records = [1, 2, 3, 4, 5, 6].map((offset) => refused(offset, offset === 5 ? 'jws-missing' : undefined));
    const statements = run([{ now: 0, records }]);
    expect(statements.map(({ kind }) => kind)).toEqual(['one', 'one', 'one', 'many']);
    const chained = records
      .slice(3)
      .reduce(
        (before, { offset, hash, code }) => chainRefusal(nodeHasher, before, { offset: Number(offset), hash, code }),
        REFUSAL_CHAIN_START,
      );
    expect(statements[3]).toEqual({
      kind: 'many',
      ...place,
      ...{ from: 4, to: 6, count: 3, codes: { 'jws-missing': 1, 'signature-invalid': 2 }, hash: chained },
    });
  });

  it('earns its tokens back, and goes on one by one only when the window is over', () => {
    const statements = run([
      { now: 0, records: [1, 2, 3, 4].map((offset) => refused(offset)) },
      { now: 999, records: [refused(5)] },
      { now: 1_000, records: [refused(6)] },
    ]);
    expect(statements.map((one) => [one.kind, countOf(one)])).toEqual([
      ['one', 1],
      ['one', 1],
      ['one', 1],
      ['many', 2],
      ['one', 1],
    ]);
  });

  it('states a surplus of one record as that record', () => {
    const statements = run([{ now: 0, records: [1, 2, 3, 4].map((offset) => refused(offset)) }]);
    expect(statements[3]).toEqual({ ...statements[0], offset: 4, hash: refused(4).hash });
  });

  it('never sums up what takes a position', () => {
    const records = [1, 2, 3, 4, 5, 6].map((offset) => refused(offset, 'schema-invalid', offset));
    expect(run([{ now: 0, records }])).toHaveLength(6);
  });

  it('mentions every record once, states few, and depends on nothing but what it was given (property)', () => {
    const batches = fc.array(
      fc.record({
        wait: fc.nat(3_000),
        codes: fc.array(fc.constantFrom('jws-missing', 'signature-invalid'), { maxLength: 30 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(batches, (plan) => {
        let now = 0;
        let offset = 0;
        const given = plan.map(({ wait, codes }) => {
          now += wait;
          return { now, records: codes.map((code) => refused((offset += 1), code)) };
        });
        const statements = run(given);
        expect(statements.reduce((sum, one) => sum + countOf(one), 0)).toBe(offset);
        const most = LIMIT.burst + (now / 1_000) * LIMIT.perSecond + now / LIMIT.windowMs + 2;
        expect(statements.length).toBeLessThanOrEqual(most);
        expect(run(given)).toEqual(statements);
        for (const [at, statement] of statements.entries()) encodeRefusal({ ...statement, number: at + 1 });
      }),
    );
  });

  it('gives nothing for a clock that was set back', () => {
    const first = spend(nodeHasher, LIMIT, fullBudget(LIMIT, 10_000), {
      place,
      now: 10_000,
      records: [1, 2, 3].map((offset) => refused(offset)),
    });
    const back = spend(nodeHasher, LIMIT, first.budget, { place, now: 5_000, records: [] });
    const again = spend(nodeHasher, LIMIT, back.budget, { place, now: 10_000, records: [refused(4)] });
    expect(again.budget.surplus).toMatchObject({ count: 1 });
  });
});
