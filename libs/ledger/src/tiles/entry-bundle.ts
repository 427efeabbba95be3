import { TileMalformed } from '../errors.js';
import { TILE_WIDTH, tileWidth } from './coordinates.js';

/** Largest entry that a bundle's uint16 length can frame, in bytes. */
export const MAX_ENTRY_BYTES = 0xffff;

/** Fetches an entry bundle; `width` is what the tree size requires, and a full bundle may be answered for a partial one. */
export type BundleReader = (index: number, width: number) => Promise<Uint8Array>;

/** Bytes of an entry bundle: 1 to 256 entries, each after its length as big-endian uint16 (C2SP tlog-tiles). */
export function buildEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  requireWidth(entries.length);
  let length = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new TileMalformed('an entry is longer than 65,535 bytes');
    length += 2 + entry.length;
  }
  const bundle = new Uint8Array(length);
  let at = 0;
  for (const entry of entries) {
    bundle[at] = entry.length >>> 8;
    bundle[at + 1] = entry.length & 0xff;
    bundle.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bundle;
}

/**
 * The first `width` entries of a bundle, as views of it. A bundle holds exactly `width` entries, or 256 when the full
 * bundle stands in for a partial one; anything else, or bytes left over, throws TileMalformed.
 */
export function parseEntryBundle(bundle: Uint8Array, width: number): Uint8Array[] {
  requireWidth(width);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bundle.length) {
    const high = bundle[at];
    const low = bundle[at + 1];
    if (high === undefined || low === undefined) throw new TileMalformed('an entry length is cut off');
    const end = at + 2 + high * 256 + low;
    if (end > bundle.length) throw new TileMalformed('an entry is cut off');
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  if (entries.length !== width && entries.length !== TILE_WIDTH) {
    throw new TileMalformed('the number of entries does not fit the width of the bundle');
  }
  return entries.slice(0, width);
}

/** Streams entries [from, to) of a log of `size` entries out of its bundles; 0 <= from <= to <= size. */
export async function* readEntries(
  reader: BundleReader,
  size: number,
  from = 0,
  to = size,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (from < 0 || from > to || to > size) throw new TileMalformed('the range of entries is outside the log');
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index++) {
    const width = tileWidth('entries', index, size);
    const entries = parseEntryBundle(await reader(index, width), width);
    const first = index * TILE_WIDTH;
    yield* entries.slice(Math.max(0, from - first), to - first);
  }
}

function requireWidth(width: number): void {
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw new TileMalformed('a bundle has 1 to 256 entries');
  }
}
