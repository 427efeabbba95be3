import { describe, expect, it } from '@jest/globals';
import { SingleRun } from './single-run.js';

interface Rig {
  readonly run: SingleRun<number>;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
  readonly begun: () => number;
  readonly pass: (ms: number) => void;
}

/** Work that ends when it is told to. */
function rig(): Rig {
  let begun = 0;
  let clock = 0;
  let current = Promise.withResolvers<number>();
  const work = (): Promise<number> => {
    begun += 1;
    current = Promise.withResolvers<number>();
    return current.promise;
  };
  return {
    run: new SingleRun(work, () => clock),
    end: () => {
      current.resolve(begun);
    },
    fail: (error) => {
      current.reject(error);
    },
    begun: () => begun,
    pass: (ms) => {
      clock += ms;
    },
  };
}

describe('a run that may outlast a request', () => {
  it('is done once for all who ask while it is under way', async () => {
    const { run, end, begun } = rig();
    const both = [run.ask(10_000), run.ask(10_000)];
    end();
    expect(await Promise.all(both)).toEqual([
      { startedAt: '1970-01-01T00:00:00.000Z', report: 1 },
      { startedAt: '1970-01-01T00:00:00.000Z', report: 1 },
    ]);
    expect(begun()).toBe(1);
  });

  it('begins anew for who asks after it was told', async () => {
    const { run, end, begun } = rig();
    for (const time of [1, 2]) {
      const asked = run.ask(10_000);
      end();
      expect((await asked).report).toBe(time);
    }
    expect(begun()).toBe(2);
  });

  it('is told to who was sent away meanwhile, although it has ended between', async () => {
    const { run, end, begun, pass } = rig();
    expect(await run.ask(0)).toEqual({ startedAt: '1970-01-01T00:00:00.000Z', report: null });
    end();
    await run.start();
    pass(59_000);
    expect(await run.ask(0)).toEqual({ startedAt: '1970-01-01T00:00:00.000Z', report: 1 });
    expect(begun()).toBe(1);
    expect((await run.ask(0)).report).toBeNull();
    expect(begun()).toBe(2);
  });

  it('is forgotten when nobody has come back for its result', async () => {
    const { run, end, begun, pass } = rig();
    await run.ask(0);
    end();
    await run.start();
    pass(60_000);
    expect((await run.ask(0)).report).toBeNull();
    expect(begun()).toBe(2);
  });

  it('fails for who waits, and for who was sent away', async () => {
    const { run, fail, begun } = rig();
    const waiting = run.ask(10_000);
    fail(new Error('lost'));
    await expect(waiting).rejects.toThrow('lost');
    await run.ask(0);
    fail(new Error('lost again'));
    await expect(run.start()).rejects.toThrow('lost again');
    await expect(run.ask(10_000)).rejects.toThrow('lost again');
    expect(begun()).toBe(2);
  });
});
