import type { Tx } from '@qalqan/store';
import type { FoldedState } from '../state/folded-state.js';

/** Keeps what the last hub.state said. */
export async function rememberState(
  { manager }: Tx,
  { digest, positions }: Pick<FoldedState, 'digest' | 'positions'>,
): Promise<void> {
  await manager.query(`UPDATE fold_state SET published_digest = $1, published_positions = $2::jsonb WHERE id = 1`, [
    digest,
    JSON.stringify(positions),
  ]);
}

/**
 * True when there is something to say: never for an empty state, nor for one that is behind what was said already, as
 * it is until a restored database has folded again what its copy did not know.
 */
export function isNews({ positions, digest, published }: FoldedState): boolean {
  if (published === undefined) return Object.keys(positions).length > 0;
  const behind = Object.entries(published.positions).some(([stream, said]) => (positions[stream] ?? '') < said);
  if (behind) return false;
  const same = (from: Readonly<Record<string, string>>) =>
    JSON.stringify(Object.entries(from).sort(([one], [other]) => (one < other ? -1 : 1)));
  return digest !== published.digest || same(positions) !== same(published.positions);
}
