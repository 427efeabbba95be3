import { beforeAll, describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { EVIDENCE_FORMAT, EXPORT_FORMAT, encodeEntry } from '@qalqan/replay';
import { encodeBase64, utf8 } from '@qalqan/signing';
import { TestLog, createProgramme, reference, sampleAlert, type TestProgramme } from '@qalqan/testkit/programme';
import { judgeFile, type FileParts, type FileVerdict } from './judge-file.js';

const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => 0 };

function fileOf(text: string): FileParts {
  const bytes = utf8(text);
  return {
    size: bytes.length,
    whole: () => Promise.resolve(bytes),
    // Pieces that end in the middle of a line, as those of a file do.
    async *pieces() {
      for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
    },
  };
}

describe('a dropped file', () => {
  let programme: TestProgramme;
  let log: TestLog;
  let checkpoint: string;
  let record: { topic: string; value: string; jws: string };
  const subject = reference('kz', 1);

  beforeAll(async () => {
    programme = await createProgramme();
    log = new TestLog(programme);
    for (let number = 1; number <= 3; number += 1) {
      const sent = await programme
        .member('kz')
        .publish(AlertPublishedV1, { reference: reference('kz', number), revision: 1, alert: sampleAlert(number) });
      log.append(sent);
      if (number === 1) record = { topic: sent.topic, value: encodeBase64(sent.value), jws: sent.jws };
    }
    checkpoint = new TextDecoder().decode(await log.checkpoint());
  });

  const judged = (text: string): Promise<FileVerdict> =>
    judgeFile(ports, fileOf(text), { note: programme.note, digest: programme.digest }, () => undefined);

  const bundle = async (): Promise<string> =>
    JSON.stringify({
      format: EVIDENCE_FORMAT,
      ...{ origin: checkpoint.split('\n')[0], subject, agreement: programme.note, checkpoint },
      entries: [encodeEntry({ index: 1, leaf: log.entries[1]!.leaf, proof: await log.prove(1) })],
    });

  const exported = (): string =>
    [
      { format: EXPORT_FORMAT, origin: 'x', size: log.size, agreement: programme.note, checkpoint },
      ...log.entries.map(({ leaf }, index) => ({ index, leaf: encodeBase64(leaf) })),
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');

  it('is taken for what it is, and found sound', async () => {
    expect(await judged(await bundle())).toMatchObject({ kind: 'evidence', report: { verdict: 'sound' } });
    expect(await judged(exported())).toMatchObject({ kind: 'log', report: { verdict: 'sound', entries: 4 } });
    expect(await judged(JSON.stringify(record))).toMatchObject({ kind: 'record', report: { verdict: 'sound' } });
  });

  it('is rejected with the code when it was forged', async () => {
    const at = record.value.length / 2;
    const bent = record.value.slice(0, at) + (record.value[at] === 'A' ? 'B' : 'A') + record.value.slice(at + 1);
    const forged = await judged(JSON.stringify({ ...record, value: bent }));
    expect(forged).toMatchObject({ kind: 'record', report: { verdict: 'broken' } });
    expect(JSON.stringify(forged)).toContain('"signature-invalid"');
    const cut = await judged(exported().split('\n').slice(0, 4).join('\n'));
    expect(cut).toMatchObject({ kind: 'log', report: { verdict: 'broken', faults: [{ code: 'entries-missing' }] } });
    expect(await judged((await bundle()).slice(0, -2))).toMatchObject({
      kind: 'damaged',
      fault: { code: 'json-malformed' },
    });
  });

  it('is nothing when it is something else', async () => {
    for (const text of ['', 'a letter', '[]', '{"topic":"x"}', '{"topic":"x","value":"%","jws":"y"}']) {
      expect(await judged(text)).toEqual({ kind: 'none' });
    }
  });
});
