import { openCheckpoint, signCheckpoint, TreeBuilder } from '@qalqan/ledger';
import type { Database, Lease, Tx } from '@qalqan/store';
import { equalBytes, type Hasher, type NoteKey, type NoteSigner, type Verifier } from '@qalqan/signing';
import { latestCheckpoint, tileReader } from '../ledger/ledger-reader.js';
import { integrate, type Batch } from './batch.js';
import type { CheckpointRecord } from './checkpoint-record.js';
import { LogAltered, LogRolledBack } from './faults.js';
import { apply, hasNews, holdLease, markPublished, publishedSize, readPending } from './ledger-writer.js';
import { checkOwnCheckpoints } from './own-checkpoints.js';

/** Most rows of one batch: with the largest leaves that is 64 MiB in memory. */
export const MAX_BATCH = 1_024;

/** A checkpoint event at most so often, in ms. */
const PUBLISH_INTERVAL_MS = 1_000;

/** What is done when; a test, or a drill, makes any of them fail. */
export type Step = 'read' | 'hashed' | 'signed' | 'recorded' | 'applied' | 'published';

export interface SequencerPorts {
  readonly database: Database;
  readonly record: CheckpointRecord;
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  /** Key of the log under its origin: signs checkpoints and nothing else. */
  readonly signer: NoteSigner;
  readonly logKey: NoteKey;
  /** Asked right before the record is replaced. */
  readonly isValid: (lease: Lease) => boolean;
  /** Adds the checkpoint event to the outbox; returns its identity. */
  readonly publish: (tx: Tx, checkpoint: { size: number; root: Uint8Array; note: Uint8Array }) => Promise<string>;
  /** Monotonic, in ms. */
  readonly now: () => number;
  /** Called after each step; what it throws, the step after it never sees. */
  readonly after?: (step: Step) => void | Promise<void>;
}

/** Where the tree stands, as record file and database agree. */
interface Head {
  readonly builder: TreeBuilder;
  /** Undefined for a log without a checkpoint. */
  readonly note: Uint8Array | undefined;
}

/**
 * Turns staged rows into the log (docs/spec/SPEC-AUD.md §9). One process at a time does, under a lease; each turn is
 * read → re-hash → sign → record → apply → publish. Whatever fails, the next turn begins from what is on disk.
 */
export class Sequencer {
  #head: Head | undefined;
  #unpublished = true;
  #publishedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly ports: SequencerPorts) {}

  /** Integrates what is staged, up to {@link MAX_BATCH} rows; returns how many entries were added. */
  async turn(lease: Lease): Promise<number> {
    const head = this.#head ?? (await this.recover(lease));
    // The tree in memory changes from here on: should anything throw, it is not the one on disk any more.
    this.#head = undefined;
    const rows = await this.ports.database.read((manager) => readPending(manager, MAX_BATCH));
    await this.done('read');
    // A crash up to here has changed nothing.
    if (rows.length === 0) {
      this.#head = head;
      return 0;
    }
    await this.ports.database.read((manager) => checkOwnCheckpoints(manager, this.ports.hasher, rows));
    const batch = integrate(this.ports.hasher, head.builder, rows);
    await this.done('hashed');
    // A crash here loses a tree that was only in memory; the rows are still staged, in the same order.
    const note = await this.signAndRecord(batch, head, lease);
    // A crash from here on is recovered from the record and the staged rows: see recover().
    await this.ports.database.transaction(async ({ manager }) => {
      await holdLease(manager, lease);
      await apply(manager, batch, note);
    });
    await this.done('applied');
    // A crash here leaves a checkpoint that is served but not published as an event; publish() sees that it is due.
    this.#unpublished ||= batch.newsworthy;
    this.#head = { builder: head.builder, note };
    return rows.length;
  }

