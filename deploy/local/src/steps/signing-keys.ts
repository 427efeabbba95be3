import { join } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import type { KeyUse, Signer } from '@qalqan/signing';
import type { Instance } from '../roster.js';
import { secretOnce } from '../state/secret-file.js';

/** One key: who holds it, what it may sign, where it lies. */
export interface HeldKey {
  readonly member: string;
  readonly use: KeyUse;
  readonly file: string;
  readonly signer: Signer;
}

/** Keys of all members; one key has one owner and one use. */
export interface SigningKeys {
  readonly all: readonly HeldKey[];
  of(member: string, use: KeyUse): HeldKey;
}

/** Makes the Ed25519 keys that are missing; never replaces one, since the agreement names it. */
export async function ensureSigningKeys(folder: string, instances: readonly Instance[]): Promise<SigningKeys> {
  const all: HeldKey[] = [];
  for (const { id, kind } of instances) {
    for (const use of usesOf(kind)) {
      const file = join(folder, `${id}.${use}.pem`);
      const signer = signerFromPem(await secretOnce(file, generateSigningKeyPem));
      all.push({ member: id, use, file, signer });
    }
  }
  return {
    all,
    of: (member, use) => {
      const key = all.find((held) => held.member === member && held.use === use);
      if (!key) throw new Error(`${member} holds no ${use} key`);
      return key;
    },
  };
}

function usesOf(kind: Instance['kind']): readonly KeyUse[] {
  switch (kind) {
    case 'party':
      return ['event', 'agreement'];
    case 'hub':
      return ['event'];
    case 'audit':
      return ['event', 'log'];
  }
}
