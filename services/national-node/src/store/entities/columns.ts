import type { ColumnOptions } from 'typeorm';

/** PostgreSQL gives `bigint` as text; revisions, sequences and offsets stay far below 2^53. */
const asNumber = {
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
  to: (value: number | null): number | null => value,
};

export const BIGINT: ColumnOptions = { type: 'bigint', transformer: asNumber };
/** Millisecond precision: what a cursor or a client compares is what is stored. */
export const INSTANT: ColumnOptions = { type: 'timestamptz', precision: 3 };
