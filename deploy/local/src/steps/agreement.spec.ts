import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { TrustList, decodeVerifierKey, verifyGenesis } from '@qalqan/signing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { instancesOf } from '../roster.js';
import { ensureAgreement } from './agreement.js';
import { ensureSigningKeys } from './signing-keys.js';

const instances = instancesOf(loadTopicSource());

describe('the ceremony of the genesis agreement', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-ceremony-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives a note that every party signed, with a key of its own for every use', async () => {
    const keys = await ensureSigningKeys(folder, instances);
    const { note, digest } = await ensureAgreement(folder, instances, keys, 'ruleset-1');
    const verified = await verifyGenesis({ hasher: nodeHasher, verifier: nodeVerifier }, note, digest);
    const list = new TrustList(verified);
    expect(list.parties()).toHaveLength(6);
    for (const { member, use, signer } of keys.all) expect(list.keyOf(signer.kid, member, use).member).toBe(member);
    const { log, quorum } = verified.agreement;
    expect(decodeVerifierKey(nodeHasher, log.vkey).publicKey).toEqual(keys.of('audit', 'log').signer.publicKey);
    expect(quorum).toBe(5);
  });

  it('is held once', async () => {
    const keys = await ensureSigningKeys(folder, instances);
    const first = await ensureAgreement(folder, instances, keys, 'ruleset-1');
    expect(await ensureAgreement(folder, instances, await ensureSigningKeys(folder, instances), 'ruleset-1')).toEqual(
      first,
    );
  });

  it('tells of a key that was exchanged behind its back', async () => {
    await ensureAgreement(folder, instances, await ensureSigningKeys(folder, instances), 'ruleset-1');
    rmSync(join(folder, 'kz.event.pem'));
    const keys = await ensureSigningKeys(folder, instances);
    await expect(ensureAgreement(folder, instances, keys, 'ruleset-1')).rejects.toThrow(/event key of kz/);
  });
});
