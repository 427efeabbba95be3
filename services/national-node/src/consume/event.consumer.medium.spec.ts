import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, AuditCheckpointV1 } from '@qalqan/contracts';
import { reference } from '@qalqan/testkit/programme';
import { sampleAlert } from '../testing/events.js';
import { publishOwn } from '../testing/flow.js';
import { TestNode } from '../testing/test-node.js';

describe('what comes back to a node', () => {
  let node: TestNode;

  beforeAll(async () => {
    node = await TestNode.start('tj');
  });
  afterAll(() => node.stop());

  const metric = async (name: string): Promise<number> => {
    const text = (await node.app.inject({ method: 'GET', url: '/metrics' })).body;
    return Number(new RegExp(`^${name}\\{[^}]*\\} ([0-9]+)$`, 'm').exec(text)?.[1]);
  };

  it('is its own event, at an offset', async () => {
    const name = await publishOwn(node);
    await node.receive(...(await node.sent()));
    const [row] = await node.db.sql('SELECT log_offset FROM alert_revision WHERE reference = $1', [name]);
    expect(row).toEqual({ log_offset: '0' });
    expect(await metric('qalqan_own_stream_strangers_total')).toBe(0);
  });

  it('is an alarm when it was written with our key by somebody else', async () => {
    const body = { reference: reference('tj', 7), revision: 1 as const, alert: sampleAlert() };
    await node.receive(await node.programme.member('tj').publish(AlertPublishedV1, body));
    expect(await metric('qalqan_own_stream_strangers_total')).toBe(1);
    expect(await node.db.sql('SELECT 1 FROM inbox_alert')).toEqual([]);
  });

  it('is the newest tree head of the audit log, and never an older one', async () => {
    const head = (size: number): { origin: string; size: number; root: string; note: string } => ({
      origin: 'test.qalqan.example/log',
      size,
      root: size.toString(16).padStart(64, '0'),
      note: 'note',
    });
    const audit = node.programme.member('audit');
    const records = [];
    for (const size of [1, 9, 4]) records.push(await audit.publish(AuditCheckpointV1, head(size)));
    await node.receive(records[0]!);
    await node.receive(records[1]!, records[2]!);
    await node.receive(records[2]!);
    expect(await node.db.sql('SELECT size, sequence FROM audit_checkpoint')).toEqual([{ size: '9', sequence: '2' }]);
  });
});
