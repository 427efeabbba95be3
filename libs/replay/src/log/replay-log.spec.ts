import { beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, HubStateV1, type HubStateBody, type VerifiedEvent } from '@qalqan/contracts';
import {
  MemoryCorrelationStore,
  QALQAN_PEOPLE_1,
  QALQAN_STRONG_1,
  applyEvent,
  type Ruleset,
} from '@qalqan/correlation';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { tilePath } from '@qalqan/ledger';
import { formatSequence } from '@qalqan/signing';
import { entryOf, reference, sampleAlert, type TestEntry } from '@qalqan/testkit/programme';
import { sampleLog, sourceOf, type SampleLog } from '../testing/sample-log.js';
import { replayLog, type ReplayPorts } from './replay-log.js';
import type { ReplayReport } from './report.js';
import { openEntry } from '../record/open-entry.js';
import { StateReplay } from './state-replay.js';

const ports: ReplayPorts = { hasher: nodeHasher, verifier: nodeVerifier, now: () => performance.now() };

/** Replays the log as it is now, against a checkpoint and tiles taken before `tamper` when it only alters, after it when it lies. */
async function replayed(
  sample: SampleLog,
  how: 'altered' | 'lying',
  tamper: (sample: SampleLog) => void | Promise<void>,
): Promise<ReplayReport> {
  const { log, programme } = sample;
  const before = { note: await log.checkpoint(), tiles: log.tiles() };
  await tamper(sample);
  const served = how === 'altered' ? before : { note: await log.checkpoint(), tiles: log.tiles() };
  return replayLog(ports, sourceOf(log, served.note, { tiles: served.tiles }), { agreementDigest: programme.digest });
}

const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

/** Another letter of base64url: the signature stays well formed. */
const otherLetter = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, bytes[at] === 0x41 ? 0x42 : 0x41);

/** Changes one byte of the signed value inside a leaf: the `P` of the title. */
function changeValue({ log }: SampleLog, index = 3): void {
  const entry = log.entries[index]!;
  const at = Buffer.from(entry.leaf).indexOf('Parcel');
  entry.leaf = flip(entry.leaf, at);
}

const swap = (entries: TestEntry[], left: number, right: number): void => {
  [entries[left], entries[right]] = [entries[right]!, entries[left]!];
};

describe('a sound log', () => {
  it('is found sound, with its counts and positions', async () => {
    const sample = await sampleLog(12);
    const report = await replayed(sample, 'altered', () => undefined);
    expect(report).toMatchObject({
      verdict: 'sound',
      faults: [],
      faultCount: 0,
      entries: 15,
      events: 14,
      streams: 4,
      checkpoints: 1,
      tilesCompared: true,
      agreement: { version: 1, digest: sample.programme.digest },
      log: { origin: 'test.qalqan.example/log', size: 15 },
      positions: {
        'audit/0': '0000000000000001',
        'kz/0': '0000000000000004',
        'tj/0': '0000000000000005',
        'uz/0': '0000000000000004',
      },
      types: { 'qalqan.alert.published.v1': 12, 'qalqan.alert.recalled.v1': 1, 'qalqan.audit.checkpoint.v1': 1 },
      reconstruction: undefined,
    });
  });

  it.each([1, 2, 256, 1000])('is found sound whatever the length of chunks: %d', async (chunk) => {
    const { log, programme } = await sampleLog(9);
    const source = sourceOf(log, await log.checkpoint(), { chunk });
    const report = await replayLog(ports, source, { agreementDigest: programme.digest });
    expect(report).toMatchObject({ verdict: 'sound', entries: 11, tilesCompared: false });
  });

  it('holds records that entered by hash', async () => {
    const sample = await sampleLog(3);
    const narrative = Array.from({ length: 5 }, () => ({ lang: 'ru', text: 'п'.repeat(8_000) }));
    const alert = sampleAlert(99, { narrative });
    const record = await sample.programme
      .member('kg')
      .publish(AlertPublishedV1, { reference: reference('kg', 99), revision: 1, alert });
    sample.log.append(record);
    expect(sample.log.entries.at(-1)?.beside?.value).toEqual(record.value);
    expect(await replayed(sample, 'altered', () => undefined)).toMatchObject({ verdict: 'sound', streams: 4 });
    const broken = await replayed(sample, 'altered', ({ log }) => {
      const entry = log.entries.at(-1)!;
      entry.beside = { ...entry.beside!, value: flip(entry.beside!.value, 700) };
    });
    expect(broken.faults[0]).toMatchObject({ code: 'leaf-malformed', index: 4 });
  });
});

