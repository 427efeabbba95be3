/** What a member of the programme is to the platform. */
export type MemberKind = 'party' | 'hub' | 'audit';

/** What a key may do: sign events of its member's streams, sign agreement versions, or sign checkpoints of the log. */
export type KeyUse = 'event' | 'agreement' | 'log';

export interface AgreementMember {
  /** Lower-case id: `kz`, `hub` … */
  readonly id: string;
  readonly kind: MemberKind;
  readonly name: string;
  /** Streams the member writes, `<id>/<number>`. */
  readonly streams: readonly string[];
}

export interface AgreementKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly member: string;
  readonly use: KeyUse;
  readonly alg: 'Ed25519';
  /** Raw public key, base64url. */
  readonly x: string;
  /** First sequence, per stream of the member, for which the key counts. A position, never a time the signer claims. */
  readonly fromSequence: number;
}

/** The agreement's content: members, their keys, the log, the ruleset. */
export interface Agreement {
  readonly version: number;
  readonly programme: string;
  readonly members: readonly AgreementMember[];
  readonly keys: readonly AgreementKey[];
  /** How many parties must sign the next version. */
  readonly quorum: number;
  /** Origin line and C2SP verifier key of the audit log. */
  readonly log: { readonly origin: string; readonly vkey: string };
  readonly ruleset: string;
}

/** An agreement whose signatures were checked, with the digest by which it is pinned. */
export interface VerifiedAgreement {
  readonly agreement: Agreement;
  /** Hex SHA-256 of the note's text, without its signatures. */
  readonly digest: string;
  /** The note as received, signatures included. */
  readonly note: string;
}
