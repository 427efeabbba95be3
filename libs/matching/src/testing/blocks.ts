/** All who share a key, by key: what an index of keys holds. */
export type Blocks = ReadonlyMap<string, readonly number[]>;

/** Blocks of entries that have these keys; an entry is named by its place. */
export function blocksOf(keysOfEach: readonly (readonly string[])[]): Blocks {
  const blocks = new Map<string, number[]>();
  keysOfEach.forEach((keys, at) => {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  return blocks;
}

/** Every two entries that share a block of at most `cap`, as `earlier -> later`. Never forms the pairs of a larger one. */
export function candidatesWithin(blocks: Blocks, cap: number): ReadonlyMap<number, ReadonlySet<number>> {
  const pairs = new Map<number, Set<number>>();
  for (const block of blocks.values()) {
    if (block.length > cap) continue;
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const later = pairs.get(one);
        if (later === undefined) pairs.set(one, new Set([other]));
        else later.add(other);
      }
    });
  }
  return pairs;
}