describe('one change to an altered log (tree, tiles and checkpoint are the true ones)', () => {
  let sample: SampleLog;
  beforeAll(async () => {
    sample = await sampleLog(12);
  });

  const cases: [string, (sample: SampleLog) => void | Promise<void>, object, string[]][] = [
    ['a byte of a value', changeValue, { index: 3 }, ['signature-invalid', 'sequence-gap', 'entry-altered']],
    [
      'a byte of a signature',
      ({ log }) => {
        const entry = log.entries[3]!;
        entry.leaf = otherLetter(entry.leaf, entry.leaf.length - 20);
      },
      { index: 3 },
      ['signature-invalid', 'entry-altered'],
    ],
    [
      'a byte of a topic',
      ({ log }) => {
        const entry = log.entries[3]!;
        entry.leaf = flip(entry.leaf, 10);
      },
      { index: 3 },
      ['key-wrong-party', 'entry-altered'],
    ],
    [
      'the type byte of a leaf',
      ({ log }) => {
        const entry = log.entries[3]!;
        entry.leaf = Uint8Array.from([9, ...entry.leaf.slice(1)]);
      },
      { code: 'leaf-malformed', index: 3 },
      ['entry-altered'],
    ],
    ['two entries swapped', ({ log }) => swap(log.entries, 3, 6), { index: 3 }, ['sequence-gap', 'entry-altered']],
    ['an entry removed', ({ log }) => void log.entries.splice(5, 1), { index: 5 }, ['entries-missing']],
    [
      'an entry added',
      async ({ log, programme }) => {
        log.append(
          await programme
            .member('kz')
            .publish(AlertPublishedV1, { reference: reference('kz', 50), revision: 1, alert: sampleAlert(50) }),
        );
      },
      { code: 'entries-surplus', index: 15 },
      [],
    ],
    ['the last entries cut off', ({ log }) => void log.entries.splice(13), { code: 'entries-missing', index: 13 }, []],
    [
      'a byte of the agreement',
      ({ log }) => {
        const entry = log.entries[0]!;
        entry.leaf = flip(entry.leaf, 80);
      },
      { code: 'agreement-digest-mismatch', index: 0 },
      [],
    ],
    ['no entry at all', ({ log }) => void log.entries.splice(0), { code: 'agreement-malformed', index: 0 }, []],
  ];

  it.each(cases)('%s is named', async (_what, tamper, first, also) => {
    const kept = sample.log.entries.map((entry) => ({ ...entry }));
    const report = await replayed(sample, 'altered', tamper);
    sample.log.entries.splice(0, sample.log.entries.length, ...kept);
    expect(report.verdict).toBe('broken');
    expect(report.faults[0]).toMatchObject(first);
    expect(report.faults.map(({ code }) => code)).toEqual(expect.arrayContaining(also));
  });
});

describe('tiles and notes', () => {
  it('a byte of a hash tile is named by its path', async () => {
    const { log, programme } = await sampleLog(12);
    const path = tilePath({ level: 0, index: 0, width: log.size });
    log.forged.set(path, flip(log.files().get(path)!, 32 * 4 + 1));
    const source = sourceOf(log, await log.checkpoint(), { tiles: log.tiles() });
    const report = await replayLog(ports, source, { agreementDigest: programme.digest });
    expect(report.faults).toEqual([expect.objectContaining({ code: 'tile-altered', tile: path, index: 4 })]);
  });

  it('a change of any one byte of the checkpoint note is refused', async () => {
    const { log, programme } = await sampleLog(2);
    const note = await log.checkpoint();
    for (let at = 0; at < note.length; at += 1) {
      const report = await replayLog(ports, sourceOf(log, flip(note, at)), { agreementDigest: programme.digest });
      expect({ at, verdict: report.verdict }).toEqual({ at, verdict: 'broken' });
    }
  });

  it('a checkpoint by another key, a wrong pin, a wrong log key', async () => {
    const { log, programme } = await sampleLog(3);
    const foreign = sourceOf(log, await log.checkpoint(log.size, programme.member('kz').signer));
    const pinned = { agreementDigest: programme.digest };
    expect((await replayLog(ports, foreign, pinned)).faults[0]?.code).toBe('note-signature-invalid');
    const source = sourceOf(log, await log.checkpoint());
    const otherPin = await replayLog(ports, source, { agreementDigest: '0'.repeat(64) });
    expect(otherPin.faults[0]?.code).toBe('agreement-digest-mismatch');
    const otherKey = await replayLog(ports, source, { ...pinned, vkey: 'a+00000000+AA==' });
    expect(otherKey.faults[0]?.code).toBe('agreement-digest-mismatch');
  });
});

