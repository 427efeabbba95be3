import { LeafMalformed } from '../errors.js';

/** Reads big-endian fields of a leaf in order; every read past the end throws LeafMalformed. */
export class LeafCursor {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  uint8(): number {
    return this.number(1);
  }

  uint16(): number {
    return this.number(2);
  }

  uint32(): number {
    return this.number(4);
  }

  /** A view of the next bytes. */
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.#at) throw new LeafMalformed('the leaf is cut off');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** Demands that nothing is left: surplus bytes would give one record many leaves. */
  end(): void {
    if (this.#at !== this.bytes.length) throw new LeafMalformed('the leaf has surplus bytes');
  }

  private number(size: number): number {
    let value = 0;
    for (const byte of this.take(size)) value = value * 256 + byte;
    return value;
  }
}
