import { sampleAlert } from './events.js';
import type { TestNode } from './test-node.js';

/** Drafts, submits and releases an alert of the node's own; returns its reference. */
export async function publishOwn(node: TestNode, audience: string[] = ['kz']): Promise<string> {
  const body = sampleAlert({ handling: { tlp: 'AMBER', audience } });
  const drafted = await node.call('POST', 'alerts', { as: 'drafter', body });
  const { reference } = drafted.body<{ reference: string }>();
  await node.call('POST', `alerts/${reference}/submit`, { as: 'drafter' });
  const released = await node.call('POST', `alerts/${reference}/release`, { as: 'releaser' });
  if (released.status !== 200) throw new Error(`not released: ${released.status}`);
  return reference;
}
