import { beforeAll, describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { decodeLeaf } from '@qalqan/ledger';
import { utf8 } from '@qalqan/signing';
import { sampleLog, type SampleLog } from '../testing/sample-log.js';
import { verifyEntry, verifyHead, verifyRecord, type EntryParts, type EntryVerdict } from './verify-entry.js';

const ports = { hasher: nodeHasher, verifier: nodeVerifier };
const bend = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1);

/** A note whose signature is another one: still base64, or the note itself would be malformed. */
const otherSignature = (note: Uint8Array): Uint8Array => {
  const at = note.length - 20;
  return note.with(at, note[at] === 0x41 ? 0x42 : 0x41);
};

/** Where a word stands in bytes: a byte that is bent there is content, whatever was random around it. */
const placeOf = (bytes: Uint8Array, word: string): number => new TextDecoder('latin1').decode(bytes).indexOf(word);

describe('one entry', () => {
  let sample: SampleLog;
  let first: EntryParts;
  let second: EntryParts;

  beforeAll(async () => {
    sample = await sampleLog(6);
    first = await partsOf(1);
    // Three parties in turn: entry 4 is the second record of the party of entry 1.
    second = { ...(await partsOf(4)), predecessor: recordIn(1) };
  });

  const partsOf = async (index: number): Promise<EntryParts> => ({
    agreement: utf8(sample.programme.note),
    checkpoint: await sample.log.checkpoint(),
    entry: { index, leaf: sample.log.entries[index]!.leaf, proof: await sample.log.prove(index) },
  });

  const recordIn = (index: number) => {
    const leaf = decodeLeaf(sample.log.entries[index]!.leaf);
    if (leaf.form !== 'record' || leaf.record.kind !== 'event') throw new Error('no event');
    return leaf.record;
  };

  const judged = (parts: EntryParts, agreementDigest = sample.programme.digest): Promise<EntryVerdict> =>
    verifyEntry(ports, parts, { agreementDigest });

  const failed = ({ checks }: EntryVerdict) =>
    checks.filter(({ verdict }) => verdict === 'fails').map(({ name, code }) => [name, code]);

  it('holds, from the agreement to the chain', async () => {
    for (const parts of [first, second]) {
      const { verdict, checks, event } = await judged(parts);
      expect(verdict).toBe('sound');
      expect(checks.map((check) => check.verdict)).toEqual(Array(5).fill('holds'));
      expect(event?.sequence).toBe(parts === first ? 1 : 2);
    }
  });

  it('says that the chain was not looked at where the record before is not given', async () => {
    const { verdict, checks } = await judged({ ...second, predecessor: undefined } as unknown as EntryParts);
    expect([verdict, checks.at(-1)]).toEqual(['sound', { name: 'chain', verdict: 'unchecked' }]);
  });

  it('holds for entry 0, which is the agreement', async () => {
    expect((await judged(await partsOf(0))).verdict).toBe('sound');
  });

  it('names what fails, and goes on with what does not rest on it', async () => {
    const leaf = first.entry.leaf;
    expect(
      failed(await judged({ ...first, entry: { ...first.entry, leaf: bend(leaf, placeOf(leaf, 'title')) } })),
    ).toEqual([
      ['inclusion', 'proof-invalid'],
      ['record', 'signature-invalid'],
    ]);
    expect(failed(await judged({ ...second, predecessor: recordIn(2) }))).toEqual([['chain', 'chain-broken']]);
    expect(failed(await judged({ ...first, checkpoint: otherSignature(first.checkpoint) }))).toEqual([
      ['checkpoint', 'note-signature-invalid'],
    ]);
    expect(failed(await judged(first, '0'.repeat(64)))).toEqual([['agreement', 'agreement-digest-mismatch']]);
  });

  it('judges the head alone', async () => {
    const anchors = { agreementDigest: sample.programme.digest };
    expect(await verifyHead(ports, first, anchors)).toMatchObject({ verdict: 'sound', log: { size: sample.log.size } });
    const bent = { ...first, checkpoint: bend(first.checkpoint, 30) };
    expect(await verifyHead(ports, bent, anchors)).toMatchObject({ verdict: 'broken', log: undefined });
  });

  it('judges a record that is in no log', async () => {
    const { agreement } = first;
    const record = recordIn(1);
    const anchors = { agreementDigest: sample.programme.digest };
    expect((await verifyRecord(ports, { agreement, record }, anchors)).verdict).toBe('sound');
    const forged = { ...record, value: bend(record.value, placeOf(record.value, 'title')) };
    expect(failed(await verifyRecord(ports, { agreement, record: forged }, anchors))).toEqual([
      ['record', 'signature-invalid'],
    ]);
  });
});
