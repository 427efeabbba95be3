import { describe, expect, it } from '@jest/globals';
import type { AlertBody } from '@qalqan/contracts';
import { alertFor, freshNumber } from '../load/alerts.js';
import { currentPlatform } from '../platform/current.js';
import type { HubHit } from '../platform/hub-client.js';
import type { NodeClient } from '../platform/node-client.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';

const platform = currentPlatform();
const { hub } = platform;
const [tj, kz, uz] = [platform.node('tj'), platform.node('kz'), platform.node('uz')];

describe('a hit', () => {
  it('is judged, undone, and comes up again when what it was judged on is corrected away', async () => {
    const number = freshNumber();
    const first = await kz.publish(alertFor(number, ['tj']));
    const second = await tj.publish(alertFor(number, []));
    const hit = await waitFor('the hub has the hit', () => hitBetween(first.reference, second.reference));
    await waitUntil('both owners have it', async () =>
      (await Promise.all([kz, tj].map((node) => stands(node, hit, 'proposed', null)))).every(Boolean),
    );

    await hub.judge(hit.id, { verdict: 'confirmed', reason: 'same-person' }, hit.version);
    // tj reads both alerts, kz its own alone: it learns that the hit is confirmed, and not why.
    await waitUntil('tj sees the verdict with its reason', () => stands(tj, hit, 'confirmed', 'same-person'));
    await waitUntil('kz sees the verdict', () => stands(kz, hit, 'confirmed', null));
    const late = hub.judge(hit.id, { verdict: 'dismissed' }, hit.version);
    await expect(late).rejects.toMatchObject({ status: 412, code: 'precondition-failed' });

    await hub.judge(hit.id, { verdict: 'proposed', reason: 'mistake' });
    await waitUntil('tj sees that it was undone', () => stands(tj, hit, 'proposed', 'mistake'));
    await hub.judge(hit.id, { verdict: 'confirmed', reason: 'same-person' });
    await waitUntil('tj sees it confirmed again', () => stands(tj, hit, 'confirmed', 'same-person'));

    await tj.publishCorrection(second.reference, 'the telephone was misread', alertFor(number, [], { phones: [] }));
    await waitUntil('the hit is to be judged again', () => stands(tj, hit, 'proposed', 'evidence-lost'));
    await waitUntil('kz learns that', () => stands(kz, hit, 'proposed', null));
    const { verdicts } = await hub.hit(hit.id);
    expect(verdicts.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['proposed', 'evidence-lost'],
      ['confirmed', 'same-person'],
      ['proposed', 'mistake'],
      ['confirmed', 'same-person'],
    ]);
    expect(await hub.verify()).toMatchObject({ status: 'sound' });
  });
});

describe('a quick check at a border', () => {
  it('finds what is ours, what was addressed to us, and whom to call about the rest', async () => {
    const [ours, addressed, others] = [freshNumber(), freshNumber(), freshNumber()];
    const mine = await uz.publish(alertFor(ours, []));
    const held = await tj.publish(alertFor(addressed, ['uz']));
    const hidden = await kz.publish(alertFor(others, []));
    await waitUntil('uz holds the alert of tj', async () =>
      (await uz.inbox()).some(({ reference }) => reference === held.reference),
    );
    await waitUntil('the hub has all three', async () => {
      const known = new Set((await hub.alerts()).map(({ reference }) => reference));
      return [mine, held, hidden].every(({ reference }) => known.has(reference));
    });

    const begun = performance.now();
    const own = await uz.check(passportOf(alertFor(ours, [])));
    expect(own).toMatchObject({ result: 'known', alerts: [{ reference: mine.reference, own: true }] });
    const read = await uz.check(passportOf(alertFor(addressed, [])));
    expect(read).toMatchObject({ result: 'known', alerts: [{ reference: held.reference, own: false }] });
    const secret = await uz.check(passportOf(alertFor(others, [])));
    expect(secret).toMatchObject({
      result: 'known',
      alerts: [],
      hub: { status: 'answered', contacts: [{ party: 'kz' }] },
    });
    expect(JSON.stringify(secret)).not.toContain(hidden.reference);
    const nobody = await uz.check(passportOf(alertFor(freshNumber(), [])));
    expect(nobody).toMatchObject({ result: 'not-known', hub: { status: 'answered', contacts: [] } });
    const took = Math.round((performance.now() - begun) / 4);
    await waitUntil('kz sees that uz looked its alert up', async () =>
      (await kz.checksOf(hidden.reference)).some(({ party }) => party === 'uz'),
    );
    console.log(`a quick check took ${took} ms, mean of four`);
  });
});

async function hitBetween(one: string, other: string): Promise<HubHit | undefined> {
  return (await hub.hits()).find(({ alerts }) => alerts.includes(one) && alerts.includes(other));
}

async function stands(node: NodeClient, { id }: HubHit, state: string, reason: string | null): Promise<boolean> {
  const hit = (await node.hits()).find((candidate) => candidate.id === id);
  return hit?.state === state && hit.reason === reason;
}

function passportOf({ persons }: AlertBody): object {
  const document = persons[0]?.documents?.[0];
  if (document === undefined) throw new Error('the alert has no document');
  return { type: 'document', documentType: document.type, country: document.country, number: document.number };
}
