import { beforeAll, describe, expect, it } from '@jest/globals';
import { acknowledged, violationsOnceSettled } from '../oracles/settle.js';
import { currentPlatform } from '../platform/current.js';
import type { SignedState } from '../platform/node-client.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const [tj, kz, kg, uz] = [platform.node('tj'), platform.node('kz'), platform.node('kg'), platform.node('uz')];
const number = freshNumber();

describe('one alert, from an officer in Tajikistan to a hit in Kazakhstan', () => {
  let fromTj: SignedState;
  let fromKz: SignedState;
  let fromKg: SignedState;

  beforeAll(async () => {
    const { reference } = await tj.draft(alertFor(number, ['kz']), 'officer');
    await tj.submit(reference, 'officer');
    // The officer holds both roles: four eyes are two people, not two roles.
    await expect(tj.release(reference, 'officer')).rejects.toMatchObject({ status: 403, code: 'four-eyes' });
    await expect(tj.release(reference, 'drafter')).rejects.toMatchObject({ status: 403, code: 'role-missing' });
    expect(await tj.alert(reference)).toMatchObject({ state: 'submitted' });
    fromTj = await tj.release(reference, 'releaser');
  });

  it('is published by a second officer, signed at the next place of the stream', async () => {
    expect(fromTj).toMatchObject({ state: 'published', revision: 1, stream: 'tj/0' });
    const record = await waitFor('the record is on the topic', async () =>
      (await platform.kafka.events('tj')).find(({ key }) => key?.toString() === fromTj.reference),
    );
    expect(JSON.parse(String(record.value))).toMatchObject({ sequence: String(fromTj.sequence).padStart(16, '0') });
  });

  it('stands in the inbox of Kazakhstan, to which it is addressed', async () => {
    await waitUntil('the inbox of kz holds it', async () =>
      (await kz.inbox()).some(({ reference }) => reference === fromTj.reference),
    );
  });

  it('gives a hit at both nodes, with its reasons, once Kazakhstan speaks of the same passport and telephone', async () => {
    fromKz = await kz.publish(alertFor(number, ['tj']));
    const alerts = [fromKz.reference, fromTj.reference].sort();
    for (const node of [tj, kz]) {
      const [hit] = await waitFor(`${node.party} has the hit`, async () => {
        const hits = await node.hitsOn(fromKz.reference);
        return hits.length > 0 ? hits : undefined;
      });
      expect(hit).toMatchObject({ view: 'full', tier: 'confirmed', score: 1000, alerts });
      expect(hit?.reasons.map(({ feature, contribution }) => [feature, contribution])).toEqual([
        ['document', 900],
        ['phone', 400],
        ['person', 0],
      ]);
    }
    const held = (await platform.hub.hits()).filter(({ alerts: pair }) => pair.includes(fromKz.reference));
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ alerts, tier: 'confirmed', score: 1000 });
  });

  it('says whom to call, and nothing else, to owners who may not read each other', async () => {
    fromKg = await kg.publish(alertFor(number, []));
    const atKg = await waitFor('kg has its hits', async () => {
      const hits = await kg.hitsOn(fromKg.reference);
      return hits.length === 2 ? hits : undefined;
    });
    expect(atKg.map(({ view }) => view)).toEqual(['contact', 'contact']);
    expect(atKg.map(({ counterpart }) => counterpart?.party).sort()).toEqual(['kz', 'tj']);
    const atTj = await waitFor('tj has the contact view', async () =>
      (await tj.hits()).find(({ view, counterpart }) => view === 'contact' && counterpart?.party === 'kg'),
    );
    expect(atTj.alerts).toEqual([fromTj.reference]);
    expect(atTj.reasons).toEqual(
      ['document', 'phone', 'person'].map((feature) => ({ feature, left: null, right: null, contribution: null })),
    );
    expect(JSON.stringify(atTj)).not.toContain(fromKg.reference);
    expect(JSON.stringify(atTj)).not.toContain(String(number));
  });

  it('is nowhere for Uzbekistan, to which nobody addressed it', async () => {
    expect(await uz.hitsOn(fromTj.reference)).toEqual([]);
    expect((await uz.hits()).filter(({ counterpart }) => counterpart?.party === 'tj')).toEqual([]);
    expect((await uz.inbox()).map(({ reference }) => reference)).not.toContain(fromTj.reference);
    await expect(uz.alert(fromTj.reference)).rejects.toMatchObject({ status: 404 });
  });

  it('is everywhere once, and nowhere else', async () => {
    const alerts = [
      acknowledged('tj', fromTj, ['kz']),
      acknowledged('kz', fromKz, ['tj']),
      acknowledged('kg', fromKg, []),
    ];
    expect(await violationsOnceSettled(platform, alerts, ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'])).toEqual([]);
  });
});