describe('a log that lies (tree, tiles and checkpoint are made anew over the changed entries)', () => {
  const publish = (sample: SampleLog, number: number, place = {}) =>
    sample.programme
      .member('kz')
      .publish(
        AlertPublishedV1,
        { reference: reference('kz', number), revision: 1, alert: sampleAlert(number) },
        place,
      );

  const cases: [string, (sample: SampleLog) => void | Promise<void>, object][] = [
    ['a changed value', (sample) => changeValue(sample), { code: 'signature-invalid', index: 3 }],
    [
      'an entry removed from a stream',
      ({ log }) => void log.entries.splice(2, 1),
      { code: 'sequence-gap', index: 4, stream: 'uz/0', sequence: 2 },
    ],
    [
      'records of one stream swapped',
      ({ log }) => swap(log.entries, 1, 4),
      { code: 'sequence-gap', index: 1, sequence: 2 },
    ],
    [
      'a record twice',
      ({ log }) => void log.entries.push({ ...log.entries[1]! }),
      { code: 'chain-broken', stream: 'tj/0', sequence: 1 },
    ],
    [
      'a record signed by another party',
      async (sample) => {
        const { signer } = sample.programme.member('tj');
        sample.log.append(await publish(sample, 60, { signer }));
      },
      { code: 'key-wrong-party', index: 15 },
    ],
    [
      'a record that names another predecessor',
      async (sample) => sample.log.append(await publish(sample, 61, { prevhash: 'f'.repeat(64) })),
      { code: 'sequence-fork', index: 15, stream: 'kz/0', sequence: 5 },
    ],
    [
      'a record that leaves a gap',
      async (sample) => sample.log.append(await publish(sample, 62, { sequence: 9 })),
      { code: 'sequence-gap', index: 15, stream: 'kz/0', sequence: 9 },
    ],
    [
      'a record moved to another topic',
      async (sample) => {
        const record = await publish(sample, 63);
        sample.log.entries.push(entryOf({ ...record, topic: 'qalqan.tj.events.v1' }));
      },
      { code: 'key-wrong-party', index: 15 },
    ],
    [
      'a published checkpoint with another root',
      ({ log }) => log.publishCheckpoint({ root: 'a'.repeat(64) }),
      { code: 'checkpoint-malformed', index: 15, stream: 'audit/0', sequence: 2 },
    ],
    [
      'a published checkpoint over other entries',
      async (sample) => {
        await sample.log.publishCheckpoint();
        changeValue(sample, 14);
      },
      { code: 'root-mismatch', stream: 'audit/0', sequence: 2 },
    ],
    [
      'a published checkpoint over entries that come after it',
      async (sample) => {
        await sample.log.publishCheckpoint();
        sample.log.entries.splice(14, 1);
      },
      { code: 'checkpoint-malformed', stream: 'audit/0', sequence: 2 },
    ],
    [
      'a published checkpoint smaller than the one before',
      ({ log }) => log.publishCheckpoint({ size: 5 }),
      { code: 'checkpoint-malformed', stream: 'audit/0', sequence: 2 },
    ],
  ];

  it.each(cases)('%s is named', async (_what, tamper, fault) => {
    const report = await replayed(await sampleLog(12), 'lying', tamper);
    expect(report.verdict).toBe('broken');
    expect(report.faults).toContainEqual(expect.objectContaining(fault));
  });

  it('a change to the past that a published checkpoint remembers is found even when everything else is redone', async () => {
    const sample = await sampleLog(12);
    const report = await replayed(sample, 'lying', ({ log }) => swap(log.entries, 1, 2));
    expect(report.faults.map(({ code }) => code)).toEqual(['root-mismatch']);
  });
});

