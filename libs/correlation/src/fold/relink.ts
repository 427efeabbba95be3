import { sayGroups } from '../group/say.js';
import { linkHolders } from './link.js';
import type { Relinking } from './relinking.js';
import { withdrawUnlinked } from './withdraw.js';

/** Brings hits and groups in line with what the changed alerts now say. */
export async function relink(work: Relinking): Promise<void> {
  await withdrawUnlinked(work);
  await linkHolders(work);
  await sayGroups(work);
}
