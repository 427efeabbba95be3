import { isRecord } from './value.js';

/** One place that two contents say differently; undefined where one of them says nothing. */
export interface Difference {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every leaf that differs, in the order of the newer content, what was dropped last. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const old = new Map(leaves(before));
  const next = new Map(leaves(after));
  const changed = [...next]
    .filter(([pointer, value]) => old.get(pointer) !== value)
    .map(([pointer, value]) => ({ pointer, before: old.get(pointer), after: value }));
  const dropped = [...old]
    .filter(([pointer]) => !next.has(pointer))
    .map(([pointer, value]) => ({ pointer, before: value, after: undefined }));
  return [...changed, ...dropped];
}

function leaves(value: unknown, pointer = ''): [string, unknown][] {
  // Lists of codes and countries are one thing to a reader.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[pointer, value.join(', ')]];
  if (!isRecord(value)) return value === undefined ? [] : [[pointer, value]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${pointer}/${name}`));
}
