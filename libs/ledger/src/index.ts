export {
  CheckpointMalformed,
  LeafMalformed,
  LedgerError,
  ProofInvalid,
  TileMalformed,
  TilePathInvalid,
} from './errors.js';

// RFC 6962 tree
export { HASH_SIZE, emptyRoot, leafHash, nodeHash } from './merkle/hashing.js';
export { CompactRange, type NodeVisitor } from './merkle/compact-range.js';
export {
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from './merkle/verify-proofs.js';

// C2SP tlog-checkpoint; notes themselves stand in @qalqan/signing, since the agreement is one
export {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type Checkpoint,
  type OpenedCheckpoint,
} from './checkpoint/checkpoint.js';

// C2SP tlog-tiles
export {
  TILE_HEIGHT,
  TILE_WIDTH,
  changedBundles,
  changedTiles,
  tileWidth,
  type TileId,
  type TileLevel,
} from './tiles/coordinates.js';
export { parseTilePath, tilePath } from './tiles/path.js';
export { buildHashTile, parseHashTile } from './tiles/hash-tile.js';
export {
  MAX_ENTRY_BYTES,
  buildEntryBundle,
  parseEntryBundle,
  readEntries,
  type BundleReader,
} from './tiles/entry-bundle.js';
export type { TileReader } from './tiles/tile-reader.js';
export { proveConsistency, proveInclusion, rootFromTiles } from './tiles/proofs.js';
export { TreeBuilder, type HashTile } from './tiles/tree-builder.js';

// Whole log
export { verifyLog, type LogFault, type LogVerdict, type VerifyLogOptions } from './verify/verify-log.js';

// SPEC-LOG leaves
export {
  MAX_LEAF_BYTES,
  decodeLeaf,
  encodeLeaf,
  isLeafOf,
  type EncodedLeaf,
  type Leaf,
  type LogRecord,
  type RecordKind,
} from './leaf/leaf.js';
export {
  REFUSAL_CHAIN_START,
  REFUSAL_FORMAT,
  chainRefusal,
  decodeRefusal,
  encodeRefusal,
  type Refusal,
  type RefusalSummary,
  type SingleRefusal,
  type TakenPosition,
} from './leaf/refusal.js';
