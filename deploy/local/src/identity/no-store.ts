import type { Adapter } from 'oidc-provider';

/**
 * Storage of an issuer that keeps nothing: its clients are listed in its settings, and its tokens are JWTs that stand for
 * themselves. Whatever would have to be remembered (codes, sessions, opaque tokens) is thereby unknown and refused.
 */
export class NoStore implements Adapter {
  upsert(): Promise<void> {
    return Promise.resolve();
  }

  find(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  findByUid(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return Promise.resolve();
  }

  revokeByGrantId(): Promise<void> {
    return Promise.resolve();
  }
}
