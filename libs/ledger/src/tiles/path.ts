import { TilePathInvalid } from '../errors.js';
import { TILE_WIDTH, type TileId, type TileLevel } from './coordinates.js';

/** Highest level that a C2SP path may name. */
const MAX_LEVEL = 63;

const PATH = /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/** Path of a tile below the log's prefix, without a leading slash: `tile/0/x001/234`, `tile/entries/000.p/7`. */
export function tilePath(tile: TileId): string {
  const { level, index, width } = tile;
  if (level !== 'entries' && (!Number.isInteger(level) || level < 0 || level > MAX_LEVEL)) {
    throw new TilePathInvalid('the tile level is outside 0 to 63');
  }
  if (!Number.isSafeInteger(index) || index < 0) throw new TilePathInvalid('the tile index is not a safe integer');
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw new TilePathInvalid('the tile width is outside 1 to 256');
  }
  let path = String(index % 1000).padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  }
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/**
 * Tile named by a path (no leading slash). Throws TilePathInvalid unless the path is exactly what `tilePath` writes,
 * so that one tile has one name in caches and stores.
 */
export function parseTilePath(path: string): TileId {
  const [, level, digits, width] = PATH.exec(path) ?? [];
  if (level === undefined || digits === undefined) throw new TilePathInvalid('the path names no tile');
  const tile: TileId = {
    level: levelOf(level),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  if (tilePath(tile) !== path) throw new TilePathInvalid('the path is not in canonical form');
  return tile;
}

function levelOf(text: string): TileLevel {
  return text === 'entries' ? text : Number(text);
}
