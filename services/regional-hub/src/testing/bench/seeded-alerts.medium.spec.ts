import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { ENTITIES, MIGRATIONS } from '../../store/schema.js';
import { correlateAt, type CorrelateFigures } from './correlate.js';
import { foldAlerts, seedAlerts, type World } from './seeded-alerts.js';

/** Above the size of a group. */
const ALERTS = 60;
/** Places in lists and counts of what was said follow from the course of events, not from the state. */
const STATE = {
  alert: 'reference, state, owner, revision, identity, kind, exercise, audience, desk',
  selector: 'key, reference',
  holder_count: 'key, owner, holders',
  value_group: 'id, key, state',
  hit: 'id, state',
} as const;

describe.each<World>(['apart', 'shared'])('alerts seeded for a benchmark, %s', (world) => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await testDatabase({ entities: ENTITIES, migrations: MIGRATIONS });
  });
  afterEach(() => test.drop());

  async function state(): Promise<Record<string, unknown[]>> {
    const read = Object.entries(STATE).map(
      async ([table, columns]) =>
        [table, await test.sql(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`)] as const,
    );
    return Object.fromEntries(await Promise.all(read));
  }

  it('are the rows that the fold writes', async () => {
    await test.database.transaction(({ manager }) => foldAlerts(manager, world, 0, ALERTS));
    const folded = await state();
    await test.sql('TRUNCATE alert, selector, holder_count, value_group, hit');
    for (const [from, to] of [
      [0, 25],
      [25, ALERTS],
    ] as const)
      await test.database.transaction(({ manager }) => seedAlerts(manager, world, from, to));
    expect(await state()).toEqual(folded);
    expect(folded['alert']).toHaveLength(ALERTS);
  });

  it('are met by every second probe, unless they share a value that is a group', async () => {
    const found: CorrelateFigures[] = [];
    for await (const figures of correlateAt(test.database, world, [30, 60], 10)) found.push(figures);
    const hits = world === 'apart' ? 5 : 0;
    expect(found).toMatchObject([
      { stored: 30, hits },
      { stored: 60, hits },
    ]);
    // Alert, two values and two counts, and every second time a hit; a shared phone is counted in a row that is there.
    const most = world === 'apart' ? 5.5 : 4;
    for (const { times, rowsPerAlert } of found) {
      expect(times).toHaveLength(10);
      expect(rowsPerAlert).toBeGreaterThanOrEqual(4);
      expect(rowsPerAlert).toBeLessThanOrEqual(most);
    }
  });
});
