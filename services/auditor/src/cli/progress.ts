import { grouped, type Output } from './output.js';

/** A short run says nothing; a long one says where it is. */
const FIRST_MS = 2_000;
const EVERY_MS = { terminal: 500, file: 10_000 };

/** Says on stderr how far a replay is; on a terminal in one line that rewrites itself. */
export class Progress {
  private readonly begun: number;
  private last: number;
  private shown = false;

  constructor(
    private readonly stderr: Output['stderr'],
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begun = now();
    this.last = this.begun;
  }

  report(entries: number, size: number): void {
    const now = this.now();
    const terminal = this.stderr.isTTY === true;
    if (now - this.begun < FIRST_MS || now - this.last < (terminal ? EVERY_MS.terminal : EVERY_MS.file)) return;
    this.last = now;
    this.shown = true;
    const share = size === 0 ? 100 : Math.floor((entries * 100) / size);
    const rate = Math.round((entries * 1000) / (now - this.begun));
    const line = `${grouped(entries)} of ${grouped(size)} entries (${share} %), ${grouped(rate)} entries/s`;
    this.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** Takes the line off the terminal again. */
  end(): void {
    if (this.shown && this.stderr.isTTY === true) this.stderr.write('\r\u001b[K');
  }
}
