import type { AlertEntry, LiveAlert } from '../fold/alert-state.js';
import type { GroupEntry, HolderCount } from '../group/group.js';
import type { VerdictEntry } from '../fold/verdict.js';
import type { Hit, HitEntry } from '../hit/hit.js';

/**
 * Where the fold keeps its state. One writer at a time; a fold's calls happen in one transaction or not at all.
 * Everything is in bulk and in pages, so that a batch costs a handful of round trips and a value that very many alerts
 * share never stands in memory as a whole.
 *
 * Every order is by UTF-16 code units (Postgres: `COLLATE "C"`). Every implementation MUST pass
 * `CORRELATION_STORE_CONTRACT`.
 */
export interface CorrelationStore {
  /** Live and recalled alerts by reference; unknown references are absent. */
  alerts(references: readonly string[]): Promise<ReadonlyMap<string, AlertEntry>>;
  /** Replaces each entry as a whole, selectors included. A recalled entry leaves no selector behind. */
  putAlerts(entries: readonly AlertEntry[]): Promise<void>;
  /** Live alerts that have at least one of the index keys, with reference above `after` ('' to begin), in order. */
  holders(keys: readonly string[], after: string, limit: number): Promise<readonly LiveAlert[]>;
  /** How many live alerts of each owner have each of the keys, as last put; none for a key that nobody has. */
  holderCounts(keys: readonly string[]): Promise<readonly HolderCount[]>;
  /** Replaces the count of each key and owner; zero removes it. */
  putHolderCounts(counts: readonly HolderCount[]): Promise<void>;
  /** Groups by id, withdrawn ones included. */
  groups(ids: readonly string[]): Promise<ReadonlyMap<string, GroupEntry>>;
  putGroups(entries: readonly GroupEntry[]): Promise<void>;
  /** Hits by id, withdrawn ones included. */
  hits(ids: readonly string[]): Promise<ReadonlyMap<string, HitEntry>>;
  /** Held hits of any of the alerts, each once, with id above `after` ('' to begin), in order of ids. */
  hitsOf(references: readonly string[], after: string, limit: number): Promise<readonly Hit[]>;
  putHits(entries: readonly HitEntry[]): Promise<void>;
  /** Latest verdicts by hit id. */
  verdicts(hits: readonly string[]): Promise<ReadonlyMap<string, VerdictEntry>>;
  putVerdicts(entries: readonly VerdictEntry[]): Promise<void>;
  /** Lanes of the state digest (2048 bytes), or undefined before the first fold. */
  lanes(): Promise<Uint8Array | undefined>;
  putLanes(lanes: Uint8Array): Promise<void>;
}
