import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrustAnchors } from '@qalqan/replay';
import { CannotRun } from './exit.js';

/** Where the digest came from: who is audited must not be the one who says whom to trust. */
export type AnchorSource = 'argument' | 'platform-folder';

export interface Anchors extends TrustAnchors {
  readonly source: AnchorSource;
}

export interface AnchorOptions {
  readonly agreementDigest?: string | undefined;
  readonly vkey?: string | undefined;
  /** Its folder is the platform's state folder, when this runs where the platform runs. */
  readonly credentials: string;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** The pinned digest as given, or the one that the local runner left beside its credentials. */
export function anchorsFrom({ agreementDigest, vkey, credentials }: AnchorOptions): Anchors {
  if (agreementDigest !== undefined) {
    return { agreementDigest: checked(agreementDigest.toLowerCase(), '--agreement-digest'), vkey, source: 'argument' };
  }
  const file = join(dirname(credentials), 'agreement', 'genesis.digest');
  if (!existsSync(file)) {
    throw new CannotRun(`the digest of the agreement must be given by --agreement-digest (there is no ${file})`);
  }
  return { agreementDigest: checked(readFileSync(file, 'utf8').trim(), file), vkey, source: 'platform-folder' };
}

function checked(digest: string, from: string): string {
  if (!SHA256.test(digest)) throw new CannotRun(`${from} is not a SHA-256 in hex`);
  return digest;
}
