import { beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { signDetached, type StreamHead } from '@qalqan/signing';
import { silentLogger } from '@qalqan/telemetry';
import {
  createProgramme,
  reference,
  sampleAlert,
  TestMember,
  type TestProgramme,
  type TestRecord,
} from '@qalqan/testkit/programme';
import { messagingMetrics } from '../metrics.js';
import { judgeBatch } from '../runner/judge.js';
import type { OpenedItem } from '../runner/opened-item.js';
import type { Outcome } from '../runner/runner.js';
import { fakeSource, honestSource } from '../testing/refill-sources.js';
import { Refill } from './refill.js';
import type { RefillSource } from './refill-source.js';

const lane = { topic: 'qalqan.kz.events.v1', partition: 0, stream: 'kz/0' };
const missing = { from: 3, to: 5 };

const publish = (member: TestMember, text: number) =>
  member.publish(AlertPublishedV1, {
    reference: reference(member.id, text),
    revision: 1 as const,
    alert: sampleAlert(text),
  });

async function streamOf(member: TestMember, from = 1, count = 6): Promise<TestRecord[]> {
  const records: TestRecord[] = [];
  for (let at = 0; at < count; at += 1) records.push(await publish(member, from + at));
  return records;
}

describe('Refill', () => {
  let programme: TestProgramme;
  let held: TestRecord[];
  let others: TestRecord[];
  /** The same member's other story from the beginning on. */
  let rivals: TestRecord[];
  const at = (sequence: number): TestRecord => held[sequence - 1]!;

  beforeAll(async () => {
    programme = await createProgramme();
    held = await streamOf(programme.member('kz'));
    others = await streamOf(programme.member('tj'));
    const twin = new TestMember('kz', signerFromPem(programme.pem.event('kz')), programme.digest);
    rivals = await streamOf(twin, 100);
  });

  /** A head at sequence 2, moved by judging as the runner does. */
  function setUp(sources: readonly RefillSource[], instead?: Outcome) {
    let head: StreamHead = { sequence: 2, identity: at(2).identity };
    const counted: number[] = [];
    const refused: string[] = [];
    const runner = {
      refill: (_: unknown, items: readonly OpenedItem[]): Promise<Outcome> => {
        if (instead !== undefined) return Promise.resolve(instead);
        const judged = judgeBatch(head, items, (sequence) => held[sequence - 1]?.identity);
        head = judged.head;
        for (const step of judged.steps) if (step.kind === 'apply') counted.push(step.event.sequence);
        const { sequence } = head;
        return Promise.resolve(
          judged.gap === undefined
            ? { kind: 'done', nextOffset: 9n, sequence }
            : { kind: 'gap', nextOffset: 9n, from: sequence + 1, to: 99 },
        );
      },
    };
    const refill = new Refill({
      ...{ sources, runner, logger: silentLogger },
      opening: { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust },
      metrics: {
        ...messagingMetrics(undefined),
        refillRefused: (source, code) => void refused.push(`${source} ${code}`),
      },
    });
    const progressed = (): void => undefined;
    const fill = (signal = new AbortController().signal) => refill.fill(lane, missing, { signal, progressed });
    return { counted, refused, fill };
  }

  it('takes what is missing from the first source and asks no other', async () => {
    const [first, second] = [honestSource('owner', held), honestSource('audit', held)];
    const { counted, fill } = setUp([first, second]);
    expect(await fill()).toEqual({ kind: 'filled' });
    expect(counted).toEqual([3, 4, 5]);
    expect([first.asked, second.asked]).toEqual([['kz/0 3-5'], []]);
  });

  it('asks the next source for what the first does not have', async () => {
    const second = honestSource('audit', held);
    const { counted, fill } = setUp([honestSource('owner', [at(3)]), second]);
    expect(await fill()).toEqual({ kind: 'filled' });
    expect(counted).toEqual([3, 4, 5]);
    expect(second.asked).toEqual(['kz/0 4-5']);
  });

  it('goes on after a source that fails in the middle', async () => {
    const { counted, refused, fill } = setUp([
      fakeSource('owner', () => [at(3), new Error('cut off')]),
      honestSource('audit', held),
    ]);
    expect(await fill()).toEqual({ kind: 'filled' });
    expect(counted).toEqual([3, 4, 5]);
    expect(refused).toEqual(['owner unavailable']);
  });

  it('takes no more than is missing, however much a source gives', async () => {
    const { counted, fill } = setUp([
      fakeSource('owner', () => [at(3), at(4), at(5), at(6), ...others]),
      honestSource('audit', held),
    ]);
    expect(await fill()).toEqual({ kind: 'filled' });
    expect(counted).toEqual([3, 4, 5]);
  });

  describe('of a hostile answer nothing counts, and the next source is asked:', () => {
    const reSigned = async (by: string): Promise<TestRecord> => ({
      ...at(3),
      jws: await signDetached(signerFromPem(programme.pem.event(by)), at(3).value),
    });
    const changed = (): TestRecord => ({ ...at(3), value: at(3).value.with(at(3).value.length - 3, 0x20) });
    it.each<[string, string, () => (TestRecord | Error)[] | Promise<(TestRecord | Error)[]>]>([
      ['an altered record', 'signature-invalid', () => [changed(), at(4), at(5)]],
      ['one re-signed by another', 'key-wrong-party', async () => [await reSigned('tj'), at(4), at(5)]],
      ['records of another stream', 'key-wrong-party', () => others.slice(2, 5)],
      ['under another key', 'key-mismatch', () => [{ ...at(3), key: at(4).key }, at(4), at(5)]],
      ['out of order', 'sequence-gap', () => [at(5), at(4), at(3)]],
      ['its first missing', 'sequence-gap', () => [at(4), at(5)]],
      ['what is known already', 'sequence-gap', () => [at(1), at(2), at(3)]],
      ['another story of the same member', 'sequence-fork', () => rivals.slice(2, 5)],
      ['without a signature', 'jws-malformed', () => [{ ...at(3), jws: '' }]],
    ])('%s', async (_, code, answer) => {
      const given = await answer();
      const alone = setUp([fakeSource('owner', () => given)]);
      expect(await alone.fill()).toEqual({ kind: 'unfilled' });
      expect([alone.counted, alone.refused]).toEqual([[], [`owner ${code}`]]);
      const helped = setUp([fakeSource('owner', () => given), honestSource('audit', held)]);
      expect(await helped.fill()).toEqual({ kind: 'filled' });
      expect(helped.counted).toEqual([3, 4, 5]);
    });

    it('a hole in the middle', async () => {
      const { counted, refused, fill } = setUp([fakeSource('owner', () => [at(3), at(5)])]);
      expect(await fill()).toEqual({ kind: 'unfilled' });
      expect([counted, refused]).toEqual([[3], ['owner sequence-gap']]);
    });
  });

  it('gives the outcome of the handlers on, and asks nobody else meanwhile', async () => {
    const second = honestSource('audit', held);
    const retry: Outcome = { kind: 'retry', nextOffset: undefined, attempt: 2 };
    expect(await setUp([honestSource('owner', held), second], retry).fill()).toEqual(retry);
    const fatal: Outcome = { kind: 'fatal', error: new Error('x') };
    expect(await setUp([honestSource('owner', held), second], fatal).fill()).toEqual(fatal);
    expect(second.asked).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const second = honestSource('audit', held);
    const { counted, fill } = setUp([honestSource('owner', held), second]);
    expect(await fill(AbortSignal.abort())).toEqual({ kind: 'unfilled' });
    expect([counted, second.asked]).toEqual([[], []]);
  });
});
