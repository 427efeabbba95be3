import { AGREEMENT_TOPIC, AuditCheckpointV1 } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import {
  TILE_WIDTH,
  TreeBuilder,
  buildEntryBundle,
  encodeLeaf,
  encodeRefusal,
  leafHash,
  proveInclusion,
  signCheckpoint,
  tilePath,
  type Refusal,
  type TileReader,
} from '@qalqan/ledger';
import { signDetached, toHex, utf8, type Signer } from '@qalqan/signing';
import type { TestRecord } from './member.js';
import { TEST_ORIGIN, type TestProgramme } from './programme.js';

/** An entry of a log in memory; `beside` is the record of a leaf that holds only its hash. */
export interface TestEntry {
  leaf: Uint8Array;
  beside?: { value: Uint8Array; jws: string };
}

/** Turns a record into its entry. */
export function entryOf(record: Pick<TestRecord, 'topic' | 'partition' | 'value' | 'jws'>): TestEntry {
  const { topic, partition, value, jws } = record;
  const { leaf, beside } = encodeLeaf(nodeHasher, { kind: 'event', topic, partition, value, jws });
  return beside ? { leaf, beside: { value, jws } } : { leaf };
}

/**
 * The audit log of a test programme, in memory and open to tampering: entries may be changed before or after the tree
 * is built, which is the difference between a log that lies and a log that was altered.
 */
export class TestLog {
  readonly entries: TestEntry[];
  /** Tiles that are served instead of the true ones, by C2SP path. */
  readonly forged = new Map<string, Uint8Array>();

  constructor(private readonly programme: TestProgramme) {
    const note = {
      kind: 'agreement',
      topic: AGREEMENT_TOPIC,
      partition: 0,
      value: utf8(programme.note),
      jws: '',
    } as const;
    this.entries = [{ leaf: encodeLeaf(nodeHasher, note).leaf }];
  }

  get size(): number {
    return this.entries.length;
  }

  append(...records: readonly TestRecord[]): void {
    this.entries.push(...records.map(entryOf));
  }

  /** Appends what the log states about a refused record, signed by the audit member or by somebody else. */
  async appendRefusal(refusal: Refusal, signer: Signer = this.programme.member('audit').signer): Promise<void> {
    const { topic, partition } = refusal;
    const value = encodeRefusal(refusal);
    const jws = await signDetached(signer, value);
    this.entries.push({ leaf: encodeLeaf(nodeHasher, { kind: 'refusal', topic, partition, value, jws }).leaf });
  }

  /** Root over the entries as they are now. */
  root(size = this.size): Uint8Array {
    return this.tree(size).root();
  }

  /** Signed checkpoint over the entries as they are now. */
  async checkpoint(size = this.size, signer: Signer = this.programme.logSigner): Promise<Uint8Array> {
    const checkpoint = { origin: TEST_ORIGIN, size, root: this.root(size) };
    return signCheckpoint(nodeHasher, checkpoint, [{ name: TEST_ORIGIN, signer }]);
  }

  /** Appends an audit.checkpoint event that commits to the entries before it. */
  async publishCheckpoint(changes: { readonly size?: number; readonly root?: string } = {}): Promise<void> {
    const size = changes.size ?? this.size;
    const note = new TextDecoder().decode(await this.checkpoint(size));
    const root = changes.root ?? toHex(this.root(size));
    this.append(
      await this.programme.member('audit').publish(AuditCheckpointV1, { origin: TEST_ORIGIN, size, root, note }),
    );
  }

  /** Tiles of the log as it is now, frozen: later changes of entries do not reach them. */
  tiles(size = this.size): TileReader {
    const served = new Map(this.files(size));
    return (level, index, width) => {
      const path = tilePath({ level, index, width });
      const bytes = this.forged.get(path) ?? served.get(path);
      return bytes === undefined ? Promise.reject(new Error(`not served: ${path}`)) : Promise.resolve(bytes);
    };
  }

  /** Everything that a server of this log has below `tile/`, by C2SP path. */
  files(size = this.size): Map<string, Uint8Array> {
    const files = new Map(
      this.tree(size)
        .takeTiles()
        .map(({ id, bytes }) => [tilePath(id), bytes] as const),
    );
    for (let index = 0; index * TILE_WIDTH < size; index += 1) {
      const leaves = this.entries
        .slice(index * TILE_WIDTH, Math.min(size, (index + 1) * TILE_WIDTH))
        .map(({ leaf }) => leaf);
      files.set(tilePath({ level: 'entries', index, width: leaves.length }), buildEntryBundle(leaves));
    }
    return files;
  }

  /** Inclusion proof of an entry in the log as it is now. */
  prove(index: number, size = this.size): Promise<Uint8Array[]> {
    return proveInclusion(nodeHasher, this.tiles(size), index, size);
  }

  private tree(size: number): TreeBuilder {
    const builder = new TreeBuilder(nodeHasher);
    for (const { leaf } of this.entries.slice(0, size)) builder.append(leafHash(nodeHasher, leaf));
    return builder;
  }
}
