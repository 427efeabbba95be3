import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AlertBody } from '@qalqan/contracts';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import fc from 'fast-check';
import { ENTITIES, MIGRATIONS } from '../store/schema.js';
import { ME, cut, history, keep, type Row } from '../testing/inbox-history.js';
import { STILL } from '../testing/test-node.js';
import { planInbox } from './inbox-plan.js';
import { InboxStore } from './inbox.store.js';

interface StoredRow {
  readonly reference: string;
  readonly state: Row['state'];
  readonly revision: number;
  readonly body: AlertBody | null;
}

describe('the inbox in PostgreSQL', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await testDatabase({ entities: ENTITIES, migrations: MIGRATIONS });
  });
  afterAll(() => db.drop());

  it('keeps what the model keeps, whatever comes and however it is cut', async () => {
    const inbox = new InboxStore();
    await fc.assert(
      fc.asyncProperty(history, fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), async (events, sizes) => {
        await db.sql('TRUNCATE inbox_alert');
        for (const batch of cut(events, sizes)) {
          await db.database.transaction((tx) => inbox.apply(tx, planInbox(ME, batch), STILL.now()));
        }
        const stored = await db.sql<StoredRow>('SELECT reference, state, revision, body FROM inbox_alert');
        const rows = stored.map(({ reference, state, revision, body }): [string, Row] => [
          reference,
          { state, revision, alert: body ?? undefined },
        ]);
        const byName = ([one]: [string, Row], [other]: [string, Row]): number => (one < other ? -1 : 1);
        expect(rows.sort(byName)).toEqual([...keep(events.map((event) => [event]))].sort(byName));
      }),
      { numRuns: 60 },
    );
  });
});
