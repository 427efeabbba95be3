import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupFoundV1, GroupWithdrawnV1, HitFoundV1, HitsGroupedV1, type GroupFoundBody } from '@qalqan/contracts';
import { fullHit, GROUP_ID, sampleAlert } from '../testing/events.js';
import { TestNode } from '../testing/test-node.js';

const RULESET = 'qalqan-strong-1';

describe('groups at kz', () => {
  let node: TestNode;

  beforeAll(async () => {
    node = await TestNode.start('kz');
  });
  afterAll(() => node.stop());

  const hub = () => node.programme.member('hub');
  const items = async (path: string) =>
    (await node.call('GET', path, { as: 'analyst' })).body<{ items: Record<string, unknown>[] }>().items;
  const said = (revision: number, holdersAtLeast: number): GroupFoundBody => {
    const about = { ruleset: RULESET, feature: 'phone', value: '+77050004040', parties: ['kz', 'tj'] };
    return { recipient: 'kz', id: GROUP_ID, revision, holdersAtLeast, ...about };
  };

  it('stand as the hub said them last, and go when it takes them back', async () => {
    await node.receive(await hub().publish(GroupFoundV1, said(1, 16)));
    await node.receive(await hub().publish(GroupFoundV1, { ...said(1, 16), recipient: 'tj', value: '+99290' }));
    await node.receive(await hub().publish(GroupFoundV1, said(2, 32)));
    const { recipient, ...group } = said(2, 32);
    expect(await items('groups')).toEqual([{ ...group, updatedAt: expect.any(String) }]);
    expect(recipient).toBe('kz');
    await node.receive(await hub().publish(GroupWithdrawnV1, { recipient: 'kz', id: GROUP_ID, revision: 3 }));
    expect(await items('groups')).toEqual([]);
    await node.receive(await hub().publish(GroupFoundV1, said(4, 16)));
    expect(await items('groups')).toHaveLength(1);
  });

  it('take the hits with them that rested on nothing else', async () => {
    const draft = await node.call('POST', 'alerts', {
      as: 'drafter',
      body: sampleAlert({ handling: { tlp: 'AMBER', audience: ['tj'] } }),
    });
    const { reference } = draft.body<{ reference: string }>();
    await node.call('POST', `alerts/${reference}/submit`, { as: 'drafter' });
    await node.call('POST', `alerts/${reference}/release`, { as: 'releaser' });
    const [kept, gone] = ['1'.repeat(64), '2'.repeat(64)];
    for (const id of [kept, gone])
      await node.receive(await hub().publish(HitFoundV1, fullHit('kz', [reference, 'TJ-2026-000001'], 1, id)));
    expect(await items('hits')).toHaveLength(2);
    const hits = [{ id: gone, revision: 2 }];
    await node.receive(
      await hub().publish(HitsGroupedV1, { recipient: 'kz', group: GROUP_ID, ruleset: RULESET, hits }),
    );
    expect((await items('hits')).map(({ id }) => id)).toEqual([kept]);
  });
});
