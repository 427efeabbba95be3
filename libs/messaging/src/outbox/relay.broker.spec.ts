import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, eventsTopic, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { Unavailable } from '@qalqan/errors';
import { Database } from '@qalqan/store';
import {
  contiguous,
  eventually,
  noDuplicates,
  testDatabase,
  type Positioned,
  type TestDatabase,
} from '@qalqan/testkit';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import { kafkaJsClient } from '../kafka/kafkajs-client.js';
import type { KafkaClientPort, KafkaProducerPort, KafkaRecord } from '../kafka/port.js';
import { singleHeader } from '../kafka/read-topic.js';
import { stage, startService, type Service, type ServiceOptions, type Stage } from '../testing/harness.js';
import { Outbox } from './outbox.js';
import { PositionRolledBack, SigningGate } from './signing-gate.js';

describe('the relay', () => {
  let on: Stage;
  let test: TestDatabase;
  const services: Service[] = [];
  let number = 0;

  beforeEach(async () => {
    on = await stage();
    test = await testDatabase();
  });

  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
    await test.drop();
  });

  /** A party that publishes and reads nothing. */
  const start = async (options: Partial<ServiceOptions> = {}): Promise<Service> => {
    const service = await startService({ stage: on, instance: on.party, topics: [], database: test, ...options });
    services.push(service);
    return service;
  };
  const stop = async (): Promise<void> => {
    for (const service of services.splice(0)) await service.close();
  };
  const publish = async ({ app }: Service, count: number): Promise<void> => {
    const outbox = app.get(Outbox);
    for (let at = 0; at < count; at += 1) {
      number += 1;
      const body = { reference: reference(on.party, number), revision: 1 as const, alert: sampleAlert(number) };
      await app.get(Database).transaction((tx) => outbox.add(tx, AlertPublishedV1, body));
    }
  };
  const onTopic = async (count: number): Promise<Positioned[]> => {
    const records = await eventually(
      () => on.kafka.read(eventsTopic(on.party)),
      (found) => found.length >= count,
    );
    return Promise.all(records.map(positioned));
  };
  const unsent = () => test.sql(`SELECT id FROM outbox WHERE sent_at IS NULL`);

  async function positioned(record: KafkaRecord): Promise<Positioned> {
    const jws = singleHeader(record, 'jws');
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: on.programme.trust };
    const opened = await openRecord(ports, { ...record, offset: record.offset.toString(), jws });
    if (opened.kind !== 'event') throw opened.refusal;
    return opened.event;
  }

  /** The real client, with a producer that does `instead` around a send. */
  function producing(
    instead: (send: KafkaProducerPort['send'], ...args: Parameters<KafkaProducerPort['send']>) => Promise<bigint>,
  ): KafkaClientPort {
    const client = kafkaJsClient(on.kafka.settings, 'test');
    return {
      ...client,
      producer: () => {
        const real = client.producer();
        return {
          connect: () => real.connect(),
          disconnect: () => real.disconnect(),
          send: (...args) => instead((...sent) => real.send(...sent), ...args),
        };
      },
    };
  }

  it('sends in order, marks what was sent with its offset, within milliseconds of the commit', async () => {
    const service = await start();
    await publish(service, 25);
    await eventually(unsent, (rows) => rows.length === 0);
    const waits: number[] = [];
    while (waits.length < 6) {
      const began = performance.now();
      await publish(service, 1);
      await eventually(unsent, (rows) => rows.length === 0);
      waits.push(performance.now() - began);
    }
    // Without the wake-up each of them would wait for the next look, a second after the last; a busy machine delays some.
    expect(Math.min(...waits)).toBeLessThan(900);
    const found = await onTopic(31);
    contiguous(found);
    const [{ wrong } = { wrong: -1 }] = await test.sql<{ wrong: number }>(
      `SELECT count(*)::int AS wrong FROM outbox WHERE kafka_offset IS DISTINCT FROM sequence - 1`,
    );
    expect(wrong).toBe(0);
    const [record] = await on.kafka.read(eventsTopic(on.party));
    expect(record && singleHeader(record, 'content-type')).toBe('application/cloudevents+json');
    expect(record?.key?.toString()).toBe(reference(on.party, number - 30));
  });

  it('keeps accepting while Kafka fails, then sends everything once and in order', async () => {
    let down = true;
    const service = await start({
      client: producing((send, ...args) => (down ? Promise.reject(new Unavailable('away')) : send(...args))),
    });
    await publish(service, 10);
    expect(await unsent()).toHaveLength(10);
    down = false;
    contiguous(await onTopic(10));
    expect(await on.kafka.read(eventsTopic(on.party))).toHaveLength(10);
  });

  it('killed between send and mark: the next one finds them on the topic and sends none twice', async () => {
    const dying = await start({
      client: producing(async (send, ...args) => {
        await send(...args);
        throw new Unavailable('killed before the mark');
      }),
    });
    await publish(dying, 5);
    await onTopic(5);
    await stop();
    await start();
    await eventually(unsent, (rows) => rows.length === 0);
    const found = await onTopic(5);
    contiguous(found);
    noDuplicates(found);
  });

  it('marks nothing that the reply does not confirm', async () => {
    let lies = 2;
    const service = await start({
      // What kafkajs does after a leader moved: resolves, and has written nothing. The port makes an error of it.
      client: producing((send, ...args) =>
        lies-- > 0 ? Promise.reject(new Unavailable('not confirmed')) : send(...args),
      ),
    });
    await publish(service, 3);
    const found = await onTopic(3);
    contiguous(found);
    await eventually(unsent, (rows) => rows.length === 0);
  });

  it('two processes of one member: one sends, the other takes over when it stops', async () => {
    const first = await start();
    const second = await start();
    await Promise.all([publish(first, 20), publish(second, 20)]);
    await eventually(unsent, (rows) => rows.length === 0);
    services.splice(services.indexOf(first), 1);
    await first.close();
    await publish(second, 5);
    const found = await onTopic(45);
    contiguous(found);
    noDuplicates(found);
  });

  it('refuses to sign on a database that is behind what it has published', async () => {
    const service = await start();
    await publish(service, 4);
    await eventually(unsent, (rows) => rows.length === 0);
    const old = await test.sql<{ identity: string }>('SELECT identity FROM outbox WHERE sequence = 2');
    await stop();
    // A restored backup.
    await test.sql('DELETE FROM outbox WHERE sequence > 2');
    await test.sql('UPDATE own_stream SET sequence = 2, identity = $1', [old[0]?.identity]);
    const states: string[] = [];
    const health = {
      check: (name: string) => ({
        green: () => undefined,
        red: (code: string) => void states.push(`${name}: ${code}`),
      }),
    };
    const restored = await start({ health });
    expect(restored.app.get(SigningGate).state).toBe('rolled-back');
    await expect(publish(restored, 1)).rejects.toBeInstanceOf(PositionRolledBack);
    expect(states).toContain('relay: position-rolled-back');
    expect(await on.kafka.read(eventsTopic(on.party))).toHaveLength(4);
  });

  it('is not deceived by junk behind its last record', async () => {
    const service = await start();
    await publish(service, 2);
    await eventually(unsent, (rows) => rows.length === 0);
    await stop();
    await on.kafka.send(
      eventsTopic(on.party),
      Array.from({ length: 40 }, () => ({ value: Buffer.from('junk') })),
    );
    const again = await start();
    expect(again.app.get(SigningGate).state).toBe('open');
    await publish(again, 1);
    await eventually(unsent, (rows) => rows.length === 0);
  });
});
