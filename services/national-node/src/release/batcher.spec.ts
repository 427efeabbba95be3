import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Batcher, type Outcome } from './batcher.js';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('doing together what arrives together', () => {
  it('answers each item once, in batches within the limit, never two at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (items, limit) => {
          const batches: number[] = [];
          let running = 0;
          const batcher = new Batcher<number, number>(async (batch) => {
            expect((running += 1)).toBe(1);
            batches.push(batch.length);
            await pause();
            running -= 1;
            return batch.map((item): Outcome<number> => ({ ok: true, value: item + 1 }));
          }, limit);
          const answers = await Promise.all(items.map((item) => batcher.add(item)));
          expect(answers).toEqual(items.map((item) => item + 1));
          expect(Math.max(0, ...batches)).toBeLessThanOrEqual(limit);
          expect(batches.reduce((sum, size) => sum + size, 0)).toBe(items.length);
        },
      ),
    );
  });

  it('rejects the item that failed and no other', async () => {
    const batcher = new Batcher<number, number>(
      (batch) =>
        Promise.resolve(
          batch.map((item) => (item === 2 ? { ok: false, error: new Error('two') } : { ok: true, value: item })),
        ),
      10,
    );
    const settled = await Promise.allSettled([1, 2, 3].map((item) => batcher.add(item)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('rejects a whole batch that failed, and goes on with the next', async () => {
    let calls = 0;
    const batcher = new Batcher<number, number>((batch) => {
      calls += 1;
      if (calls === 1) return Promise.reject(new Error('lost'));
      return Promise.resolve(batch.map((item) => ({ ok: true, value: item })));
    }, 2);
    const settled = await Promise.allSettled([1, 2, 3].map((item) => batcher.add(item)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    await expect(batcher.add(4)).resolves.toBe(4);
  });
});
