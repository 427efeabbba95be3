import { describe, expect, it } from '@jest/globals';
import { currentPlatform } from '../platform/current.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const [tj, kz, uz] = [platform.node('tj'), platform.node('kz'), platform.node('uz')];

describe('a correction', () => {
  it('needs a second person again, and until then changes nothing for readers', async () => {
    const number = freshNumber();
    const { reference } = await tj.publish(alertFor(number, ['kz']));
    await waitFor('kz has revision 1', () => revisionAt(kz, reference, 1));
    await tj.correct(reference, 'a digit was wrong', alertFor(number, ['kz'], { title: 'Corrected' }));
    await tj.submit(reference);
    await expect(tj.release(reference, 'drafter')).rejects.toMatchObject({ status: 403 });
    expect(await tj.alert(reference)).toMatchObject({ state: 'published', revision: 1 });
    const released = await tj.release(reference);
    expect(released).toMatchObject({ state: 'published', revision: 2 });
    await waitFor('kz has revision 2', () => revisionAt(kz, reference, 2));
    const atHub = await waitFor('the hub has revision 2', async () =>
      (await platform.hub.alerts()).find((alert) => alert.reference === reference && alert.revision === 2),
    );
    expect(atHub.reference).toBe(reference);
  });

  it('moves the alert from the reader it drops to the reader it adds', async () => {
    const number = freshNumber();
    const { reference } = await tj.publish(alertFor(number, ['kz']));
    await waitFor('kz has it', () => revisionAt(kz, reference, 1));
    await tj.publishCorrection(reference, 'wrong addressee', alertFor(number, ['uz']));
    await waitFor('uz has it', () => revisionAt(uz, reference, 2));
    await waitUntil('kz has it no more', async () => (await revisionAt(kz, reference, 1)) === undefined);
    expect(await revisionAt(kz, reference, 2)).toBeUndefined();
  });

  it('withdraws the hit that it takes away, and gives the one that it brings', async () => {
    const [wrong, right] = [freshNumber(), freshNumber()];
    const first = await kz.publish(alertFor(wrong, ['tj']));
    const second = await kz.publish(alertFor(right, ['tj']));
    const { reference } = await tj.publish(alertFor(wrong, ['kz']));
    await waitUntil('the first hit is there', () => hitBetween(reference, first.reference));
    await tj.publishCorrection(reference, 'another passport', alertFor(right, ['kz']));
    await waitUntil('the second hit is there', () => hitBetween(reference, second.reference));
    await waitUntil('the first hit is gone', async () => !(await hitBetween(reference, first.reference)));
    const held = (await platform.hub.hits()).filter(({ alerts }) => alerts.includes(reference));
    expect(held.map(({ alerts }) => alerts)).toEqual([[second.reference, reference]]);
  });
});

async function revisionAt(node: typeof kz, reference: string, revision: number): Promise<true | undefined> {
  const found = (await node.inbox()).find((item) => item.reference === reference);
  return found?.revision === revision ? true : undefined;
}

/** Whether both owners' nodes show the hit between the two alerts. */
async function hitBetween(one: string, other: string): Promise<boolean> {
  const lists = await Promise.all([tj, kz].map((node) => node.hitsOn(one)));
  return lists.every((hits) => hits.some(({ alerts }) => alerts.includes(other)));
}
