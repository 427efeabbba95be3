import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import {
  agreementDigest,
  agreementText,
  encodeBase64url,
  encodeVerifierKey,
  noteKey,
  signNote,
  verifyGenesis,
  type Agreement,
  type AgreementMember,
} from '@qalqan/signing';
import { loadNodeProfile } from '../profile/node-profile.js';
import type { Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';
import type { SigningKeys } from './signing-keys.js';

/** Origin line of the local audit log's checkpoints. */
const LOG_ORIGIN = 'audit.qalqan.local/log/v1';
const PROGRAMME = 'Qalqan, local demonstration';

/** The genesis agreement as every service pins it. */
export interface Genesis {
  /** The whole signed note. */
  readonly note: string;
  /** Hex SHA-256 of its text. */
  readonly digest: string;
}

/** Loads the genesis agreement, or has every party sign one; it is checked either way. */
export async function ensureAgreement(
  folder: string,
  instances: readonly Instance[],
  keys: SigningKeys,
  ruleset: string,
): Promise<Genesis> {
  const noteFile = join(folder, 'genesis.note');
  const digestFile = join(folder, 'genesis.digest');
  if (!existsSync(noteFile) || !existsSync(digestFile)) {
    const text = agreementText(genesisOf(instances, keys, ruleset));
    const parties = instances.filter(({ kind }) => kind === 'party');
    const signers = parties.map(({ id }) => ({ name: id, signer: keys.of(id, 'agreement').signer }));
    // The digest last: without it the ceremony counts as not held.
    writeFileSync(noteFile, await signNote(nodeHasher, text, signers));
    writeFileSync(digestFile, `${agreementDigest(nodeHasher, text)}\n`);
  }
  const genesis = { note: readFileSync(noteFile, 'utf8'), digest: readFileSync(digestFile, 'utf8').trim() };
  await check(genesis, keys);
  return genesis;
}

/** The content that all parties sign: who takes part, with which keys, and whose log counts. */
export function genesisOf(instances: readonly Instance[], keys: SigningKeys, ruleset: string): Agreement {
  const log = keys.all.find(({ use }) => use === 'log');
  if (!log) throw new Error('nobody holds a log key');
  const vkey = encodeVerifierKey(noteKey(nodeHasher, LOG_ORIGIN, log.signer.publicKey));
  const parties = instances.filter(({ kind }) => kind === 'party').length;
  return {
    version: 1,
    programme: PROGRAMME,
    members: instances.map(memberOf),
    keys: keys.all.map(({ member, use, signer }) => ({
      kid: signer.kid,
      member,
      use,
      alg: 'Ed25519',
      x: encodeBase64url(signer.publicKey),
      fromSequence: 1,
    })),
    // More than two thirds: two groups that differ would have to share an honest party.
    quorum: Math.floor((parties * 2) / 3) + 1,
    log: { origin: LOG_ORIGIN, vkey },
    ruleset,
  };
}

function memberOf({ id, kind }: Instance): AgreementMember {
  return { id, kind, name: nameOf({ id, kind }), streams: [`${id}/0`] };
}

function nameOf({ id, kind }: Instance): string {
  switch (kind) {
    case 'party':
      return loadNodeProfile(id).name;
    case 'hub':
      return 'Regional hub';
    case 'audit':
      return 'Audit log';
  }
}

/** Keys that were exchanged behind the agreement's back would only show later, as refused events. */
async function check(genesis: Genesis, keys: SigningKeys): Promise<void> {
  const { agreement } = await verifyGenesis(
    { hasher: nodeHasher, verifier: nodeVerifier },
    genesis.note,
    genesis.digest,
  );
  const named = new Set(agreement.keys.map(({ kid }) => kid));
  const stranger = keys.all.find(({ signer }) => !named.has(signer.kid));
  if (!stranger) return;
  throw new SetupError(
    `the ${stranger.use} key of ${stranger.member} is not the one that the agreement names`,
    'npx qalqan reset (removes all local data)',
  );
}