  /**
   * Publishes the newest checkpoint as an event when an entry other than a checkpoint has come since the last one, at
   * most one a second. Returns the ms after which it is worth asking again, undefined when nothing is due.
   */
  async publish(lease: Lease): Promise<number | undefined> {
    if (!this.#unpublished) return undefined;
    const wait = this.#publishedAt + PUBLISH_INTERVAL_MS - this.ports.now();
    if (wait > 0) return wait;
    await this.ports.database.transaction(async (tx) => {
      await holdLease(tx.manager, lease);
      const newest = await latestCheckpoint(tx.manager);
      if (newest === undefined || !(await hasNews(tx.manager, await publishedSize(tx.manager)))) return;
      // Outbox and mark are one transaction: a crash on either side of it publishes once.
      await markPublished(tx.manager, newest.size, await this.ports.publish(tx, newest));
    });
    this.#unpublished = false;
    this.#publishedAt = this.ports.now();
    await this.done('published');
    return undefined;
  }

  private async signAndRecord(batch: Batch, head: Head, lease: Lease): Promise<Uint8Array> {
    const { database, record, hasher, signer, isValid } = this.ports;
    const note = await database.transaction(async ({ manager }) => {
      await holdLease(manager, lease);
      const { size, root } = batch;
      const signed = await signCheckpoint(hasher, { origin: signer.name, size, root }, [signer]);
      await this.done('signed');
      // A crash here loses a note that nobody has seen. The same size would be signed again over the same rows in the
      // same order, so with the same root.
      record.replace(head.note, signed, () => isValid(lease));
      return signed;
    });
    await this.done('recorded');
    return note;
  }

  /**
   * Compares record and database, and applies what was recorded but not applied. Throws {@link LogRolledBack} when the
   * two cannot be brought together: then nothing may be signed, since it might be the second root of its size.
   */
  private async recover(lease: Lease): Promise<Head> {
    const note = this.ports.record.read();
    const stored = await this.ports.database.read(latestCheckpoint);
    const builder = await this.resume(stored);
    if (note === undefined) {
      if (stored !== undefined) throw new LogRolledBack('the checkpoint record is missing');
      return { builder, note: undefined };
    }
    const recorded = await this.openRecord(note);
    if (recorded.size < builder.size) throw new LogRolledBack('the checkpoint record is older than the database');
    if (recorded.size > builder.size) await this.applyRecorded(builder, { ...recorded, note }, lease);
    if (!equalBytes(builder.root(), recorded.root)) {
      throw new LogRolledBack('the checkpoint record and the database have two roots for one size');
    }
    this.#unpublished = true;
    return { builder, note };
  }

  private async resume(stored: { size: number; root: Uint8Array } | undefined): Promise<TreeBuilder> {
    const { database, hasher } = this.ports;
    if (stored === undefined) return new TreeBuilder(hasher);
    const builder = await database.read((manager) => TreeBuilder.resume(hasher, tileReader(manager), stored.size));
    if (!equalBytes(builder.root(), stored.root)) {
      throw new LogAltered('the stored tiles do not lead to the stored checkpoint');
    }
    return builder;
  }

  private async openRecord(note: Uint8Array): Promise<{ size: number; root: Uint8Array }> {
    try {
      const { checkpoint } = await openCheckpoint(this.ports.verifier, note, this.ports.logKey);
      return checkpoint;
    } catch (cause) {
      throw new LogRolledBack('the checkpoint record is not a checkpoint that this log has signed', { cause });
    }
  }

  /** The database is behind the record: the next staged rows must be the ones that the record commits to. */
  private async applyRecorded(
    builder: TreeBuilder,
    recorded: { size: number; root: Uint8Array; note: Uint8Array },
    lease: Lease,
  ): Promise<void> {
    const { database, hasher } = this.ports;
    const missing = recorded.size - builder.size;
    const rows = missing > MAX_BATCH ? [] : await database.read((manager) => readPending(manager, missing));
    if (rows.length !== missing) throw new LogRolledBack('the database is behind the checkpoint record');
    const batch = integrate(hasher, builder, rows);
    if (!equalBytes(batch.root, recorded.root)) {
      throw new LogRolledBack('the staged rows are not the ones that the checkpoint record commits to');
    }
    await database.transaction(async ({ manager }) => {
      await holdLease(manager, lease);
      await apply(manager, batch, recorded.note);
    });
  }

  private async done(step: Step): Promise<void> {
    await this.ports.after?.(step);
  }
}
