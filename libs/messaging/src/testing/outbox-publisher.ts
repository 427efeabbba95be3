import { setTimeout as sleep } from 'node:timers/promises';
import { AlertPublishedV1, eventsTopic, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { Database } from '@qalqan/store';
import type { Positioned } from '@qalqan/testkit';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import { singleHeader } from '../kafka/read-topic.js';
import { Outbox, type SignedEvent } from '../outbox/outbox.js';
import type { Service, Stage } from './harness.js';

/** Publishes alerts of the stage's party as a service does: through its outbox, one transaction each. */
export class OutboxPublisher {
  /** Everything that was committed, which is what a caller of the service has been promised. */
  readonly acknowledged: SignedEvent[] = [];
  private number = 0;

  constructor(private readonly on: Stage) {}

  async publish({ app }: Service, count: number): Promise<void> {
    const outbox = app.get(Outbox);
    for (let at = 0; at < count; at += 1) {
      this.number += 1;
      const { number, on } = this;
      const body = { reference: reference(on.party, number), revision: 1 as const, alert: sampleAlert(number) };
      const event = await app.get(Database).transaction((tx) => outbox.add(tx, AlertPublishedV1, body));
      this.acknowledged.push(event);
    }
  }

  /** Goes on publishing until the answer is called. */
  keepPublishing(service: Service, everyMs = 10): () => Promise<void> {
    const ending = new AbortController();
    const loop = (async () => {
      while (!ending.signal.aborted) {
        await this.publish(service, 1);
        await sleep(everyMs);
      }
    })();
    return () => {
      ending.abort();
      return loop;
    };
  }
}

/** What the party's topic holds, in the order of its offsets; throws when a record is no sound event. */
export async function eventsOn({ kafka, party, programme }: Stage): Promise<Positioned[]> {
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust };
  const records = await kafka.read(eventsTopic(party));
  return Promise.all(
    records.map(async (record) => {
      const jws = singleHeader(record, 'jws');
      const opened = await openRecord(ports, { ...record, offset: record.offset.toString(), jws });
      if (opened.kind !== 'event') throw opened.refusal;
      return opened.event;
    }),
  );
}

/** Each position once, the first time it came: what a reader makes of a topic. */
export function firstOfEach(found: readonly Positioned[]): Positioned[] {
  const seen = new Set<string>();
  return found.filter(({ identity }) => !seen.has(identity) && seen.add(identity));
}
