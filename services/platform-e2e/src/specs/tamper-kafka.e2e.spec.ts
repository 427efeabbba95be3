import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_TOPIC, eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { freePort, startKafka, type KafkaServer } from '@qalqan/local/servers';
import { createAdmin, createRawProducer, readTopic, singleHeader, type KafkaRecord } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import { judge, trustListOf, type JudgedStream } from '../oracles/accepted.js';
import { currentPlatform } from '../platform/current.js';
import { INSTANCES } from '../platform/ports.js';
import { endProcess, startService } from '../platform/service-process.js';
import { agreementOf } from '../platform/state.js';
import { waitFor } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { alterSegment, batchesOf } from '../tamper/kafka-segment.js';

const platform = currentPlatform();
const folder = mkdtempSync(join(tmpdir(), 'qalqan-segment-'));
const TOPIC = eventsTopic('tj');
/** A letter in the middle of a title: what is there after the change is still JSON, and still an alert. */
const INTO_TITLE = 4;
/** A service that starts beside a whole platform takes its time. */
const PATIENCE = { timeoutMs: 120_000, everyMs: 200 };

/** A throwaway broker that holds TJ's true records; its disk is in the hands of somebody who can compute checksums. */
describe('one byte changed in a Kafka segment, with the checksum made right again', () => {
  let kafka: KafkaServer;
  let before: readonly KafkaRecord[];
  let victim: KafkaRecord;
  let judged: JudgedStream;

  beforeAll(async () => {
    for (let i = 0; i < 3; i += 1)
      await platform.node('tj').publish(alertFor(freshNumber(), ['kz'], { title: marked(i) }));
    before = await waitFor('all three are on the topic', async () => {
      const records = await platform.kafka.events('tj');
      return records.filter(({ value }) => value?.includes(MARK) === true).length >= 3 ? records : undefined;
    });
    kafka = await startKafka({ dir: join(folder, 'kafka'), heapMb: 256 });
    await copy(before);
    victim = await change(marked(1));
    judged = await judge('tj', await read(), await trustListOf(platform));
  }, 120_000);

  afterAll(async () => {
    await kafka.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('passes the broker and the client without a word: every record is delivered, one of them altered', async () => {
    const after = await read();
    expect(after).toHaveLength(before.length);
    const changed = after.filter(({ value }, at) => !value?.equals(before[at]?.value ?? Buffer.alloc(0)));
    expect(changed.map(({ offset }) => offset)).toEqual([victim.offset]);
  });

  it('is found by the signature, and the hole it leaves by the sequence', () => {
    const atVictim = judged.refusals.find(({ offset }) => offset === victim.offset);
    expect(atVictim?.code).toBe('signature-invalid');
    const later = before.filter(({ offset }) => offset > victim.offset).map(({ offset }) => offset);
    const gaps = judged.refusals.filter(({ code }) => code === 'sequence-gap').map(({ offset }) => offset);
    expect(gaps).toEqual(later);
  });

  it('stops a new audit log at that very record: nothing from there on is logged', async () => {
    const database = 'qalqan_segment';
    await platform.sql.asSuperuser('audit', `CREATE DATABASE ${database}`);
    const url = platform.sql.superuserUrl(database);
    let service: ChildProcess | undefined;
    try {
      service = startService(
        'audit-log',
        await environment(url),
        join(platform.location.state, 'logs', 'audit-segment.log'),
      );
      const position = await waitFor(
        'the stream is paused',
        async () => {
          const [row] = await platform.sql.inDatabase(
            database,
            `SELECT state, reason, sequence::int AS sequence FROM stream_position WHERE stream = 'tj/0'`,
          );
          return row?.['state'] === 'paused' ? row : undefined;
        },
        PATIENCE,
      );
      expect(position).toEqual({ state: 'paused', reason: 'sequence-gap', sequence: judged.events.at(-1)?.sequence });
      const refused = await platform.sql.inDatabase(
        database,
        `SELECT code, "offset"::int AS "offset" FROM quarantine WHERE topic = $1 AND "offset" >= $2`,
        [TOPIC, Number(victim.offset)],
      );
      expect(refused).toEqual([{ code: 'signature-invalid', offset: Number(victim.offset) }]);
    } finally {
      if (service) await endProcess(service);
      await platform.sql.asSuperuser('audit', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    }
  }, 180_000);

  /** All topics of the platform, with the genesis note and TJ's records on them. */
  async function copy(records: readonly KafkaRecord[]): Promise<void> {
    const admin = await createAdmin({ brokers: kafka.brokers });
    const names = [AGREEMENT_TOPIC, ...INSTANCES.flatMap((name) => [eventsTopic(name), quarantineTopic(name)])];
    await admin.createTopics(names.map((topic) => ({ topic, partitions: 1 })));
    await admin.disconnect();
    const producer = await createRawProducer({ brokers: kafka.brokers });
    const { note } = agreementOf(platform.location);
    await producer.send(AGREEMENT_TOPIC, 0, [{ key: null, value: utf8(note), headers: {} }]);
    for (const record of records) {
      const jws = singleHeader(record, 'jws');
      // One record a batch, as a quiet night writes them.
      const headers = jws === undefined ? {} : { jws };
      await producer.send(TOPIC, 0, [{ key: record.key, value: record.value, headers }]);
    }
    await producer.disconnect();
  }

  /** Stops the broker, changes one letter of the record with this title on its disk, and starts it again. */
  async function change(title: string): Promise<KafkaRecord> {
    await kafka.stop();
    const file = join(folder, 'kafka', 'data-1', `${TOPIC}-0`, `${'0'.repeat(20)}.log`);
    const segment = readFileSync(file);
    const changed = alterSegment(segment, Buffer.from(title), INTO_TITLE);
    expect(batchesOf(changed)).toEqual(batchesOf(segment));
    writeFileSync(file, changed);
    await kafka.restart(0);
    const record = before.find(({ value }) => value?.includes(title) === true);
    if (!record) throw new Error('the altered record is not there');
    return record;
  }

  /** A broker that has just started may not lead its partitions yet. */
  function read(): Promise<KafkaRecord[]> {
    return waitFor('the topic can be read', () => readTopic({ brokers: kafka.brokers }, TOPIC));
  }

  async function environment(url: string): Promise<Record<string, string>> {
    const { state, portBase } = platform.location;
    const key = (name: string): string => join(state, 'keys', `${name}.pem`);
    return {
      QALQAN_INSTANCE: 'audit',
      QALQAN_HOST: '127.0.0.1',
      QALQAN_PORT: String(await freePort()),
      DATABASE_URL: url,
      KAFKA_BROKERS: kafka.brokers.join(','),
      QALQAN_SIGNING_KEY_FILE: key('audit.event'),
      QALQAN_LOG_KEY_FILE: key('audit.log'),
      QALQAN_CHECKPOINT_FILE: join(folder, 'checkpoint-record'),
      QALQAN_AGREEMENT_DIGEST: agreementOf(platform.location).digest,
      QALQAN_ISSUER: `http://127.0.0.1:${portBase}/audit`,
      QALQAN_AUDIENCE: 'urn:qalqan:audit',
    };
  }
});

const MARK = 'segment-';

/** A title that stands once in the whole segment. */
function marked(index: number): string {
  return `${MARK}${index}-${process.pid}`;
}
