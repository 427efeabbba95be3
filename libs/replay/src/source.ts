import type { TileReader } from '@qalqan/ledger';

/** A record that is too long for a leaf and is kept beside the log (SPEC-LOG §2). */
export interface BesideRecord {
  readonly value: Uint8Array;
  readonly jws: string;
}

/** One entry as a source has it; nothing in it is believed. */
export interface SourceEntry {
  readonly leaf: Uint8Array;
  /** Index that the source gives the entry, when it numbers them. */
  readonly index?: number;
  /** Present for an entry whose leaf holds only the record's hash. */
  readonly beside?: BesideRecord;
}

/**
 * Where a log is read from: a server, an exported file, a database. A source MUST reject when it cannot read, and MUST
 * NOT judge what it reads.
 */
export interface LogSource {
  /** The signed note of the checkpoint to verify against. */
  checkpoint(): Promise<Uint8Array>;
  /** Entries from 0 in order, in chunks of any length; a source that has fewer or more than `size` MUST say so by giving them. */
  entries(size: number): AsyncIterable<readonly SourceEntry[]>;
  /** Hash tiles, when the source serves them: each is then compared with the recomputed one. */
  readonly hashTiles?: TileReader;
}
