import { beforeAll, describe, expect, it } from '@jest/globals';
import { AlertCorrectedV1, AlertPublishedV1 } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { utf8 } from '@qalqan/signing';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import { sampleLog, type SampleLog } from '../testing/sample-log.js';
import { EVIDENCE_FORMAT, decodeBundle, encodeEntry, type EvidenceBundle } from './bundle.js';
import { verifyEvidence, type EvidenceReport } from './verify-evidence.js';

const ports = { hasher: nodeHasher, verifier: nodeVerifier };
const SUBJECT = reference('kz', 3);

describe('an evidence bundle', () => {
  let sample: SampleLog;
  let bundle: EvidenceBundle;

  beforeAll(async () => {
    sample = await sampleLog(12);
    const { log, programme } = sample;
    log.append(
      await programme.member('kz').publish(AlertCorrectedV1, {
        reference: SUBJECT,
        revision: 2,
        reason: 'another phone',
        alert: sampleAlert(44),
      }),
    );
    const indexes = [3, log.size - 1];
    bundle = {
      format: EVIDENCE_FORMAT,
      origin: 'test.qalqan.example/log',
      subject: SUBJECT,
      agreement: programme.note,
      checkpoint: new TextDecoder().decode(await log.checkpoint()),
      entries: await Promise.all(
        indexes.map(async (index) =>
          encodeEntry({ index, leaf: log.entries[index]!.leaf, proof: await log.prove(index) }),
        ),
      ),
    };
  });

  const verified = (changed: EvidenceBundle, agreementDigest = sample.programme.digest): Promise<EvidenceReport> =>
    verifyEvidence(ports, decodeBundle(utf8(JSON.stringify(changed))), { agreementDigest });

  const changeText = (text: string, at: number): string =>
    `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

  it('is sound and lists its events without content', async () => {
    const report = await verified(bundle);
    expect(report).toMatchObject({ verdict: 'sound', faults: [], subject: SUBJECT, log: { size: 16 } });
    expect(report.events.map(({ index, type, stream, sequence }) => [index, type, stream, sequence])).toEqual([
      [3, AlertPublishedV1.type, 'kz/0', 1],
      [15, AlertCorrectedV1.type, 'kz/0', 5],
    ]);
    expect(JSON.stringify(report)).not.toContain('Parcel');
  });

  const entryWith = (change: Partial<EvidenceBundle['entries'][number]>) => (): EvidenceBundle => ({
    ...bundle,
    entries: [{ ...bundle.entries[0]!, ...change }, bundle.entries[1]!],
  });

  const cases: [string, () => EvidenceBundle, object][] = [
    ['a byte of a leaf', () => entryWith({ leaf: changeText(bundle.entries[0]!.leaf, 700) })(), { index: 3 }],
    [
      'a byte of a proof',
      () => entryWith({ proof: [changeText(bundle.entries[0]!.proof[0]!, 5), ...bundle.entries[0]!.proof.slice(1)] })(),
      { code: 'proof-invalid', index: 3 },
    ],
    ['a proof too short', () => entryWith({ proof: bundle.entries[0]!.proof.slice(1) })(), { code: 'proof-invalid' }],
    ['another index', entryWith({ index: 4 }), { code: 'proof-invalid', index: 4 }],
    ['another subject', () => ({ ...bundle, subject: reference('kz', 6) }), { code: 'key-mismatch', index: 3 }],
    ['another origin', () => ({ ...bundle, origin: 'elsewhere' }), { code: 'checkpoint-malformed' }],
    ['a byte of the checkpoint', () => ({ ...bundle, checkpoint: changeText(bundle.checkpoint, 40) }), {}],
    [
      'a byte of the agreement',
      () => ({ ...bundle, agreement: changeText(bundle.agreement, 60) }),
      { code: 'agreement-digest-mismatch' },
    ],
    [
      'entries out of order',
      () => ({ ...bundle, entries: bundle.entries.toReversed() }),
      { code: 'leaf-malformed', index: 3 },
    ],
    [
      'the agreement as an entry',
      () => ({ ...bundle, entries: [{ index: 0, leaf: '', proof: [] }] }),
      { code: 'leaf-malformed', index: 0 },
    ],
  ];

  it.each(cases)('%s breaks it', async (_what, change, fault) => {
    let report: EvidenceReport | undefined;
    try {
      report = await verified(change());
    } catch (error) {
      expect(error).toMatchObject({ code: 'schema-invalid' });
    }
    if (report !== undefined) {
      expect(report.verdict).toBe('broken');
      expect(report.faults).toContainEqual(expect.objectContaining(fault));
    }
  });

  it('proves nothing against another agreement', async () => {
    const report = await verified(bundle, '0'.repeat(64));
    expect(report).toMatchObject({ verdict: 'broken', events: [], log: undefined });
  });

  it.each([
    ['not JSON', '{', 'json-malformed'],
    ['another format', '{"format":"zip"}', 'schema-invalid'],
    ['no entries', `{"format":"${EVIDENCE_FORMAT}"}`, 'schema-invalid'],
    ['a name twice', `{"format":"a","format":"${EVIDENCE_FORMAT}"}`, 'json-duplicate-name'],
  ])('a document that is no bundle: %s', (_what, text, code) => {
    expect(() => decodeBundle(utf8(text))).toThrow(expect.objectContaining({ code }));
  });

  it('an entry whose base64 has another spelling is no bundle', () => {
    const { leaf } = bundle.entries[0]!;
    const changed = { ...bundle, entries: [{ ...bundle.entries[0]!, leaf: `${leaf}\n` }] };
    expect(() => decodeBundle(utf8(JSON.stringify(changed)))).toThrow('/entries/0/leaf');
  });
});
