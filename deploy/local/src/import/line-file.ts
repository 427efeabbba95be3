import { open, type FileHandle } from 'node:fs/promises';
import { SetupError } from '../servers/setup-error.js';

/** Whole lines of a file, as they stand there. */
export interface Part {
  /** Number of the first line, from 1; lines end with LF. */
  readonly from: number;
  /** Number of the line after the last one. */
  readonly next: number;
  readonly bytes: Buffer<ArrayBuffer>;
  /** Whether the file ends with it. */
  readonly last: boolean;
}

/** Bytes that are sent at once: a second's work for a node, and little to send again after a cut. */
const PART_BYTES = 1024 * 1024;
const MOST_BYTES = 64 * PART_BYTES;
const LF = 0x0a;

/** Reads a file by lines in parts, from any line on, holding one part at a time. */
export class LineFile {
  /** Where `line` begins. */
  private line = 1;
  private offset = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** Throws `SetupError` when the file cannot be read. */
  static async open(path: string): Promise<LineFile> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(path, 'r');
      // A folder opens like a file, and says what it is when it is read.
      await handle.read(Buffer.alloc(1), 0, 1, 0);
      return new LineFile(handle);
    } catch (cause) {
      await handle?.close();
      throw new SetupError(`${path} cannot be read`, undefined, { cause });
    }
  }

  /** The part that begins with this line; undefined behind the end of the file. */
  async part(from: number, bytes = PART_BYTES): Promise<Part | undefined> {
    await this.seek(from);
    const { chunk, end } = await this.read(this.offset, bytes);
    if (chunk.length === 0) return undefined;
    const cut = end ? chunk.length : chunk.lastIndexOf(LF) + 1;
    if (cut === 0 && bytes < MOST_BYTES) return this.part(from, bytes * 2);
    if (cut === 0) throw new SetupError(`line ${from} is longer than 64 MiB`);
    const whole = chunk.subarray(0, cut);
    return { from, next: from + linesIn(whole), bytes: whole, last: end };
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async seek(line: number): Promise<void> {
    if (line < this.line) [this.line, this.offset] = [1, 0];
    while (this.line < line) {
      const { chunk } = await this.read(this.offset, PART_BYTES);
      if (chunk.length === 0) return;
      let at = 0;
      for (let end = chunk.indexOf(LF); end !== -1 && this.line < line; end = chunk.indexOf(LF, at)) {
        at = end + 1;
        this.line += 1;
      }
      this.offset += this.line < line ? chunk.length : at;
    }
  }

  private async read(position: number, bytes: number): Promise<{ chunk: Buffer<ArrayBuffer>; end: boolean }> {
    const buffer = Buffer.alloc(bytes);
    let filled = 0;
    while (filled < bytes) {
      const { bytesRead } = await this.handle.read(buffer, filled, bytes - filled, position + filled);
      if (bytesRead === 0) return { chunk: buffer.subarray(0, filled), end: true };
      filled += bytesRead;
    }
    return { chunk: buffer, end: false };
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return bytes.at(-1) === LF ? lines : lines + 1;
}
