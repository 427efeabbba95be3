import { LtHash } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { formatSequence } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';

/** The state as its digest and the positions that it comes from. */
export interface FoldedState {
  /** Last folded sequence per stream, zero-padded; streams of which nothing is folded are absent. */
  readonly positions: Readonly<Record<string, string>>;
  readonly digest: string;
  /** What the last hub.state said; undefined before the first. */
  readonly published: { readonly digest: string; readonly positions: Readonly<Record<string, string>> } | undefined;
}

interface StateRow {
  readonly lanes: Buffer | null;
  readonly published_digest: string | null;
  readonly published_positions: Record<string, string> | null;
}

/** Reads digest and positions, which belong together only in one snapshot or under the state's lock. */
export async function readState(manager: EntityManager): Promise<FoldedState> {
  const [row] = await manager.query<StateRow[]>(
    `SELECT lanes, published_digest, published_positions FROM fold_state WHERE id = 1`,
  );
  const folded = await manager.query<{ stream: string; sequence: number }[]>(
    `SELECT stream, sequence::float8 AS sequence FROM fold_position WHERE sequence > 0 ORDER BY stream`,
  );
  const { lanes = null, published_digest: digest = null, published_positions: positions = null } = row ?? {};
  return {
    positions: Object.fromEntries(folded.map(({ stream, sequence }) => [stream, formatSequence(sequence)])),
    digest: (lanes === null ? LtHash.empty(nodeHasher) : LtHash.from(nodeHasher, lanes)).digest(),
    published: digest === null || positions === null ? undefined : { digest, positions },
  };
}
