import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, StreamForkedV1 } from '@qalqan/contracts';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import { TestAudit } from '../testing/audit-app.js';
import { heldRecord } from './held-record.js';

describe('a record that the log holds', () => {
  let audit: TestAudit;
  const records: TestRecord[] = [];

  beforeAll(async () => {
    audit = await TestAudit.create();
    const kz = audit.programme.member('kz');
    const alert = sampleAlert(1);
    // The second is larger than a leaf, and lies beside it.
    const narrative = Array.from({ length: 8 }, () => ({ lang: 'ru', text: 'о'.repeat(8_000) }));
    for (const [at, content] of [alert, { ...alert, narrative }].entries())
      records.push(
        await kz.publish(AlertPublishedV1, { reference: reference('kz', at + 1), revision: 1, alert: content }),
      );
    await audit.take(...records);
    await audit.untilSize(3);
  });
  afterAll(() => audit.close());

  const held = (sequence: number) => audit.test.database.read((manager) => heldRecord(manager, 'kz/0', sequence));

  it.each([1, 2])('is found at position %i as it was signed', async (sequence) => {
    const found = await held(sequence);
    const { value, jws } = records[sequence - 1]!;
    expect(Buffer.from(found?.value ?? []).equals(Buffer.from(value))).toBe(true);
    expect(found?.jws).toBe(jws);
  });

  it('is nothing where nothing counts', async () => {
    expect(await held(3)).toBeUndefined();
  });

  it('tells of forks as well, to whoever may read entries', async () => {
    const body = {
      ...{ member: 'kz', stream: 'kz/0', sequence: 2, counted: { sequence: 2, identity: records[1]!.identity } },
      other: { identity: 'b'.repeat(64), prevhash: records[0]!.identity },
    };
    await audit.take(await audit.programme.member('uz').publish(StreamForkedV1, body));
    await audit.untilSize(4);
    const { items } = await audit.json<{ items: object[] }>('/api/v1/entries?subject=kz.0', 'auditor');
    expect(items).toMatchObject([{ type: StreamForkedV1.type, stream: 'uz/0', subject: 'kz.0' }]);
  });
});
