import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reach } from '@qalqan/config';
import { equalBytes } from '@qalqan/signing';
import { LogRolledBack, SequencerReplaced } from './faults.js';

/**
 * What the log has signed last: the signed note in a file of its own, apart from the database and its backups. It makes
 * signing a compare-and-swap, as Sunlight's lock backend does: a database that was set back, or a second process, is
 * found out before it signs.
 *
 * A crash leaves either the old note or the new one: the new one is whole on disk before it takes the old one's name.
 */
export class CheckpointRecord {
  constructor(private readonly path: string) {}

  /** The note, or undefined when there is none yet. */
  read(): Uint8Array | undefined {
    return existsSync(this.path) ? readFileSync(this.path) : undefined;
  }

  /**
   * Replaces exactly `expected` (undefined: no note yet) by `next`, durably. `mayCommit` is asked last. Throws
   * {@link LogRolledBack} when the file holds anything else, {@link SequencerReplaced} when `mayCommit` says no.
   *
   * Synchronous on purpose: between the comparison and the rename nothing else of this process runs. Other processes
   * are kept out by the lease, whose row the caller MUST hold locked.
   */
  replace(expected: Uint8Array | undefined, next: Uint8Array, mayCommit: () => boolean): void {
    this.compare(expected);
    const half = `${this.path}.new`;
    const file = openSync(half, 'w', 0o600);
    try {
      writeFileSync(file, next);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // Writing may have taken long, and a stopped process wakes up anywhere: both are asked again right before the rename.
    reach('record.written');
    this.compare(expected);
    if (!mayCommit()) throw new SequencerReplaced('the lease ran out before the checkpoint was recorded');
    renameSync(half, this.path);
    syncFolder(dirname(this.path));
  }

  private compare(expected: Uint8Array | undefined): void {
    const current = this.read();
    const same = current === undefined || expected === undefined ? current === expected : equalBytes(current, expected);
    if (!same) throw new LogRolledBack('the checkpoint record holds another tree than the database');
  }
}

/** Without this the rename itself may be lost with a power cut. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
