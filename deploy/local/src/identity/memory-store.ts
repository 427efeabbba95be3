import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Of each kind at most so many; a flood of half-finished sign-ins pushes out the oldest of them and nothing else. */
const MAX_PER_KIND = 10_000;

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * What an issuer has to remember, by kind: sign-ins under way, sessions, codes, refresh tokens. It ends with the process;
 * then everybody signs in again, and access tokens, which stand for themselves, go on until they expire.
 */
export function memoryStores(now: () => number = Date.now): (kind: string) => MemoryStore {
  const stores = new Map<string, MemoryStore>();
  return (kind) => {
    const store = stores.get(kind) ?? new MemoryStore(now);
    stores.set(kind, store);
    return store;
  };
}

/** One kind of things with an end. */
export class MemoryStore implements Adapter {
  /** Oldest first. */
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => number) {}

  upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    this.kept.delete(id);
    this.kept.set(id, { payload, until: this.now() + expiresInSeconds * 1000 });
    if (this.kept.size > MAX_PER_KIND) this.makeRoom();
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(id);
    if (found !== undefined && found.until > this.now()) return Promise.resolve(found.payload);
    this.kept.delete(id);
    return Promise.resolve(undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const id = [...this.kept].find(([, { payload }]) => payload.uid === uid)?.[0];
    return id === undefined ? Promise.resolve(undefined) : this.find(id);
  }

  /** Nothing here has a user code: no device signs in. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const found = this.kept.get(id);
    if (found !== undefined) found.payload.consumed = Math.floor(this.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve();
  }

  private makeRoom(): void {
    const now = this.now();
    for (const [id, { until }] of this.kept) if (until <= now) this.kept.delete(id);
    for (const id of this.kept.keys()) {
      if (this.kept.size <= MAX_PER_KIND) return;
      this.kept.delete(id);
    }
  }
}
