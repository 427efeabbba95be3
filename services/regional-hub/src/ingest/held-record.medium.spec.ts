import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, StreamForkedV1 } from '@qalqan/contracts';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { heldRecord } from './held-record.js';

describe('a record that the hub took in', () => {
  let hub: TestHub;
  const records: TestRecord[] = [];

  beforeAll(async () => {
    hub = await testHub();
    const kz = hub.programme.member('kz');
    const body = { reference: reference('kz', 1), revision: 1 as const, alert: sampleAlert(1) };
    records.push(await kz.publish(AlertPublishedV1, body));
    const claim = {
      ...{ member: 'tj', stream: 'tj/0', sequence: 1, counted: { sequence: 1, identity: 'a'.repeat(64) } },
      other: { identity: 'b'.repeat(64), prevhash: 'c'.repeat(64) },
    };
    records.push(await kz.publish(StreamForkedV1, claim));
    await hub.ingest(...records);
  });
  afterAll(() => hub.close());

  it.each([1, 2])('is found at position %i as it was signed', async (sequence) => {
    const found = await hub.test.database.read((manager) => heldRecord(manager, 'kz/0', sequence));
    expect(Buffer.from(found?.value ?? []).equals(Buffer.from(records[sequence - 1]!.value))).toBe(true);
    expect(found?.jws).toBe(records[sequence - 1]?.jws);
  });

  it('is nothing where nothing counts', async () => {
    expect(await hub.test.database.read((manager) => heldRecord(manager, 'kz/0', 3))).toBeUndefined();
  });
});
