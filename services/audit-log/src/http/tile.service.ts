import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { TILE_WIDTH, TilePathInvalid, buildEntryBundle, parseTilePath, type TileId } from '@qalqan/ledger';
import { Database } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import { isServed, readLeaves, tileReader } from '../ledger/ledger-reader.js';
import { requireHead } from './heads.js';
import { ReadLog, type Reading } from './read-log.js';

/** Tiles by their C2SP path. What the newest checkpoint does not commit to does not exist. */
@Injectable()
export class TileService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly readings: ReadLog,
  ) {}

  /** A tile of hashes. `path` is what follows `tile/`. */
  async hashes(path: string): Promise<Uint8Array> {
    const { level, index, width } = named(path);
    // The open route must not be a way around the guarded one.
    if (level === 'entries') throw new NotFound('no such tile');
    return this.database.read(async (manager) => {
      await mustBeServed(manager, { level, index, width });
      return tileReader(manager)(level, index, width);
    });
  }

  /** A bundle of entries, which hold content: the read is logged. `path` is what follows `tile/entries/`. */
  async entries(path: string, reading: Reading): Promise<Uint8Array> {
    const tile = named(`entries/${path}`);
    const from = tile.index * TILE_WIDTH;
    const to = from + tile.width;
    return this.database.transaction(async ({ manager }) => {
      await mustBeServed(manager, tile);
      await this.readings.record(manager, reading, { action: 'entries.tile', from, to });
      return buildEntryBundle((await readLeaves(manager, from, to)).map(({ leaf }) => leaf));
    });
  }
}

async function mustBeServed(manager: EntityManager, tile: TileId): Promise<void> {
  if (!isServed(tile, (await requireHead(manager)).size)) throw new NotFound('no such tile');
}

function named(path: string): TileId {
  try {
    return parseTilePath(`tile/${path}`);
  } catch (error) {
    if (error instanceof TilePathInvalid) throw new NotFound('no such tile');
    throw error;
  }
}
