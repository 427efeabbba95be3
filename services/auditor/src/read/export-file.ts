import { createReadStream } from 'node:fs';
import { ExportedLog } from '@qalqan/replay';
import { CannotRun } from '../cli/exit.js';

const PIECE_BYTES = 1024 * 1024;

/** An exported log; undefined when the file is none. Rejects with {@link CannotRun} when it cannot be read. */
export async function openExport(path: string): Promise<ExportedLog | undefined> {
  try {
    return await ExportedLog.open(() => createReadStream(path, { highWaterMark: PIECE_BYTES }));
  } catch (cause) {
    throw new CannotRun(`${path} cannot be read`, { cause });
  }
}
