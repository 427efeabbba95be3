import { eventsTopic, openRecord, type VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { TestHub } from './hub-app.js';

interface Row {
  readonly stream: string;
  readonly subject: string;
  readonly value: Buffer;
  readonly jws: string;
}

/** What the log would hold of a test hub: its own events and those it accepted, opened as an auditor opens them. */
export async function storedEvents(hub: TestHub): Promise<{ own: VerifiedEvent[]; parties: VerifiedEvent[] }> {
  const own = await hub.test.sql<Row>(
    `SELECT stream, convert_from(key, 'UTF8') AS subject, value, jws FROM outbox WHERE stream = 'hub/0' ORDER BY sequence`,
  );
  const parties = await hub.test.sql<Row>(`SELECT stream, subject, value, jws FROM event ORDER BY stream, sequence`);
  return { own: await openAll(hub, own), parties: await openAll(hub, parties) };
}

async function openAll({ programme }: TestHub, rows: readonly Row[]): Promise<VerifiedEvent[]> {
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust };
  return Promise.all(
    rows.map(async ({ stream, subject, value, jws }) => {
      const topic = eventsTopic(stream.slice(0, stream.indexOf('/')));
      const record = { topic, partition: 0, offset: '0', key: Buffer.from(subject), value, jws };
      const result = await openRecord(ports, record);
      if (result.kind === 'refused') throw result.refusal;
      return result.event;
    }),
  );
}
