import { describe, expect, it } from '@jest/globals';
import { migrationProblems, SHARED_ROWS } from '@qalqan/testkit';
import { ENTITIES, MIGRATIONS } from './schema.js';

describe('the tables of the hub', () => {
  it('can be made, taken back and made again, step by step, and steps keep what is in them', async () => {
    const own = [
      `INSERT INTO event (stream, sequence, identity, type, subject, topic, partition, log_offset, value, jws)
         VALUES ('kz/0', 1, repeat('a', 64), 'alert.published', 'KZ-2026-000001', 'qalqan.kz.events.v1', 0, 0, '\\x7b7d', 'jws')`,
      `INSERT INTO fold_position (stream, sequence) VALUES ('kz/0', 1)`,
      `INSERT INTO alert (reference, state, owner, revision, identity, kind, exercise, audience, desk)
         VALUES ('KZ-2026-000001', 'live', 'kz', 1, repeat('a', 64), 'narcotics', false, '["tj"]', 'desk')`,
      `INSERT INTO selector (key, reference) VALUES ('document:1', 'KZ-2026-000001')`,
    ];
    const rows = { ...SHARED_ROWS, HubTables1767312000000: own };
    expect(await migrationProblems({ entities: ENTITIES, migrations: MIGRATIONS, rows })).toEqual([]);
  });
});
