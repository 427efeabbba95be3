import { Controller, Inject } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, eventsTopic } from '@qalqan/contracts';
import { Database } from '@qalqan/store';
import { contiguous, eventually, noDuplicates, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import { Outbox } from '../outbox/outbox.js';
import { OwnStreamForked, PositionRolledBack, SigningGate } from '../outbox/signing-gate.js';
import type { RefillSource } from '../refill/refill-source.js';
import { effectsOf, writeEffect } from '../testing/recorder.js';
import { honestSource } from '../testing/refill-sources.js';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { OwnRecovery } from './own-recovery.js';

describe('a database that was restored from an old copy', () => {
  let on: Stage;
  let test: TestDatabase;
  let service: Service | undefined;
  let health: string[];
  let failures: number;

  beforeEach(async () => {
    on = await stage();
    test = await testDatabase();
    health = [];
    failures = 0;
  });

  afterEach(async () => {
    await service?.close();
    await test.drop();
  });

  /** A party that publishes, and takes its own events back as effects. */
  const start = async (refill: readonly RefillSource[] = []): Promise<void> => {
    @Controller()
    class Restoring {
      constructor(@Inject(OwnRecovery) recovery: OwnRecovery) {
        recovery.register(async (events, tx) => {
          for (const event of events) await writeEffect(event, tx);
          if (failures-- > 0) throw new Error('not now');
        });
      }
    }
    service = await startService({
      ...{ stage: on, instance: on.party, topics: [], database: test, controllers: [Restoring], refill },
      health: {
        check: (name) => ({
          green: () => void health.push(`${name} green`),
          red: (code) => void health.push(`${name} ${code}`),
        }),
      },
    });
  };
  const stop = async (): Promise<void> => {
    await service?.close();
    service = undefined;
  };
  const gate = () => service!.app.get(SigningGate);
  const sign = async (number: number): Promise<void> => {
    const body = { reference: reference(on.party, number), revision: 1 as const, alert: sampleAlert(number) };
    await service!.app.get(Database).transaction((tx) => service!.app.get(Outbox).add(tx, AlertPublishedV1, body));
  };
  const allSent = () =>
    eventually(
      () => test.sql('SELECT 1 FROM outbox WHERE sent_at IS NULL'),
      (rows) => rows.length === 0,
    );
  const outbox = () =>
    test.sql<TestRecord & { kafka_offset: number | null }>(
      `SELECT stream, sequence::int, identity, key, value, jws, kafka_offset::int FROM outbox ORDER BY sequence`,
    );
  /** Publishes five events, stops, and puts the database back to where it stood after `upTo` of them. */
  const restoredTo = async (upTo: number): Promise<TestRecord[]> => {
    await start();
    for (let number = 1; number <= 5; number += 1) await sign(number);
    await allSent();
    await stop();
    const published = await outbox();
    await test.sql('DELETE FROM outbox WHERE sequence > $1', [upTo]);
    const head = published[upTo - 1];
    if (head === undefined) await test.sql('DELETE FROM own_stream');
    else await test.sql('UPDATE own_stream SET sequence = $1, identity = $2', [upTo, head.identity]);
    return published;
  };
  const recovered = () => eventually(() => gate().state === 'open');

  it.each([2, 0])(
    'after record %i takes back what its topic holds, each once, and signs on behind it',
    async (upTo) => {
      const published = await restoredTo(upTo);
      await start();
      await recovered();
      expect(await outbox()).toEqual(published);
      expect((await effectsOf(test)).map(({ sequence }) => sequence)).toEqual(
        [1, 2, 3, 4, 5].filter((sequence) => sequence > upTo),
      );
      await sign(6);
      await allSent();
      const rows = await outbox();
      contiguous(rows);
      noDuplicates(rows);
      expect(rows.map(({ kafka_offset: offset }) => offset)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await on.kafka.read(eventsTopic(on.party))).toHaveLength(6);
      await eventually(() => health.at(-1) === 'relay green');
      expect(health).toContain('relay position-rolled-back');
    },
  );

  it('takes from the audit log what the topic has lost as well', async () => {
    const published = await restoredTo(2);
    await on.kafka.truncate(eventsTopic(on.party), 5n);
    await start([honestSource('audit', published)]);
    await recovered();
    expect((await outbox()).map(({ identity }) => identity)).toEqual(published.map(({ identity }) => identity));
    await sign(6);
    await allSent();
    contiguous(await outbox());
  });

  it('signs nothing while nobody has what is missing, or while taking it back fails', async () => {
    failures = 2;
    await restoredTo(3);
    await start();
    expect(gate().state).toBe('recovering');
    await expect(sign(6)).rejects.toBeInstanceOf(PositionRolledBack);
    await recovered();
    expect((await effectsOf(test)).map(({ sequence }) => sequence)).toEqual([4, 5]);
  });

  it.each([
    ['at its head', 'UPDATE own_stream SET identity = repeat($1, 64), sequence = 2'],
    ['behind its head', `UPDATE outbox SET identity = repeat($1, 64) WHERE sequence = 5`],
  ])('that holds another record %s than was published stays refused and red', async (where, alter) => {
    await restoredTo(where === 'at its head' ? 2 : 5);
    await test.sql(alter, ['0']);
    await test.sql(`UPDATE own_stream SET sequence = 6 WHERE sequence = 5`);
    await start();
    await eventually(() => gate().state === 'forked');
    await expect(sign(6)).rejects.toBeInstanceOf(OwnStreamForked);
    await eventually(() => health.at(-1) === 'relay own-stream-forked');
    expect(await effectsOf(test)).toEqual([]);
    expect(await on.kafka.read(eventsTopic(on.party))).toHaveLength(5);
  });
});
