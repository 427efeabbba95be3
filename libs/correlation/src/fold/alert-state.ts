import type { People } from '../people/people.js';
import type { Selector } from '../selectors/selectors.js';

/** What correlation keeps of a published alert; narrative and the like stay in the signed event. */
export interface LiveAlert {
  readonly state: 'live';
  readonly reference: string;
  /** Party that published it. */
  readonly owner: string;
  readonly revision: number;
  /** Identity of the event that set this revision. */
  readonly identity: string;
  readonly kind: string;
  /** Exercise alerts are compared with exercise alerts only. */
  readonly exercise: boolean;
  /** Parties that may read it besides the owner. */
  readonly audience: readonly string[];
  /** Duty desk of the owner, named to those who may learn that there is an alert but not which. */
  readonly desk: string;
  /** Each once, in key order: see `selectorsOf`. */
  readonly selectors: readonly Selector[];
  /** Only where the ruleset compares people and there is one: see `peopleOf`. */
  readonly people?: People;
}

/** A recalled alert: nothing of its content is kept, only that its reference is used up. */
export interface RecalledAlert {
  readonly state: 'recalled';
  readonly reference: string;
  readonly owner: string;
  readonly revision: number;
  readonly identity: string;
}

export type AlertEntry = LiveAlert | RecalledAlert;
