import { beforeAll, describe, expect, it } from '@jest/globals';
import { violationsOnceSettled, acknowledged } from '../oracles/settle.js';
import { auditorReplay } from '../platform/auditor.js';
import { currentPlatform } from '../platform/current.js';
import type { SignedState } from '../platform/node-client.js';
import type { Instance } from '../platform/ports.js';
import { waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const number = freshNumber();
let fromTj: SignedState;
let fromKz: SignedState;
let index: number;

beforeAll(async () => {
  fromTj = await platform.node('tj').publish(alertFor(number, ['kz']));
  fromKz = await platform.node('kz').publish(alertFor(number, ['tj']));
  const alerts = [acknowledged('tj', fromTj, ['kz']), acknowledged('kz', fromKz, ['tj'])];
  expect(await violationsOnceSettled(platform, alerts, ['kz', 'tj'])).toEqual([]);
  await waitUntil('the hit is there', async () => (await platform.node('kz').hitsOn(fromTj.reference)).length === 1);
  const [row] = await sql('audit', 'SELECT index::int AS index FROM ledger_entry WHERE identity = $1', [
    fromTj.identity,
  ]);
  index = Number(row?.['index']);
}, 60_000);

describe('a row of the audit log, altered as superuser', () => {
  it('is found by the log itself and by the auditor: one byte of a record', async () => {
    await altered('audit', 'leaf = set_byte(leaf, 200, get_byte(leaf, 200) # 1)', ledgerRow(), async () => {
      const { status, report } = await platform.audit.verify();
      expect({ status, code: report?.fault?.code, index: report?.fault?.index }).toEqual({
        status: 'broken',
        code: 'entry-altered',
        index,
      });
      const { code, codes, first } = await replayed();
      expect({ code, first }).toEqual({ code: 1, first: index });
      expect(codes).toContain('entry-altered');
    });
  });

  it('is found although the hash in the row was changed along', async () => {
    const change = `leaf = set_byte(leaf, 200, get_byte(leaf, 200) # 1),
      leaf_hash = sha256('\\x00'::bytea || set_byte(leaf, 200, get_byte(leaf, 200) # 1))`;
    await altered('audit', change, ledgerRow(), async () => {
      expect((await platform.audit.verify()).status).toBe('broken');
      const { code, first } = await replayed();
      expect({ code, first }).toEqual({ code: 1, first: index });
    });
  });

  it('is found when only what searches go by was changed', async () => {
    await altered('audit', `subject = 'TJ-2026-888888'`, ledgerRow(), async () => {
      const { status, report } = await platform.audit.verify();
      expect({ status, index: report?.fault?.index }).toEqual({ status: 'broken', index });
    });
  });

  it('is not altered by the serving role, which has no right to', async () => {
    for (const statement of [
      'UPDATE ledger_entry SET leaf = leaf',
      'DELETE FROM ledger_entry',
      'TRUNCATE ledger_entry',
      'UPDATE ledger_checkpoint SET root = root',
      'DELETE FROM hash_tile',
    ]) {
      await expect(platform.sql.asRole('audit', statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a row of the hub, altered as superuser', () => {
  it.each([
    ['the tier of a hit', 'hit', `tier = 'possible'`, () => `left_reference = '${lower()}'`, 'hit'],
    ['the score of a hit', 'hit', 'score = score - 1', () => `left_reference = '${lower()}'`, 'hit'],
    ['the audience of an alert', 'alert', `audience = '["uz"]'`, () => `reference = '${fromTj.reference}'`, 'alert'],
    [
      'the revision of an alert',
      'alert',
      'revision = revision + 1',
      () => `reference = '${fromTj.reference}'`,
      'alert',
    ],
    [
      'a byte of a signed event',
      'event',
      'value = set_byte(value, 200, get_byte(value, 200) # 1)',
      () => `identity = '${fromTj.identity}'`,
      'event',
    ],
    [
      'the digest of the state',
      'fold_state',
      'lanes = set_byte(lanes, 9, get_byte(lanes, 9) # 1)',
      () => 'id = 1',
      'fold_state',
    ],
  ])('is found by the hub: %s', async (_what, table, change, where, named) => {
    await altered('hub', change, { table, where: where() }, async () => {
      const { status, report } = await platform.hub.verify();
      expect({ status, table: report?.finding?.table }).toEqual({ status: 'broken', table: named });
    });
  });

  it('changes nothing in what the auditor rebuilds from the log', async () => {
    await altered('hub', `tier = 'possible'`, { table: 'hit', where: `left_reference = '${lower()}'` }, async () => {
      expect((await replayed()).code).toBe(0);
    });
  });
});

interface Row {
  readonly table: string;
  readonly where: string;
}

const sql = (instance: Instance, statement: string, values: readonly unknown[] = []) =>
  platform.sql.asSuperuser(instance, statement, values);

function ledgerRow(): Row {
  return { table: 'ledger_entry', where: `index = ${index}` };
}

function lower(): string {
  return [fromKz.reference, fromTj.reference].sort()[0] ?? '';
}

/** Alters rows past triggers and rights, does the work, puts back what was there, and sees that all is sound again. */
async function altered(
  instance: 'audit' | 'hub',
  change: string,
  { table, where }: Row,
  work: () => Promise<void>,
): Promise<void> {
  const unguarded = (statement: string): string => `SET session_replication_role = replica; ${statement}`;
  await sql(instance, `CREATE TABLE before_change AS SELECT * FROM ${table} WHERE ${where}`);
  try {
    await sql(instance, unguarded(`UPDATE ${table} SET ${change} WHERE ${where}`));
    await work();
  } finally {
    const columns = await sql(
      instance,
      `SELECT string_agg(format('%1$I = b.%1$I', column_name), ', ') AS list
         FROM information_schema.columns WHERE table_name = 'before_change' AND is_generated = 'NEVER'`,
    );
    const key =
      { ledger_entry: 'index', hit: 'id', alert: 'reference', event: 'identity', fold_state: 'id' }[table] ?? 'id';
    await sql(
      instance,
      unguarded(`UPDATE ${table} t SET ${String(columns[0]?.['list'])} FROM before_change b WHERE t.${key} = b.${key}`),
    );
    await sql(instance, 'DROP TABLE before_change');
  }
  const verify = instance === 'audit' ? platform.audit.verify() : platform.hub.verify();
  expect((await verify).status).toBe('sound');
}

/** What the auditor's program says: exit code, codes of the faults, first entry that is named. */
async function replayed(): Promise<{ code: number; codes: string[]; first: number | undefined }> {
  const { code, stdout } = await auditorReplay(platform, ['--json']);
  const { faults } = JSON.parse(stdout) as { faults: { code: string; index?: number }[] };
  return {
    code,
    codes: faults.map((fault) => fault.code),
    first: faults.find((fault) => fault.index !== undefined)?.index,
  };
}
