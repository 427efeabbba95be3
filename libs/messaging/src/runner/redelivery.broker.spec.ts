import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { asRaw, contiguous, eventually, noDuplicates, noLoss, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { TestMember } from '@qalqan/testkit/programme';
import { signerFromPem } from '@qalqan/crypto-node';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { nextAlert, nextAlerts } from '../testing/publisher.js';
import { effectsOf, recorder, UNHANDLED } from '../testing/recorder.js';

describe('positions are those of our own database', () => {
  let on: Stage;
  let test: TestDatabase;
  let service: Service | undefined;

  beforeEach(async () => {
    on = await stage();
    test = await testDatabase();
  });

  afterEach(async () => {
    await service?.close();
    service = undefined;
    await test.drop();
  });

  const start = async (): Promise<Service> => {
    service = await startService({
      stage: on,
      instance: on.reader,
      controllers: [recorder()],
      ignored: UNHANDLED,
      database: test,
    });
    return service;
  };
  const restart = async (between: () => Promise<unknown>): Promise<void> => {
    await service?.close();
    await between();
    await start();
  };
  const applied = (count: number) =>
    eventually(
      () => effectsOf(test),
      (found) => found.length >= count,
    );
  const state = () =>
    test.sql<{ state: string; sequence: number; next: number }>(
      'SELECT state, sequence::int, next_offset::int AS next FROM stream_position, consumer_offset',
    );

  it('a restart goes on where the database is, whatever the group says', async () => {
    await on.kafka.publish(...(await nextAlerts(on, 5)));
    await start();
    await applied(5);
    await restart(async () => on.kafka.publish(...(await nextAlerts(on, 5))));
    contiguous(await applied(10));
  });

  it('killed between commit and group offset: what comes again has no second effect', async () => {
    const records = await nextAlerts(on, 20);
    await on.kafka.publish(...records);
    await start();
    await applied(20);
    // The next process finds an offset that is behind its effects, as after a crash between the two in a worse design.
    await restart(() => test.sql('UPDATE consumer_offset SET next_offset = 0'));
    const more = await nextAlerts(on, 3);
    await on.kafka.publish(...more);
    const effects = await applied(23);
    contiguous(effects);
    noDuplicates(effects);
    noLoss([...records, ...more], effects);
    expect(await test.sql('SELECT code FROM quarantine')).toEqual([]);
    expect(service?.fatal).toEqual([]);
  });

  it('a position ahead of the stream does not swallow records: it is a gap', async () => {
    await on.kafka.publish(...(await nextAlerts(on, 6)));
    await start();
    await applied(6);
    await restart(async () => {
      await test.sql('UPDATE consumer_offset SET next_offset = 8');
      await on.kafka.publish(...(await nextAlerts(on, 4)));
    });
    await eventually(state, ([row]) => row?.state === 'paused');
    expect((await effectsOf(test)).length).toBe(6);
  });

  it('a gap pauses its stream alone, is not passed over, and ends when the chain goes on', async () => {
    const [first, missing, third] = await nextAlerts(on, 3);
    if (!first || !missing || !third) throw new Error('three records');
    await on.kafka.publish(first, third);
    await start();
    await eventually(state, ([row]) => row?.state === 'paused');
    expect(await state()).toEqual([{ state: 'paused', sequence: 1, next: 1 }]);
    // What a recovery will do: put the missing record's position in place.
    await test.sql('UPDATE stream_position SET sequence = $1, identity = $2', [missing.sequence, missing.identity]);
    await eventually(state, ([row]) => row?.state === 'live');
    expect((await effectsOf(test)).map(({ sequence }) => sequence)).toEqual([1, 3]);
  });

  it('a topic that lost records we had not read is a gap, not a jump', async () => {
    await on.kafka.publish(...(await nextAlerts(on, 2)));
    await start();
    await applied(2);
    await restart(async () => {
      await on.kafka.publish(...(await nextAlerts(on, 4)));
      await on.kafka.truncate(eventsTopic(on.party), 5n);
    });
    await eventually(state, ([row]) => row?.state === 'paused');
    expect((await effectsOf(test)).length).toBe(2);
    expect(service?.fatal).toEqual([]);
  });

  it('a topic that was made anew is read from its beginning, and the chain tells old from new', async () => {
    const old = await nextAlerts(on, 4);
    await on.kafka.publish(...old);
    await start();
    await applied(4);
    await restart(async () => {
      await on.kafka.deleteTopics(eventsTopic(on.party));
      await eventually(async () => {
        try {
          await on.kafka.createTopics(eventsTopic(on.party));
          return true;
        } catch {
          return false;
        }
      });
      await on.kafka.publish(...old.slice(2), ...(await nextAlerts(on, 1)));
    });
    contiguous(await applied(5));
    await eventually(state, ([row]) => row?.state === 'live' && row.next === 3);
  });

  it('of two records for one position the first counts, the other is kept as evidence, and reading goes on', async () => {
    const [first] = await nextAlerts(on, 1);
    if (!first) throw new Error('one record');
    const twin = new TestMember(on.party, signerFromPem(on.programme.pem.event(on.party)), on.programme.digest);
    const rivals = { ...on, programme: { ...on.programme, member: () => twin } };
    const rival = await nextAlert(rivals, { sequence: 1, prevhash: '0'.repeat(64) });
    await on.kafka.publish(first, rival, ...(await nextAlerts(on, 2)));
    await start();
    const effects = await applied(3);
    expect(effects[0]?.identity).toBe(first.identity);
    expect(await state()).toMatchObject([{ state: 'forked', sequence: 3 }]);
    expect(await test.sql('SELECT sequence::int, identity, counted_identity, value FROM fork_evidence')).toEqual([
      { sequence: 1, identity: rival.identity, counted_identity: first.identity, value: Buffer.from(rival.value) },
    ]);
    expect(await test.sql('SELECT code FROM quarantine')).toEqual([{ code: 'sequence-fork' }]);
  });

  it('two processes at once share the work and double nothing', async () => {
    const records = await nextAlerts(on, 60);
    await start();
    const second = await startService({
      stage: on,
      instance: on.reader,
      controllers: [recorder()],
      ignored: UNHANDLED,
      database: test,
    });
    await on.kafka.send(eventsTopic(on.party), records.map(asRaw));
    const effects = await applied(60);
    contiguous(effects);
    noDuplicates(effects);
    await second.close();
    expect([...second.fatal, ...(service?.fatal ?? [])]).toEqual([]);
  });
});
