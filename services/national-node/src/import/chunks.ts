import type { BadRow, GoodRow } from './row-judge.js';
import type { SentRow } from './row-reader.js';

/** Rows that share a transaction: enough to be quick, few enough that a cut costs little. */
const CHUNK_ROWS = 200;
/** Bytes of rows that are held before they are committed. */
const CHUNK_BYTES = 1024 * 1024;

/** Rows in the order of the file, and the lines that they stand on. */
export interface Chunk {
  /** First line, which MUST be the one that the import expects. */
  readonly from: number;
  /** Line after the last one. */
  readonly next: number;
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
}

/** Gathers rows up to the size of a chunk and has each chunk written before the next is begun. */
export class Chunks {
  private good: GoodRow[] = [];
  private bad: BadRow[] = [];
  private size = 0;
  private next: number;

  constructor(
    private from: number,
    private readonly write: (chunk: Chunk) => Promise<void>,
  ) {
    this.next = from;
  }

  /** `judged` is undefined for lines without a row. */
  async add({ next, size }: SentRow, judged: GoodRow | BadRow | undefined): Promise<void> {
    if (judged !== undefined && 'faults' in judged) this.bad.push(judged);
    else if (judged !== undefined) this.good.push(judged);
    this.size += size;
    this.next = next;
    if (this.good.length + this.bad.length >= CHUNK_ROWS || this.size >= CHUNK_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.next === this.from) return;
    const { from, next, good, bad } = this;
    [this.good, this.bad, this.size, this.from] = [[], [], 0, next];
    await this.write({ from, next, good, bad });
  }
}