describe('reconstruction', () => {
  /** What an honest hub does: folds what it has seen, and puts the digest on its stream. */
  async function publishState(
    { programme, log }: SampleLog,
    change: Partial<HubStateBody> = {},
    ruleset: Ruleset = QALQAN_STRONG_1,
  ): Promise<void> {
    const states = new HubOfTest(ruleset);
    const positions: Record<string, string> = {};
    for (const [index, entry] of log.entries.entries()) {
      const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust };
      const opened = await openEntry(ports, entry, index);
      if (opened.kind !== 'event') continue;
      await states.fold(opened.event);
      if (opened.event.type.startsWith('qalqan.alert.'))
        positions[opened.event.stream] = formatSequence(opened.event.sequence);
    }
    const body: HubStateBody = {
      algorithm: 'lthash16-mgf1-sha256',
      ruleset: ruleset.name,
      agreement: '1',
      positions,
      digest: await states.digest(),
      ...change,
    };
    log.append(await programme.member('hub').publish(HubStateV1, body));
  }

  class HubOfTest {
    readonly #store = new MemoryCorrelationStore();
    #digest = '';
    constructor(private readonly ruleset: Ruleset) {}
    async fold(event: VerifiedEvent): Promise<void> {
      const result = await applyEvent(this.#store, { hasher: nodeHasher, ruleset: this.ruleset }, event);
      this.#digest = result?.digest ?? this.#digest;
    }
    digest = (): Promise<string> => Promise.resolve(this.#digest);
  }

  const rebuilt = async ({ log, programme }: SampleLog): Promise<ReplayReport> => {
    const options = { agreementDigest: programme.digest, states: new StateReplay(nodeHasher) };
    return replayLog(ports, sourceOf(log, await log.checkpoint()), options);
  };

  it('finds the digest of an honest hub equal, also after more events', async () => {
    const sample = await sampleLog(8);
    await publishState(sample);
    const { programme, log } = sample;
    const late = { reference: reference('tj', 80), revision: 1 as const, alert: sampleAlert(3) };
    log.append(await programme.member('tj').publish(AlertPublishedV1, late));
    await publishState(sample);
    const report = await rebuilt(sample);
    expect(report).toMatchObject({
      verdict: 'sound',
      reconstruction: { published: 2, compared: 2, equal: 2, positions: { 'tj/0': '0000000000000005' } },
    });
  });

  it('correlates by the ruleset that the agreement names, and by no other', async () => {
    const people = await sampleLog(3, QALQAN_PEOPLE_1.name);
    for (const [party, text] of [
      ['kz', 'Алиев Марат'],
      ['tj', 'ALIYEV MARAT'],
    ] as const) {
      const birthDate = { value: '1974-03-12', precision: 'day' };
      const alert = sampleAlert(1, { phones: [], persons: [{ role: 'suspect', names: [{ text }], birthDate }] });
      const late = { reference: reference(party, 90), revision: 1 as const, alert };
      people.log.append(await people.programme.member(party).publish(AlertPublishedV1, late));
    }
    await publishState(people, {}, QALQAN_PEOPLE_1);
    expect(await rebuilt(people)).toMatchObject({ verdict: 'sound', reconstruction: { compared: 1, equal: 1 } });
    const strong = await sampleLog(3);
    await publishState(strong, {}, QALQAN_PEOPLE_1);
    expect(await rebuilt(strong)).toMatchObject({ verdict: 'broken', reconstruction: { compared: 1, equal: 0 } });
  });

  it.each([
    ['another digest', { digest: 'ab'.repeat(32) }, 'is not the one'],
    ['another ruleset', { ruleset: 'qalqan-weak-9' }, 'cannot replay'],
  ])('%s is named', async (_what, change, reason) => {
    const sample = await sampleLog(5);
    await publishState(sample, change);
    const report = await rebuilt(sample);
    expect(report).toMatchObject({ verdict: 'broken', reconstruction: { published: 1, compared: 1, equal: 0 } });
    expect(report.faults).toEqual([
      expect.objectContaining({ code: 'digest-mismatch', index: 6, stream: 'hub/0', sequence: 1 }),
    ]);
    expect(report.faults[0]?.reason).toContain(reason);
  });

  it('a state whose events the log has not reached yet waits, and is no fault', async () => {
    const sample = await sampleLog(5);
    await publishState(sample, { positions: { 'kz/0': formatSequence(99) } });
    expect(await rebuilt(sample)).toMatchObject({ verdict: 'sound', reconstruction: { published: 1, compared: 0 } });
  });
});

it('a source that cannot be read is not a verdict', async () => {
  const { log, programme } = await sampleLog(3);
  const source = {
    ...sourceOf(log, await log.checkpoint()),
    async *entries() {
      yield await Promise.resolve(log.entries.slice(0, 2));
      throw new Error('connection reset');
    },
  };
  await expect(replayLog(ports, source, { agreementDigest: programme.digest })).rejects.toThrow('connection reset');
});

it('a source that numbers its entries tells which one is missing', async () => {
  const { log, programme } = await sampleLog(12);
  const note = await log.checkpoint();
  const numbered = log.entries.map((entry, index) => ({ ...entry, index }));
  const whole = await replayLog(ports, sourceOf(log, note, { entries: numbered }), {
    agreementDigest: programme.digest,
  });
  expect(whole.verdict).toBe('sound');
  const less = numbered.toSpliced(7, 1);
  const report = await replayLog(ports, sourceOf(log, note, { entries: less }), { agreementDigest: programme.digest });
  expect(report.faults[0]).toMatchObject({ code: 'entries-missing', index: 7 });
});
