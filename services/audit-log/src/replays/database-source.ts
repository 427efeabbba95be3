import type { TileReader } from '@qalqan/ledger';
import type { LogSource, SourceEntry } from '@qalqan/replay';
import type { Database } from '@qalqan/store';
import { readLeaves, tileReader, type StoredCheckpoint } from '../ledger/ledger-reader.js';

const ENTRIES_AT_ONCE = 512;

/** The log as its own database has it, under one checkpoint. */
export class DatabaseSource implements LogSource {
  constructor(
    private readonly database: Database,
    private readonly head: StoredCheckpoint,
    /** Asked before each chunk; what it throws ends the replay. */
    private readonly check: () => void,
  ) {}

  checkpoint(): Promise<Uint8Array> {
    return Promise.resolve(this.head.note);
  }

  async *entries(size: number): AsyncGenerator<readonly SourceEntry[], void, undefined> {
    for (let from = 0; from < size; from += ENTRIES_AT_ONCE) {
      this.check();
      const to = Math.min(size, from + ENTRIES_AT_ONCE);
      yield await this.database.read((manager) => readLeaves(manager, from, to));
    }
  }

  readonly hashTiles: TileReader = (level, index, width) =>
    this.database.read((manager) => tileReader(manager)(level, index, width));
}
