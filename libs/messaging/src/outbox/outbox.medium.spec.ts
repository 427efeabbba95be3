import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { Invalid } from '@qalqan/errors';
import { judgeLink } from '@qalqan/signing';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { beginSpan, runIn, startTracing, traceparentOf, untracedContext } from '@qalqan/telemetry';
import { contiguous, noDuplicates, noLoss, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { createProgramme, reference, sampleAlert, type TestProgramme } from '@qalqan/testkit/programme';
import { newEvent, Outbox, type SignedEvent } from './outbox.js';
import { RelayStore } from './relay-store.js';
import { PositionRolledBack, SigningGate } from './signing-gate.js';

const alertOf = (number: number) => ({
  reference: reference('kz', number),
  revision: 1 as const,
  alert: sampleAlert(number),
});

const traceIdOf = (traceparent: string | undefined): string | undefined => traceparent?.split('-')[1];

describe('Outbox', () => {
  let test: TestDatabase;
  let programme: TestProgramme;
  let gate: SigningGate;
  let outbox: Outbox;
  let woken: number;

  beforeEach(async () => {
    [test, programme] = await Promise.all([testDatabase(), createProgramme()]);
    gate = new SigningGate();
    gate.open();
    woken = 0;
    outbox = new Outbox({
      hasher: nodeHasher,
      signer: signerFromPem(programme.pem.event('kz')),
      trust: programme.trust,
      member: 'kz',
      gate,
      wake: () => (woken += 1),
    });
  });

  afterEach(() => test.drop());

  const rows = () =>
    test.sql<{ sequence: number; identity: string; value: Buffer; jws: string; key: Buffer }>(
      `SELECT sequence::int, identity, value, jws, key FROM outbox ORDER BY id`,
    );

  it('eight at once: no gap, chained, in the order of commits, and every event opens', async () => {
    const committed: SignedEvent[] = [];
    const adder = async (lane: number): Promise<void> => {
      for (let at = 0; at < 10; at += 1) {
        const number = lane * 100 + at + 1;
        const event = await test.database.transaction((tx) => outbox.add(tx, AlertPublishedV1, alertOf(number)));
        committed.push(event);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, lane) => adder(lane)));
    const found = await rows();
    contiguous(found);
    noDuplicates(found);
    noLoss(committed, found);
    expect(found).toHaveLength(80);
    let head = { sequence: 0, identity: programme.digest };
    for (const { value, jws, key } of found) {
      const record = { topic: 'qalqan.kz.events.v1', partition: 0, offset: '0', key, value, jws };
      const opened = await openRecord({ hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust }, record);
      if (opened.kind !== 'event') throw opened.refusal;
      expect(judgeLink(head, opened.event, () => undefined)).toBe('next');
      head = opened.event;
    }
    expect(woken).toBe(80);
  });

  it('what is rolled back leaves neither an event nor a hole', async () => {
    await test.database.transaction((tx) => outbox.add(tx, AlertPublishedV1, alertOf(1)));
    const failing = test.database.transaction(async (tx) => {
      await outbox.add(tx, AlertPublishedV1, alertOf(2));
      throw new Error('the change was not to be');
    });
    await expect(failing).rejects.toThrow('not to be');
    await test.database.transaction((tx) => outbox.add(tx, AlertPublishedV1, alertOf(3)));
    contiguous(await rows());
    expect(woken).toBe(2);
  });

  it('many in one call are many events in that order', async () => {
    const events = await test.database.transaction((tx) =>
      outbox.addAll(
        tx,
        [1, 2, 3].map((number) => newEvent(AlertPublishedV1, alertOf(number))),
      ),
    );
    expect(events.map(({ sequence, subject }) => [sequence, subject])).toEqual([
      [1, 'KZ-2026-000001'],
      [2, 'KZ-2026-000002'],
      [3, 'KZ-2026-000003'],
    ]);
  });

  it('an event carries the trace of its cause, and nothing where nobody records', async () => {
    const exporter = new InMemorySpanExporter();
    const tracing = await startTracing({
      ...{ service: 'node', instance: 'kz', version: '1', perSecond: 10, exporter },
      otlpEndpoint: undefined,
    });
    const [caller, other] = [beginSpan('caller'), beginSpan('other')];
    await runIn(caller.context, () =>
      test.database.transaction((tx) =>
        outbox.addAll(tx, [
          newEvent(AlertPublishedV1, alertOf(1)),
          newEvent(AlertPublishedV1, alertOf(2), other.context),
          newEvent(AlertPublishedV1, alertOf(3), untracedContext()),
        ]),
      ),
    );
    const created = exporter.getFinishedSpans().filter(({ name }) => name === 'create qalqan.kz.events.v1');
    await tracing.shutdown();
    expect(created.map(({ parentSpanContext }) => parentSpanContext?.traceId)).toEqual(
      [caller, other].map(({ context }) => traceIdOf(traceparentOf(context))),
    );
    const unsent = await new RelayStore(test.database).next(10);
    expect(unsent.map(({ headers }) => headers['traceparent'])).toEqual([
      ...created.map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
      undefined,
    ]);
    expect(JSON.stringify(created.map(({ attributes }) => attributes))).not.toMatch(/KZ-2026/);
  });

  it('a body that breaks its contract is not signed', async () => {
    const wrong = { ...alertOf(1), alert: sampleAlert(1, { kind: 'weather' }) };
    await expect(test.database.transaction((tx) => outbox.add(tx, AlertPublishedV1, wrong))).rejects.toBeInstanceOf(
      Invalid,
    );
    expect(await rows()).toEqual([]);
  });

  it('signs nothing while the gate is closed', async () => {
    gate.refuse();
    const adding = test.database.transaction((tx) => outbox.add(tx, AlertPublishedV1, alertOf(1)));
    await expect(adding).rejects.toBeInstanceOf(PositionRolledBack);
    expect(await rows()).toEqual([]);
  });
});
