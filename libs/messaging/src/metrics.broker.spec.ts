import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { Unavailable } from '@qalqan/errors';
import { createMetrics, type Metrics } from '@qalqan/telemetry';
import { asRaw, eventually, testDatabase } from '@qalqan/testkit';
import { producing } from './testing/clients.js';
import { stage, startService, type Stage } from './testing/harness.js';
import { OutboxPublisher } from './testing/outbox-publisher.js';
import { nextAlert, nextAlerts } from './testing/publisher.js';
import { Reader } from './testing/reader.js';
import { recorder } from './testing/recorder.js';
import { fakeSource } from './testing/refill-sources.js';

/** Labels whose values come from the agreement, the topics, or a closed list in the source. */
const LABELS = ['service', 'member', 'topic', 'stream', 'code', 'outcome', 'disposition', 'source', 'version', 'le'];
const SERIES = /^(\w+)(?:\{(.*)\})? (\S+)$/;

describe('metrics of a service that reads and publishes', () => {
  let on: Stage;
  let reader: Reader;
  let metrics: Metrics;
  const closing: (() => Promise<void>)[] = [];
  let told: Map<string, Record<string, unknown> | string>;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
    metrics = createMetrics({ service: 'spec', instance: on.reader, version: '0', processMetrics: false });
    told = new Map();
  });

  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await reader.end();
  });

  const health = {
    check: (name: string) => ({
      green: (details?: Record<string, unknown>) => void told.set(name, details ?? {}),
      red: (code: string) => void told.set(name, code),
    }),
  };
  const series = async (): Promise<{ name: string; labels: Map<string, string>; value: number }[]> =>
    (await metrics.text()).split('\n').flatMap((line) => {
      const [, name, labels = '', value] = SERIES.exec(line) ?? [];
      if (name === undefined) return [];
      const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', text = '']) => [label, text] as const);
      return [{ name, labels: new Map(pairs), value: Number(value) }];
    });
  /** Value of the one series of this name with these labels among its own. */
  const valueOf = async (name: string, labels: Record<string, string> = {}): Promise<number | undefined> =>
    (await series()).find(
      (one) => one.name === name && Object.entries(labels).every(([label, text]) => one.labels.get(label) === text),
    )?.value;
  const reaches = (value: number, name: string, labels: Record<string, string> = {}) =>
    eventually(
      () => valueOf(name, labels),
      (found) => found === value,
    );

  it('tell what was refused and why, what waits for an operator, and how far reading is', async () => {
    const topic = eventsTopic(on.party);
    const records = await nextAlerts(on, 4);
    await reader.start({ metrics, health });
    await on.kafka.publish(...records.slice(0, 3));
    const [first] = records;
    if (first === undefined) throw new Error('four records');
    await on.kafka.send(topic, [
      { value: Buffer.from('{}') },
      { value: Buffer.from('[]') },
      { ...asRaw(first), value: first.value.with(20, 0x20) },
    ]);
    await on.kafka.publish(first, ...records.slice(3));
    await reader.applied(4);
    await reaches(2, 'qalqan_refused_total', { code: 'jws-missing' });
    await reaches(1, 'qalqan_refused_total', { code: 'signature-invalid' });
    await reaches(2, 'qalqan_quarantine_open_records', { code: 'jws-missing' });
    await reaches(1, 'qalqan_quarantine_open_records', { code: 'signature-invalid' });
    await reaches(4, 'qalqan_records_total', { topic, outcome: 'applied' });
    await reaches(3, 'qalqan_records_total', { topic, outcome: 'refused' });
    await reaches(1, 'qalqan_records_total', { topic, outcome: 'duplicate' });
    await reaches(0, 'qalqan_consumer_lag_records', { topic });
    await reaches(4, 'qalqan_stream_position_events', { stream: `${on.party}/0` });
    await eventually(() => (told.get('consumer') as { lag?: number } | undefined)?.lag === 0);
    await reader.test.sql(`UPDATE quarantine SET state = 'closed' WHERE code = 'jws-missing'`);
    await reaches(0, 'qalqan_quarantine_open_records', { code: 'jws-missing' });
    await expectLabels(records.map(({ key }) => Buffer.from(key).toString()));
  });

  it('tell that a stream waits and for how long, how much lies behind it, and who has filled it', async () => {
    const topic = eventsTopic(on.party);
    const stream = `${on.party}/0`;
    const records = await nextAlerts(on, 6);
    await on.kafka.publish(...records.slice(0, 2), ...records.slice(3));
    let answers: typeof records = [];
    await reader.start({ metrics, health, refill: [fakeSource('audit', () => answers)] });
    await reaches(1, 'qalqan_stream_state', { stream });
    await reaches(3, 'qalqan_consumer_lag_records', { topic });
    const waited = await eventually(
      () => valueOf('qalqan_stream_paused_seconds', { stream }),
      (seconds) => (seconds ?? 0) > 0,
    );
    expect(waited).toBeLessThan(600);
    await eventually(() => (told.get('streams') as Record<string, unknown> | undefined)?.[stream] === 'paused');
    // A source that gives something else is no help, and is told.
    answers = records.slice(3, 4);
    await eventually(
      () => valueOf('qalqan_refill_refused_total', { source: 'audit', code: 'sequence-gap' }),
      (count) => (count ?? 0) > 0,
    );
    answers = records.slice(2, 3);
    await reader.holds(records);
    await reaches(1, 'qalqan_refilled_records_total', { source: 'audit' });
    await reaches(0, 'qalqan_stream_state', { stream });
    await reaches(0, 'qalqan_stream_paused_seconds', { stream });
    await reaches(0, 'qalqan_consumer_lag_records', { topic });
    await expectLabels(records.map(({ key }) => Buffer.from(key).toString()));
  });

  it('tell how much waits in the outbox, and for how long', async () => {
    let away = true;
    const test = await testDatabase();
    const service = await startService({
      ...{ stage: on, instance: on.party, topics: [], database: test, metrics, health },
      client: producing(on.kafka.settings, (send, ...args) =>
        away ? Promise.reject(new Unavailable('away')) : send(...args),
      ),
    });
    closing.push(
      () => service.close(),
      () => test.drop(),
    );
    const outbox = new OutboxPublisher(on);
    await outbox.publish(service, 3);
    await reaches(3, 'qalqan_outbox_unsent_records');
    await eventually(
      () => valueOf('qalqan_outbox_age_seconds'),
      (seconds) => (seconds ?? 0) > 0,
    );
    await eventually(
      () => valueOf('qalqan_relay_failures_total', { topic: eventsTopic(on.party) }),
      (count) => (count ?? 0) > 0,
    );
    expect(told.get('relay')).toMatchObject({ unsent: 3 });
    // Late is an alarm, not a figure alone.
    await test.sql(`UPDATE outbox SET created = created - interval '31 seconds'`);
    await eventually(() => told.get('relay') === 'outbox-late');
    expect(await valueOf('qalqan_outbox_age_seconds')).toBeGreaterThan(30);
    away = false;
    await reaches(0, 'qalqan_outbox_unsent_records');
    await reaches(0, 'qalqan_outbox_age_seconds');
    await reaches(3, 'qalqan_relay_sent_total', { topic: eventsTopic(on.party) });
    await eventually(() => typeof told.get('relay') === 'object');
    await expectLabels(outbox.acknowledged.map(({ subject }) => subject));
  });

  it('tell of handlers that fail, by what was done about it', async () => {
    const topic = eventsTopic(on.party);
    let left = 2;
    await on.kafka.publish(await nextAlert(on));
    await reader.start({ metrics, controllers: [recorder(() => (left-- > 0 ? new Error('not now') : undefined))] });
    await reaches(2, 'qalqan_handler_failures_total', { topic, disposition: 'retry' });
    await reaches(1, 'qalqan_records_total', { topic, outcome: 'applied' });
  });

  /** Few series, no label beyond the known ones, and nothing in them that an event is about. */
  async function expectLabels(subjects: readonly string[]): Promise<void> {
    const all = await series();
    const own = all.filter(({ name }) => name.startsWith('qalqan_'));
    expect(own.length).toBeGreaterThan(3);
    expect(own.length).toBeLessThan(120);
    for (const { name, labels } of own) {
      expect({ name, labels: [...labels.keys()].filter((label) => !LABELS.includes(label)) }).toEqual({
        name,
        labels: [],
      });
      for (const text of labels.values()) for (const subject of subjects) expect(text).not.toContain(subject);
    }
  }
});
