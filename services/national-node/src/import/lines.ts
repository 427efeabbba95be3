/** One line of a file, without its LF. */
export interface Line {
  /** From 1; lines end with LF, wherever it stands. */
  readonly number: number;
  /** Undefined when the line is longer than a line may be: nothing of it was kept. */
  readonly bytes: Buffer | undefined;
}

/** A line, and a record of several lines, has at most this many bytes: what the body of a single alert may have. */
export const MAX_LINE_BYTES = 256 * 1024;

const LF = 0x0a;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** A file's first line without the byte order mark that some programs put before it. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, BOM.length).equals(BOM) ? bytes.subarray(BOM.length) : bytes;
}

/** Cuts bytes into lines as they arrive, holding one unfinished line at most. */
export class LineSplitter {
  private pending: Buffer[] = [];
  private size = 0;

  /** `number` is that of the first line that will be fed. */
  constructor(private number: number) {}

  /** Lines that `chunk` ends. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      this.keep(chunk.subarray(start, end));
      lines.push(this.take());
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, where the file does not end with LF. */
  end(): Line[] {
    return this.size === 0 ? [] : [this.take()];
  }

  private keep(part: Buffer): void {
    this.size += part.length;
    if (this.size > MAX_LINE_BYTES) this.pending = [];
    else if (part.length > 0) this.pending.push(part);
  }

  private take(): Line {
    const bytes = this.size > MAX_LINE_BYTES ? undefined : Buffer.concat(this.pending);
    this.pending = [];
    this.size = 0;
    return { number: this.number++, bytes };
  }
}
