import type { Translate, WordKey } from './translator.js';

/** A member by its id; members that joined later are shown by their id until they have a name here. */
const KNOWN = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc', 'hub', 'audit'] as const;

export function partyKey(id: string): WordKey {
  const known = KNOWN.find((party) => party === id);
  return known === undefined ? 'core.product' : `core.party_${known}`;
}

export function partyName(t: Translate, id: string): string {
  return KNOWN.some((party) => party === id) ? t(partyKey(id)) : id.toUpperCase();
}
