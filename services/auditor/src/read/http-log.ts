import {
  TILE_WIDTH,
  decodeLeaf,
  parseEntryBundle,
  tilePath,
  tileWidth,
  LedgerError,
  type TileReader,
} from '@qalqan/ledger';
import type { LogSource, SourceEntry } from '@qalqan/replay';
import { CannotRun } from '../cli/exit.js';
import type { HttpClient, Served } from './http-client.js';

/** Bundles that are asked for before the ones in front of them have been verified. */
const AHEAD = 4;

const NOTHING = new Uint8Array();

/** A log that is served by C2SP paths. What it does not serve is missing from the log, and the replay says so. */
export class HttpLog implements LogSource {
  constructor(private readonly client: HttpClient) {}

  async checkpoint(): Promise<Uint8Array> {
    const note = await this.client.read('checkpoint');
    if (note === undefined) throw new CannotRun('the server has no checkpoint: it is no audit log, or an empty one');
    return note;
  }

  async *entries(size: number): AsyncGenerator<readonly SourceEntry[], void, undefined> {
    const bundles = Math.ceil(size / TILE_WIDTH);
    const ahead: Promise<readonly SourceEntry[] | undefined>[] = [];
    for (let next = 0, index = 0; index < bundles; index += 1) {
      while (next < bundles && next < index + AHEAD) ahead.push(quiet(this.bundle(next++, size)));
      const entries = await ahead.shift();
      if (entries === undefined) return;
      yield entries;
    }
  }

  /** A tile that is not served is none that agrees with the entries. */
  readonly hashTiles: TileReader = async (level, index, width) =>
    (await this.tile({ level, index, width }, false)) ?? NOTHING;

  private async bundle(index: number, size: number): Promise<readonly SourceEntry[] | undefined> {
    const width = tileWidth('entries', index, size);
    const bytes = await this.tile({ level: 'entries', index, width }, true);
    if (bytes === undefined) return undefined;
    const leaves = framed(bytes, width);
    return Promise.all(leaves.map((leaf, at) => this.withBeside(leaf, index * TILE_WIDTH + at)));
  }

  /** A log may drop partial tiles once the full one is there (C2SP tlog-tiles). */
  private async tile(
    { level, index, width }: { readonly level: number | 'entries'; readonly index: number; readonly width: number },
    guarded: boolean,
  ): Promise<Served> {
    const served = await this.client.read(tilePath({ level, index, width }), guarded);
    if (served !== undefined || width === TILE_WIDTH) return served;
    const full = await this.client.read(tilePath({ level, index, width: TILE_WIDTH }), guarded);
    return level === 'entries' ? full : full?.slice(0, width * 32);
  }

  private async withBeside(leaf: Uint8Array, index: number): Promise<SourceEntry> {
    if (!holdsHashOnly(leaf)) return { leaf };
    const bytes = await this.client.read(`api/v1/entries/${index}`, true);
    if (bytes === undefined) return { leaf };
    const { record } = JSON.parse(new TextDecoder().decode(bytes)) as { record?: { value: string; jws: string } };
    return record === undefined
      ? { leaf }
      : { leaf, beside: { value: Buffer.from(record.value, 'base64'), jws: record.jws } };
  }
}

/** A prefetch that fails is told when its turn comes, not before. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A bundle that is framed wrongly holds one entry that is none: the tree is broken from here on. */
function framed(bytes: Uint8Array, width: number): readonly Uint8Array[] {
  try {
    return parseEntryBundle(bytes, width);
  } catch (error) {
    if (error instanceof LedgerError) return [NOTHING];
    throw error;
  }
}

function holdsHashOnly(leaf: Uint8Array): boolean {
  try {
    return decodeLeaf(leaf).form === 'digest';
  } catch (error) {
    // The replay names what is wrong with it.
    if (error instanceof LedgerError) return false;
    throw error;
  }
}
