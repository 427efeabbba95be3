import { RecordRefused } from '@qalqan/errors';
import { decodeBase64url } from '../encoding/base64url.js';
import type { AgreementKey, AgreementMember, KeyUse, VerifiedAgreement } from './agreement.js';

/** A key with its raw bytes, ready for a {@link Verifier}. */
export interface TrustedKey extends AgreementKey {
  readonly publicKey: Uint8Array;
}

/** Look-ups over one verified agreement. Keys come from here and from nowhere else. */
export class TrustList {
  readonly version: number;
  readonly digest: string;
  readonly #keys: ReadonlyMap<string, TrustedKey>;
  readonly #members: ReadonlyMap<string, AgreementMember>;

  constructor(readonly verified: VerifiedAgreement) {
    const { agreement, digest } = verified;
    this.version = agreement.version;
    this.digest = digest;
    this.#keys = new Map(agreement.keys.map((key) => [key.kid, { ...key, publicKey: decodeBase64url(key.x) }]));
    this.#members = new Map(agreement.members.map((member) => [member.id, member]));
  }

  member(id: string): AgreementMember | undefined {
    return this.#members.get(id);
  }

  members(): readonly AgreementMember[] {
    return this.verified.agreement.members;
  }

  parties(): readonly AgreementMember[] {
    return this.members().filter(({ kind }) => kind === 'party');
  }

  /**
   * The key with this id if it belongs to `member` and has this use; otherwise {@link RecordRefused} with
   * `kid-unknown` or `key-wrong-party`.
   */
  keyOf(kid: string, member: string, use: KeyUse): TrustedKey {
    const key = this.#keys.get(kid);
    if (key?.use !== use) throw new RecordRefused('kid-unknown', 'the agreement holds no such key for this use');
    if (key.member !== member) throw new RecordRefused('key-wrong-party', 'the key belongs to another member');
    return key;
  }
}
