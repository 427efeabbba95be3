import { describe, expect, it } from '@jest/globals';
import { changeSource, markSource, mayHear, type ChangedRow } from './live-source.js';

/** A list as a table has it: each write takes the next number, and becomes visible when its transaction commits. */
class Table {
  private next = 0;
  private readonly rows = new Map<string, ChangedRow>();

  write(id: string): void {
    this.commit(this.begin(id));
  }

  begin(id: string): ChangedRow {
    this.next += 1;
    return { id, position: this.next };
  }

  commit(row: ChangedRow): void {
    this.rows.set(row.id, row);
  }

  readonly read = (after: number, limit: number): Promise<readonly ChangedRow[]> =>
    Promise.resolve(
      [...this.rows.values()]
        .filter(({ position }) => position > after)
        .sort((a, b) => b.position - a.position)
        .slice(0, limit),
    );
}

describe('a list that changes', () => {
  const setting = () => {
    const table = new Table();
    const clock = { now: 0 };
    return { table, clock, source: changeSource('hit', table.read, () => clock.now) };
  };
  const hint = (id: string) => ({ topic: 'hit', id });

  it('says each write once, oldest first, and nothing of what was there before', async () => {
    const { table, source } = setting();
    table.write('old');
    expect(await source.poll()).toEqual([]);
    expect(await source.poll()).toEqual([]);
    table.write('a');
    table.write('b');
    expect(await source.poll()).toEqual([hint('a'), hint('b')]);
    table.write('a');
    expect(await source.poll()).toEqual([hint('a')]);
    expect(await source.poll()).toEqual([]);
  });

  it('sees a write that commits after later ones were seen', async () => {
    const { table, source, clock } = setting();
    await source.poll();
    const slow = table.begin('slow');
    table.write('quick');
    expect(await source.poll()).toEqual([hint('quick')]);
    clock.now += 29_000;
    table.write('later');
    expect(await source.poll()).toEqual([hint('later')]);
    table.commit(slow);
    expect(await source.poll()).toEqual([hint('slow')]);
  });

  it('reads no further back than half a minute', async () => {
    const { table, clock } = setting();
    const asked: number[] = [];
    const source = changeSource(
      'hit',
      (after, limit) => {
        asked.push(after);
        return table.read(after, limit);
      },
      () => clock.now,
    );
    await source.poll();
    for (let at = 0; at < 100; at += 1) {
      table.write(`row ${at}`);
      expect(await source.poll()).toEqual([hint(`row ${at}`)]);
      clock.now += 1_000;
    }
    expect(asked.at(-1)).toBeGreaterThan(60);
  });

  it('is one hint for the whole list when much changes at once', async () => {
    const { table, source } = setting();
    await source.poll();
    for (let at = 0; at < 21; at += 1) table.write(`row ${at}`);
    expect(await source.poll()).toEqual([{ topic: 'hit' }]);
  });

  it('says a thing once of which several rows tell, as of a hit that goes out to each of its recipients', async () => {
    const rows: ChangedRow[] = [];
    const source = changeSource('hit', () => Promise.resolve([...rows].reverse()));
    await source.poll();
    rows.push({ id: 'h', position: 1 }, { id: 'h', position: 2 }, { id: 'g', position: 3, topic: 'group' });
    expect(await source.poll()).toEqual([hint('h'), { topic: 'group', id: 'g' }]);
    expect(await source.poll()).toEqual([]);
  });

  it('says of a mark that it changed', async () => {
    let mark = '1';
    const source = markSource('checkpoint', () => Promise.resolve(mark));
    expect(await source.poll()).toEqual([]);
    mark = '2';
    expect(await source.poll()).toEqual([{ topic: 'checkpoint' }]);
    expect(await source.poll()).toEqual([]);
  });
});

describe('who hears', () => {
  it.each([
    [['drafter'], 'inbox', true],
    [['auditor'], 'hit', false],
    [['auditor'], 'checkpoint', true],
    [['analyst'], 'quarantine', false],
    [['operator'], 'quarantine', true],
    [['refiller'], 'alert', false],
    [[], 'alert', false],
  ] as const)('%j of %s: %s', (roles, topic, hears) => {
    expect(mayHear(roles, topic)).toBe(hears);
  });
});
