import type { LiveAlert, RecalledAlert } from '../fold/alert-state.js';
import type { VerdictEntry } from '../fold/verdict.js';
import type { Hit } from '../hit/hit.js';
import type { People } from '../people/people.js';

/** Plain state entries for the contract suite; every member is set, in the order stores give it back. */
export function liveAlert(
  reference: string,
  values: readonly string[] = [],
  changes: Partial<LiveAlert> = {},
): LiveAlert {
  return {
    state: 'live',
    reference,
    owner: reference.slice(0, 2).toLowerCase(),
    revision: 1,
    identity: '1'.repeat(64),
    kind: 'drug-seizure',
    exercise: false,
    audience: ['unodc'],
    desk: 'Duty desk, +7 7172 000000',
    selectors: values.map((value) => ({ feature: 'phone', value, doubtful: false })),
    ...changes,
  };
}

/** Two people as {@link LiveAlert} keeps them, every member set and left out once. */
export const PEOPLE: People = {
  persons: [
    {
      at: 0,
      names: [{ text: 'Алиев Марат', lang: 'ru' }, { text: 'Aliyev "the Elder" Marat' }],
      birth: '1974-03-12',
      sex: 'm',
      nationality: 'KZ',
      documents: [{ type: 'passport', country: 'KZ', number: 'N 1234567' }],
    },
    { at: 2, names: [{ text: 'Саида' }], documents: [] },
  ],
  keys: ['n:alf+mrt', 'y:alf+mrt:1974'],
};

export function recalledAlert(reference: string, revision = 2): RecalledAlert {
  return {
    state: 'recalled',
    reference,
    owner: reference.slice(0, 2).toLowerCase(),
    revision,
    identity: '2'.repeat(64),
  };
}

export function heldHit(id: string, left: string, right: string, changes: Partial<Hit> = {}): Hit {
  return {
    state: 'held',
    id: id.repeat(64),
    left,
    right,
    revision: 1,
    score: 400,
    tier: 'probable',
    reasons: [{ feature: 'phone', left: '+77010000001', right: '+77010000001', contribution: 400 }],
    ...changes,
  };
}

export function verdictOn(id: string, changes: Partial<VerdictEntry> = {}): VerdictEntry {
  return { hit: id.repeat(64), verdict: 'confirmed', identity: '3'.repeat(64), sequence: 5, ...changes };
}
