import { beforeAll, describe, expect, it } from '@jest/globals';
import { AlertRecalledV1 } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { createProgramme, type TestRecord } from '@qalqan/testkit/programme';
import { storedBody } from './stored-content.js';

describe('the body of a stored event', () => {
  let record: TestRecord;
  const body = { reference: 'KZ-2026-000001', revision: 2, reason: 'a mistake' };

  beforeAll(async () => {
    record = await (await createProgramme()).member('kz').publish(AlertRecalledV1, body);
  });

  it('is what was signed', () => {
    expect(storedBody(nodeHasher, record)).toEqual(body);
  });

  it('is not given once anything was altered', () => {
    const value = record.value.slice();
    value[300] = (value[300] ?? 0) ^ 1;
    const altered: Partial<TestRecord>[] = [
      { value },
      { jws: record.jws.replace('..', '.x.') },
      { identity: '0'.repeat(64) },
    ];
    for (const change of altered)
      expect(() => storedBody(nodeHasher, { ...record, ...change })).toThrow(
        expect.objectContaining({ code: 'digest-mismatch' }),
      );
  });
});
