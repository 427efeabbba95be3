import { foldFacts, groupId, QALQAN_STRONG_1, selectorKey, selectorsOf, type FoldFact } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { toHex, utf8 } from '@qalqan/signing';
import { sampleAlert } from '@qalqan/testkit/programme';
import type { EntityManager } from 'typeorm';
import { PostgresCorrelationStore } from '../../store/postgres-correlation-store.js';

/** `apart`: no two of the stored alerts share a value. `shared`: all have one phone, and nothing else in common. */
export type World = 'apart' | 'shared';

const OWNERS = ['tj', 'uz', 'kg'] as const;
const NUMBER_BASE = 1_000_000;
const SHARED = 9_999_999;
const AUDIENCE = ['kz', 'uz'];
/** Cuts the sample's own number out of a key of it. */
const PLACEHOLDER = String(NUMBER_BASE);

/** The fact that alert `number` of an owner states; documents and phones of equal numbers match. */
export function factOfAlert(world: World, owner: string, at: number, number = at): FoldFact {
  const alert = sampleAlert(NUMBER_BASE + number, { handling: { tlp: 'AMBER', audience: AUDIENCE } });
  const phones = world === 'shared' ? sampleAlert(SHARED).phones : alert.phones;
  const identity = toHex(nodeHasher.sha256(utf8(`${owner} ${at}`)));
  const { kind, exercise, desk } = alert;
  return {
    kind: 'alert-published',
    stream: `${owner}/0`,
    sequence: at + 1,
    identity,
    alert: {
      ...{ reference: `${owner.toUpperCase()}-2026-${String(at).padStart(6, '0')}`, owner, revision: 1, identity },
      ...{ kind, exercise, audience: AUDIENCE, desk, selectors: selectorsOf({ ...alert, phones }) },
    },
  };
}

/** Folds alerts `from` to `to` as the hub does. */
export async function foldAlerts(manager: EntityManager, world: World, from: number, to: number): Promise<void> {
  const facts = Array.from({ length: to - from }, (_, at) => factOfAlert(world, ownerOf(from + at), from + at));
  const ports = { hasher: nodeHasher, ruleset: QALQAN_STRONG_1 };
  await foldFacts(new PostgresCorrelationStore(manager), ports, facts, () => Promise.resolve());
}

/** Writes the rows that folding alerts `from` to `to` gives, the lanes of the digest aside, by statements of SQL. */
export async function seedAlerts(manager: EntityManager, world: World, from: number, to: number): Promise<void> {
  const numbers = `SELECT i, ($3::text[])[i % 3 + 1] AS owner FROM generate_series($1::int, $2::int - 1) AS i`;
  const given = [from, to, OWNERS];
  const { desk, kind } = sampleAlert(1);
  await manager.query(
    `INSERT INTO alert (reference, state, owner, revision, identity, kind, exercise, audience, desk)
       SELECT upper(owner) || '-2026-' || lpad(i::text, 6, '0'), 'live', owner, 1,
              encode(sha256(convert_to(owner || ' ' || i, 'UTF8')), 'hex'), $4, false, $5::jsonb, $6
         FROM (${numbers}) AS n ORDER BY i`,
    [...given, kind, JSON.stringify(AUDIENCE), desk],
  );
  for (const key of ownKeys(world)) {
    const named = `SELECT owner, i, replace($4, '${PLACEHOLDER}', (${NUMBER_BASE} + i)::text) AS key FROM (${numbers}) AS n`;
    await manager.query(
      `INSERT INTO selector (key, reference)
         SELECT key, upper(owner) || '-2026-' || lpad(i::text, 6, '0') FROM (${named}) AS k`,
      [...given, key],
    );
    await manager.query(`INSERT INTO holder_count (key, owner, holders) SELECT key, owner, 1 FROM (${named}) AS k`, [
      ...given,
      key,
    ]);
  }
  if (world === 'shared') await seedShared(manager, numbers, given);
}

async function seedShared(manager: EntityManager, numbers: string, given: readonly unknown[]): Promise<void> {
  const key = selectorsOf({ persons: [], phones: sampleAlert(SHARED).phones }).map(selectorKey)[0] ?? '';
  await manager.query(
    `INSERT INTO selector (key, reference)
       SELECT $4, upper(owner) || '-2026-' || lpad(i::text, 6, '0') FROM (${numbers}) AS n`,
    [...given, key],
  );
  await manager.query(
    `INSERT INTO holder_count (key, owner, holders) SELECT $4, owner, count(*) FROM (${numbers}) AS n GROUP BY owner
       ON CONFLICT (key, owner) DO UPDATE SET holders = holder_count.holders + excluded.holders`,
    [...given, key],
  );
  await manager.query(
    `INSERT INTO value_group (id, key, state, revision) VALUES ($1, $2, 'held', 1) ON CONFLICT DO NOTHING`,
    [groupId(nodeHasher, QALQAN_STRONG_1, key), key],
  );
}

/** Keys of the alert with the placeholder for its number. */
function ownKeys(world: World): string[] {
  const alert = sampleAlert(NUMBER_BASE);
  return selectorsOf({ ...alert, phones: world === 'shared' ? [] : alert.phones }).map(selectorKey);
}

function ownerOf(at: number): string {
  return OWNERS[at % OWNERS.length] ?? '';
}
