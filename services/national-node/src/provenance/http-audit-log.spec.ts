import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { generateSigningKeyPem, nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { toHex } from '@qalqan/signing';
import { TestLog, createProgramme, reference, type TestProgramme, type TestRecord } from '@qalqan/testkit/programme';
import { sampleAlert } from '../testing/events.js';
import { LogServer } from '../testing/log-server.js';
import type { Evidence, HeardCheckpoint } from './audit-log.js';
import { HttpAuditLog } from './http-audit-log.js';

describe('the audit log as a witness', () => {
  let programme: TestProgramme;
  let server: LogServer;
  let records: TestRecord[];

  beforeAll(async () => {
    programme = await createProgramme();
    const log = new TestLog(programme);
    records = [];
    for (let number = 1; number <= 5; number += 1) {
      const body = { reference: reference('tj', number), revision: 1 as const, alert: sampleAlert() };
      records.push(await programme.member('tj').publish(AlertPublishedV1, body));
    }
    log.append(...records);
    server = await LogServer.start(log);
  });
  afterAll(() => server.stop());
  afterEach(() => {
    server.change = (answer) => answer;
    server.shown = undefined;
  });

  function evidence(record = records[2]!, heard?: HeardCheckpoint, url = server.url): Promise<Evidence> {
    const log = new HttpAuditLog({
      hasher: nodeHasher,
      verifier: nodeVerifier,
      trust: programme.trust,
      url,
      timeoutMs: 1_000,
    });
    const { topic, partition, value, jws } = record;
    return log.evidenceOf({ kind: 'event', topic, partition, value, jws }, heard);
  }
  const heardAt = (size: number): HeardCheckpoint => ({ size, root: toHex(server.log.root(size)) });

  it('proves a record that it holds', async () => {
    expect(await evidence()).toMatchObject({
      status: 'included',
      index: 3,
      checkpoint: { origin: 'test.qalqan.example/log', size: 6, root: toHex(server.log.root()) },
    });
  });

  it('has no proof yet for a record that came after the last checkpoint', async () => {
    server.shown = 3;
    expect(await evidence()).toEqual({ status: 'not-yet-evidenced', reason: 'not-included' });
  });

  it.each([2, 5, 6])('continues what it announced at size %i', async (size) => {
    expect(await evidence(records[2], heardAt(size))).toMatchObject({ status: 'included' });
  });

  it('is caught when it shows another history than it announced', async () => {
    const forked: HeardCheckpoint = { size: 4, root: 'ab'.repeat(32) };
    expect(await evidence(records[2], forked)).toEqual({ status: 'broken', code: 'proof-invalid' });
    expect(await evidence(records[2], { ...forked, size: 6 })).toEqual({ status: 'broken', code: 'proof-invalid' });
  });

  it('is caught when it shows less than it announced', async () => {
    const heard = heardAt(6);
    server.shown = 5;
    expect(await evidence(records[2], heard)).toEqual({ status: 'broken', code: 'position-rolled-back' });
  });

  it('is caught with another index, a proof that is short, and hashes that are none', async () => {
    const proofOf = (answer: Record<string, unknown>): string[] => answer['proof'] as string[];
    for (const change of [
      (answer: Record<string, unknown>) => ({ ...answer, index: 2 }),
      (answer: Record<string, unknown>) => ({ ...answer, proof: proofOf(answer).slice(1) }),
      (answer: Record<string, unknown>) => ({ ...answer, proof: proofOf(answer).map(() => 'AAAA') }),
      (answer: Record<string, unknown>) => ({ ...answer, proof: proofOf(answer).map(() => 'no') }),
      (answer: Record<string, unknown>) => ({ ...answer, proof: 'none' }),
      () => ({}),
    ]) {
      server.change = change;
      expect(await evidence()).toEqual({ status: 'broken', code: 'proof-invalid' });
    }
  });

  it('is caught with a checkpoint that another key signed, or none', async () => {
    const stranger = signerFromPem(generateSigningKeyPem());
    const forged = new TextDecoder().decode(await server.log.checkpoint(6, stranger));
    server.change = (answer) => ({ ...answer, checkpoint: forged });
    expect(await evidence()).toEqual({ status: 'broken', code: 'note-signature-invalid' });
    server.change = (answer) => ({ ...answer, checkpoint: 'nothing' });
    expect(await evidence()).toEqual({ status: 'broken', code: 'note-malformed' });
  });

  it('is unavailable when it does not answer, or not in JSON, or without end', async () => {
    const unavailable = { status: 'not-yet-evidenced', reason: 'unavailable' };
    expect(await evidence(records[2], undefined, 'http://127.0.0.1:9')).toEqual(unavailable);
    server.change = () => '<html>';
    expect(await evidence()).toEqual(unavailable);
    server.change = () => JSON.stringify('x'.repeat(100_000));
    expect(await evidence()).toEqual(unavailable);
    server.change = () => {
      throw new Error('out of order');
    };
    expect(await evidence()).toEqual(unavailable);
  });
});
