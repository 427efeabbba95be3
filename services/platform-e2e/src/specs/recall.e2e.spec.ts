import { describe, expect, it } from '@jest/globals';
import { currentPlatform } from '../platform/current.js';
import { waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const [tj, kz, uz] = [platform.node('tj'), platform.node('kz'), platform.node('uz')];

describe('a recall', () => {
  it('takes the alert out of inbox, hub list and hits on every node', async () => {
    const number = freshNumber();
    const { reference } = await tj.publish(alertFor(number, ['kz', 'uz']));
    const other = await kz.publish(alertFor(number, ['tj', 'uz']));
    const isSeen = async (): Promise<boolean[]> => [
      ...(await Promise.all([kz, uz].map((node) => holds(node.inbox(), reference)))),
      await holds(platform.hub.alerts(), reference),
      ...(await Promise.all([tj, kz, uz].map(async (node) => (await node.hitsOn(reference)).length > 0))),
    ];
    await waitUntil('it is seen everywhere', async () => (await isSeen()).every(Boolean));

    const recalled = await tj.recall(reference, 'the informant withdrew');
    expect(recalled).toMatchObject({ state: 'recalled', stream: 'tj/0' });
    await waitUntil('it is seen nowhere', async () => !(await isSeen()).some(Boolean));

    const hubHits = (await platform.hub.hits()).filter(({ alerts }) => alerts.includes(reference));
    expect(hubHits).toEqual([]);
    // What was not recalled stays where it was.
    expect(await holds(uz.inbox(), other.reference)).toBe(true);
    expect(await holds(platform.hub.alerts(), other.reference)).toBe(true);
  });

  it('is final, and needs a reason and a releaser', async () => {
    const { reference } = await tj.publish(alertFor(freshNumber(), ['kz']));
    await expect(tj.recall(reference, ' ')).rejects.toMatchObject({ status: 400 });
    await tj.recall(reference, 'entered twice');
    await expect(tj.recall(reference, 'entered twice')).rejects.toMatchObject({ status: 409 });
    await expect(tj.correct(reference, 'too late', alertFor(freshNumber(), ['kz']))).rejects.toMatchObject({
      status: 409,
    });
  });
});

async function holds(list: Promise<readonly { readonly reference: string }[]>, reference: string): Promise<boolean> {
  return (await list).some((item) => item.reference === reference);
}
