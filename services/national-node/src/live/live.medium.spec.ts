import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, AlertRecalledV1, HitFoundV1, HitWithdrawnV1 } from '@qalqan/contracts';
import type { LiveHint } from '@qalqan/http-kit';
import { reference } from '@qalqan/testkit/programme';
import { contactHit, sampleAlert } from '../testing/events.js';
import { publishOwn } from '../testing/flow.js';
import { TestNode } from '../testing/test-node.js';
import { nodeSources } from './node-live.js';

describe('what the pages of a node are told', () => {
  let node: TestNode;
  let hints: () => Promise<LiveHint[]>;

  beforeAll(async () => {
    node = await TestNode.start('kz');
    const sources = nodeSources(node.db.database);
    hints = async () => (await Promise.all(sources.map((source) => source.poll()))).flat();
    await hints();
  });
  afterAll(() => node.stop());

  it('own alerts with each step of their life', async () => {
    const drafted = await node.call('POST', 'alerts', {
      as: 'drafter',
      body: sampleAlert({ handling: { tlp: 'AMBER', audience: ['tj'] } }),
    });
    const { reference: name } = drafted.body<{ reference: string }>();
    expect(await hints()).toEqual([{ topic: 'alert', id: name }]);
    const ifMatch = { 'if-match': String(drafted.headers['etag']) };
    await node.call('POST', `alerts/${name}/submit`, { as: 'drafter', headers: ifMatch });
    expect(await hints()).toEqual([{ topic: 'alert', id: name }]);
    expect(await hints()).toEqual([]);
  });

  it('what is addressed to us, and what is taken back', async () => {
    const name = reference('tj', 1);
    const tj = node.programme.member('tj');
    const alert = sampleAlert({ handling: { tlp: 'AMBER', audience: ['kz'] } });
    await node.receive(await tj.publish(AlertPublishedV1, { reference: name, revision: 1, alert }));
    expect(await hints()).toEqual([{ topic: 'inbox', id: name }]);
    await node.receive(await tj.publish(AlertRecalledV1, { reference: name, revision: 2, reason: 'a mistake' }));
    expect(await hints()).toEqual([{ topic: 'inbox', id: name }]);
  });

  it('nothing of what is not for us', async () => {
    const alert = sampleAlert({ handling: { tlp: 'AMBER', audience: ['uz'] } });
    const record = await node.programme
      .member('kg')
      .publish(AlertPublishedV1, { reference: reference('kg', 1), revision: 1, alert });
    await node.receive(record);
    expect(await hints()).toEqual([]);
  });

  it('hits, withdrawn ones too', async () => {
    const mine = await publishOwn(node, ['tj']);
    await hints();
    const id = 'a'.repeat(64);
    const hub = node.programme.member('hub');
    await node.receive(await hub.publish(HitFoundV1, contactHit('kz', mine, 'uz', 1, id)));
    expect(await hints()).toEqual([{ topic: 'hit', id }]);
    const gone = { recipient: 'kz', id, revision: 2, reason: 'recalled' };
    await node.receive(await hub.publish(HitWithdrawnV1, gone));
    expect(await hints()).toEqual([{ topic: 'hit', id }]);
  });
});
