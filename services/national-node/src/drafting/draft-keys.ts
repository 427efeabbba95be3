import { Inject, Injectable } from '@nestjs/common';
import { KeyReused } from '@qalqan/errors';
import { toHex, utf8, type Hasher } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';
import canonicalize from 'canonicalize';
import type { Phase } from '../lifecycle/phases.js';
import { stateView, type StateView } from '../lifecycle/state-view.js';
import { HASHER } from '../tokens.js';

/** Form of an `Idempotency-Key`: printable, without white space. */
export const KEY_PATTERN = /^[!-~]{1,128}$/;

/** A request that may come twice because its first answer was lost. */
export interface Attempt {
  readonly actor: string;
  readonly key: string;
  /** The request as it was sent. */
  readonly content: unknown;
  readonly at: Date;
}

interface KeyRow {
  readonly content_hash: string;
  readonly reference: string;
  /** Null when the draft has been thrown away. */
  readonly phase: Phase | null;
  readonly revision: number;
  readonly version: number;
}

/** Remembers which draft a key of an account led to, in the transaction that makes the draft. */
@Injectable()
export class DraftKeys {
  constructor(@Inject(HASHER) private readonly hasher: Hasher) {}

  /**
   * Where the alert stands that the key led to before, or undefined when it is new; then {@link remember} MUST follow
   * in the same transaction. A second request with the key waits here until the first has committed or failed.
   */
  async find({ manager }: Tx, { actor, key, content }: Attempt): Promise<StateView | undefined> {
    // Unlike a row that is not there yet, a number can be locked; another key with the same number waits a little.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor} ${key}`]);
    const rows = await manager.query<KeyRow[]>(
      `SELECT content_hash, k.reference, phase, revision, version
         FROM draft_key k LEFT JOIN alert USING (reference) WHERE actor = $1 AND key = $2`,
      [actor, key],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    if (row.content_hash !== this.hash(content)) throw new KeyReused('the key came with other content before');
    if (row.phase === null) throw new KeyReused('the draft that was made with this key has been thrown away');
    return stateView({ ...row, phase: row.phase });
  }

  async remember({ manager }: Tx, { actor, key, content, at }: Attempt, reference: string): Promise<void> {
    await manager.query(
      `INSERT INTO draft_key (actor, key, content_hash, reference, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [actor, key, this.hash(content), reference, at.toISOString()],
    );
  }

  private hash(content: unknown): string {
    return toHex(this.hasher.sha256(utf8(canonicalize(content) ?? '')));
  }
}
