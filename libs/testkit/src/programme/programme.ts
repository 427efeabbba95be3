import { generateSigningKeyPem, nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import {
  TrustList,
  agreementDigest,
  agreementText,
  encodeBase64url,
  encodeVerifierKey,
  noteKey,
  signNote,
  verifyGenesis,
  type Agreement,
  type AgreementKey,
  type AgreementMember,
  type KeyUse,
  type Signer,
} from '@qalqan/signing';
import { TestMember } from './member.js';

const PARTIES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'];
const OTHERS = { hub: 'hub', audit: 'audit' } as const;

/** Origin of the audit log of a test programme. */
export const TEST_ORIGIN = 'test.qalqan.example/log';

/** A whole programme in memory: six parties, hub and audit log with their keys, and the agreement that all of them signed. */
export interface TestProgramme {
  readonly agreement: Agreement;
  /** The agreement as published: text and six signatures. */
  readonly note: string;
  /** What profiles pin. */
  readonly digest: string;
  readonly trust: TrustList;
  /** Signs checkpoints of the log, under {@link TEST_ORIGIN}. */
  readonly logSigner: Signer;
  /** Private keys as the services read them: PKCS#8 PEM. */
  readonly pem: { readonly log: string; event(member: string): string };
  member(id: string): TestMember;
}

interface KeyPair {
  readonly pem: string;
  readonly signer: Signer;
}

function newKey(): KeyPair {
  const pem = generateSigningKeyPem();
  return { pem, signer: signerFromPem(pem) };
}

/**
 * Makes fresh keys, has every party sign the agreement and verifies it as any reader would. With other
 * `partyIds` programmes of several tests can share one Kafka.
 */
export async function createProgramme(
  partyIds: readonly string[] = PARTIES,
  ruleset = 'qalqan-strong-1',
): Promise<TestProgramme> {
  const ids = [...partyIds, ...Object.keys(OTHERS)];
  const eventKeys = new Map(ids.map((id) => [id, newKey()]));
  const partyKeys = new Map(partyIds.map((id) => [id, newKey()]));
  const log = newKey();
  const agreement: Agreement = {
    version: 1,
    programme: 'test',
    members: ids.map(memberOf),
    keys: [
      ...[...eventKeys].map(([id, { signer }]) => keyOf(id, 'event', signer)),
      ...[...partyKeys].map(([id, { signer }]) => keyOf(id, 'agreement', signer)),
      keyOf('audit', 'log', log.signer),
    ],
    quorum: 4,
    log: { origin: TEST_ORIGIN, vkey: encodeVerifierKey(noteKey(nodeHasher, TEST_ORIGIN, log.signer.publicKey)) },
    ruleset,
  };
  const text = agreementText(agreement);
  const signers = [...partyKeys].map(([name, { signer }]) => ({ name, signer }));
  const note = new TextDecoder().decode(await signNote(nodeHasher, text, signers));
  const digest = agreementDigest(nodeHasher, text);
  const ports = { hasher: nodeHasher, verifier: nodeVerifier };
  const trust = new TrustList(await verifyGenesis(ports, note, digest));
  const members = new Map([...eventKeys].map(([id, { signer }]) => [id, new TestMember(id, signer, digest)]));
  return {
    agreement,
    note,
    digest,
    trust,
    logSigner: log.signer,
    pem: { log: log.pem, event: (id) => found(eventKeys, id).pem },
    member: (id) => found(members, id),
  };
}

function memberOf(id: string): AgreementMember {
  const kind = id === 'hub' || id === 'audit' ? id : 'party';
  return { id, kind, name: id.toUpperCase(), streams: [`${id}/0`] };
}

function keyOf(member: string, use: KeyUse, { kid, publicKey }: Signer): AgreementKey {
  return { kid, member, use, alg: 'Ed25519', x: encodeBase64url(publicKey), fromSequence: 1 };
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`no member ${id}`);
  return value;
}
