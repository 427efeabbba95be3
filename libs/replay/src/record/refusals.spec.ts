import { describe, expect, it } from '@jest/globals';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { REFUSAL_CHAIN_START, type Refusal, type TakenPosition } from '@qalqan/ledger';
import { reference, sampleAlert, TEST_ORIGIN, type TestRecord } from '@qalqan/testkit/programme';
import { verifyEvidence, type EvidenceReport } from '../evidence/verify-evidence.js';
import { replayLog } from '../log/replay-log.js';
import type { ReplayReport } from '../log/report.js';
import { StateReplay } from '../log/state-replay.js';
import { sampleLog, sourceOf, type SampleLog } from '../testing/sample-log.js';

const TOPIC = 'qalqan.kz.events.v1';
const stated = { topic: TOPIC, partition: 0, hash: 'a'.repeat(64) };
const one = (number: number, more: Partial<Extract<Refusal, { kind: 'one' }>> = {}): Refusal => ({
  kind: 'one',
  ...{ ...stated, number, offset: 40 + number, code: 'signature-invalid', taken: undefined },
  ...more,
});
const many = (number: number): Refusal => ({
  kind: 'many',
  ...{ ...stated, number, from: 90, to: 95, count: 5, codes: { 'jws-missing': 3, 'signature-invalid': 2 } },
  hash: REFUSAL_CHAIN_START,
});

const positionOf = ({ stream, sequence, identity }: TestRecord, prevhash: string): TakenPosition => ({
  ...{ stream, sequence, identity, prevhash },
});

async function replay({ log, programme }: SampleLog): Promise<ReplayReport> {
  const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => 0 };
  const source = sourceOf(log, await log.checkpoint(), { tiles: log.tiles() });
  return replayLog(ports, source, { agreementDigest: programme.digest, states: new StateReplay(nodeHasher) });
}

/** An alert of KZ that is not appended by itself. */
async function nextAlert({ programme }: SampleLog): Promise<{ record: TestRecord; taken: TakenPosition }> {
  const kz = programme.member('kz');
  const before = kz.head;
  const body = { reference: reference('kz', 900 + kz.sequence), revision: 1 as const, alert: sampleAlert(900) };
  const record = await kz.publish(AlertPublishedV1, body);
  return { record, taken: positionOf(record, before) };
}

const codesOf = ({ faults }: ReplayReport): string[] => faults.map(({ code }) => code);

describe('refusals in a log', () => {
  it('are counted by code, and the log is sound', async () => {
    const sample = await sampleLog(3);
    for (const refusal of [one(1), one(2, { code: 'jws-missing' }), many(3)]) await sample.log.appendRefusal(refusal);
    expect(await replay(sample)).toMatchObject({
      verdict: 'sound',
      entries: 7,
      events: 3,
      refusals: { entries: 3, records: 7, codes: { 'jws-missing': 4, 'signature-invalid': 3 } },
    });
  });

  it('that nobody signed, that a party signed or that the log key signed are faults', async () => {
    const sample = await sampleLog(3);
    await sample.log.appendRefusal(one(1), sample.programme.member('kz').signer);
    await sample.log.appendRefusal(one(1), sample.programme.logSigner);
    expect(codesOf(await replay(sample))).toEqual(['key-wrong-party', 'kid-unknown']);
    const altered = await sampleLog(3);
    await altered.log.appendRefusal(one(1));
    const entry = altered.log.entries.at(-1)!;
    entry.leaf = Uint8Array.from(
      Buffer.from(Buffer.from(entry.leaf).toString('latin1').replace('"offset":41', '"offset":42'), 'latin1'),
    );
    expect(codesOf(await replay(altered))).toEqual(['signature-invalid']);
  });

  it('are numbered: one that is missing, and one that stands twice, is found', async () => {
    const missing = await sampleLog(3);
    for (const number of [1, 3]) await missing.log.appendRefusal(one(number));
    expect(codesOf(await replay(missing))).toEqual(['sequence-gap']);
    const twice = await sampleLog(3);
    for (const number of [1, 2, 2]) await twice.log.appendRefusal(one(number));
    expect(codesOf(await replay(twice))).toEqual(['chain-broken']);
  });

  it('take the position of the record in its stream, so that what follows is no gap', async () => {
    const sample = await sampleLog(3);
    const refused = await nextAlert(sample);
    await sample.log.appendRefusal(one(1, { code: 'schema-invalid', taken: refused.taken }));
    sample.log.append((await nextAlert(sample)).record);
    expect(await replay(sample)).toMatchObject({ verdict: 'sound', positions: { 'kz/0': '0000000000000003' } });
  });

  it('name the record: with another identity the stream does not go on', async () => {
    const sample = await sampleLog(3);
    const { taken } = await nextAlert(sample);
    await sample.log.appendRefusal(one(1, { taken: { ...taken, identity: 'b'.repeat(64) } }));
    sample.log.append((await nextAlert(sample)).record);
    expect(codesOf(await replay(sample))).toEqual(['sequence-fork']);
  });

  it('may be followed by the record itself when it was opened again, once', async () => {
    const sample = await sampleLog(3);
    const { record, taken } = await nextAlert(sample);
    await sample.log.appendRefusal(one(1, { code: 'handler-failed', taken }));
    sample.log.append(record);
    expect((await replay(sample)).verdict).toBe('sound');
    sample.log.append(record);
    expect(codesOf(await replay(sample))).toEqual(['chain-broken']);
  });
});

describe('evidence about a topic', () => {
  async function evidence(sample: SampleLog, subject: string): Promise<EvidenceReport> {
    const { log, programme } = sample;
    const index = log.size - 1;
    const entry = { index, leaf: log.entries[index]!.leaf, proof: await log.prove(index) };
    const agreement = new TextEncoder().encode(programme.note);
    const bundle = { origin: TEST_ORIGIN, subject, agreement, checkpoint: await log.checkpoint(), entries: [entry] };
    const ports = { hasher: nodeHasher, verifier: nodeVerifier };
    return verifyEvidence(ports, bundle, { agreementDigest: programme.digest });
  }

  it('proves refusals, of that topic alone', async () => {
    const sample = await sampleLog(3);
    await sample.log.appendRefusal(many(1));
    const proved = await evidence(sample, TOPIC);
    expect(proved).toMatchObject({ verdict: 'sound', events: [], refusals: [{ index: 4, refusal: { count: 5 } }] });
    expect(await evidence(sample, 'qalqan.tj.events.v1')).toMatchObject({ faults: [{ code: 'key-mismatch' }] });
  });
});
