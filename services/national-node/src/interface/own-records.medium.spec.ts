import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { SignedRecord } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import { publishOwn } from '../testing/flow.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';

describe('records of our own stream', () => {
  let node: TestNode;

  beforeAll(async () => {
    node = await TestNode.start('tj');
    for (let count = 0; count < 5; count += 1) await publishOwn(node);
  });
  afterAll(() => node.stop());

  const get = (path: string, as = 'operator'): Promise<Answer> => node.call('GET', path, { as });

  it('verify for whoever gets them, page by page', async () => {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: node.programme.trust };
    const sequences: number[] = [];
    let from: string | null = '1';
    while (from !== null) {
      const page: { items: SignedRecord[]; next: string | null } = (
        await get(`streams/tj%2F0/records?from=${from}&limit=2`)
      ).body();
      for (const { topic, key, value, jws, sequence, identity } of page.items) {
        const raw = { topic, partition: 0, offset: '', key: utf8(key), value: Buffer.from(value, 'base64'), jws };
        const opened = await openRecord(ports, raw);
        expect(opened).toMatchObject({ kind: 'event', event: { sequence, identity, subject: key } });
        sequences.push(sequence);
      }
      from = page.next;
    }
    expect(sequences).toEqual([1, 2, 3, 4, 5]);
  });

  it('are given from where they are wanted', async () => {
    const page = (await get('streams/tj%2F0/records?from=4', 'refiller')).body<{
      items: SignedRecord[];
      next: unknown;
    }>();
    expect(page.items.map(({ sequence }) => sequence)).toEqual([4, 5]);
    expect(page.next).toBeNull();
  });

  it('are not for officers, and other streams are for their owners to give', async () => {
    const refusals = await Promise.all([
      get('streams/tj%2F0/records', 'drafter'),
      get('streams/kz%2F0/records'),
      get('streams/nonsense/records'),
      get('streams/tj%2F0/records?from=0'),
    ]);
    expect(refusals.map((answer) => [answer.status, answer.body().code])).toEqual([
      [403, 'role-missing'],
      [403, 'forbidden'],
      [400, 'parameter-invalid'],
      [400, 'parameter-invalid'],
    ]);
  });
});
