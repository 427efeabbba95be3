import { REFUSAL_FORMAT, decodeLeaf, decodeRefusal } from '@qalqan/ledger';
import type { StoredRow } from './row-check.js';

interface Head {
  readonly sequence: number;
  /** Identity of the record, when the log refused it: the record itself may still follow. */
  readonly refused: string | undefined;
}

/**
 * Entries of a stream are numbered without a gap (SPEC-SIG §4), refusals among themselves: swapped, doubled and missing
 * rows show here. A refused record that takes up its position is part of its stream.
 */
export class EntryOrder {
  readonly #heads = new Map<string, Head>();

  /** Takes the next row, whose copies MUST be those of its leaf; returns what is wrong. */
  follow({ stream, sequence, identity, type, leaf }: StoredRow): string | undefined {
    const wrong = this.next(stream, Number(sequence), identity, undefined);
    if (wrong !== undefined || type !== REFUSAL_FORMAT) return wrong;
    const decoded = decodeLeaf(leaf);
    const refusal = decoded.form === 'record' ? decodeRefusal(decoded.record.value) : undefined;
    if (refusal?.kind !== 'one' || refusal.taken === undefined) return undefined;
    const { taken } = refusal;
    return this.next(taken.stream, taken.sequence, taken.identity, taken.identity);
  }

  private next(stream: string, sequence: number, identity: string, refused: string | undefined): string | undefined {
    const head = this.#heads.get(stream) ?? { sequence: 0, refused: undefined };
    const again = sequence === head.sequence && refused === undefined && head.refused === identity;
    if (!again && sequence !== head.sequence + 1) return `the entry is not number ${head.sequence + 1} of its stream`;
    this.#heads.set(stream, { sequence, refused });
    return undefined;
  }
}
