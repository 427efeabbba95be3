import { isDeepStrictEqual } from 'node:util';
import { Found, type Finding } from './finding.js';

/**
 * Walks rows and what they should be, both in key order, and throws {@link Found} at the first that is surplus, missing
 * or different. Returns how many there were.
 */
export async function compareRows<T>(
  table: Finding['table'],
  rows: AsyncIterable<T>,
  expected: Iterable<T>,
  keyOf: (item: T) => string,
): Promise<number> {
  const wanted = expected[Symbol.iterator]();
  const found = (key: string, message: string) => new Found({ table, key, code: 'digest-mismatch', message });
  let count = 0;
  for await (const row of rows) {
    const next = wanted.next();
    const key = keyOf(row);
    if (next.done === true) throw found(key, 'no event makes this row');
    const wantedKey = keyOf(next.value);
    if (key < wantedKey) throw found(key, 'no event makes this row');
    if (key > wantedKey) throw found(wantedKey, 'a row is missing that the events make');
    if (!isDeepStrictEqual(row, next.value)) throw found(key, 'the row is not what the events make of it');
    count += 1;
  }
  const rest = wanted.next();
  if (rest.done !== true) throw found(keyOf(rest.value), 'a row is missing that the events make');
  return count;
}

/** Rows of a query in pages by key; `after` is the key of the last row, '' to begin. */
export async function* paged<T>(read: (after: string) => Promise<T[]>, keyOf: (row: T) => string): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const page = await read(after);
    const last = page.at(-1);
    if (last === undefined) return;
    after = keyOf(last);
    yield* page;
  }
}
