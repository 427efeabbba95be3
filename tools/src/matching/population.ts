import {
  blockingKeys,
  blocksOf,
  candidatesWithin,
  population,
  preparePerson,
  QALQAN_PERSON_1,
  record,
  scorePrepared,
  SeededNumbers,
  tierOf,
  type BlockingKeys,
  type Blocks,
  type PreparedPerson,
  type Tier,
} from '@qalqan/matching';

const SIZE = Number(process.argv[2] ?? 100_000);
/** Every tenth inhabitant is written down a second time. */
const AGAIN = 10;
/** Caps of a block: none, that of the ruleset, and one so low that narrower keys carry much of the weight. */
const CAPS = [Infinity, 20, 3];

interface Entry {
  readonly of: number;
  readonly prepared: PreparedPerson;
  readonly keys: BlockingKeys;
}

main();

function main(): void {
  const entries = written();
  const truth = truePairs(entries);
  sayReach(entries, truth);
  const started = performance.now();
  const strong = blocksOf(entries.map(({ keys }) => keys.strong));
  console.log(`index of strong keys: ${perEntry(performance.now() - started, entries.length)}`);
  for (const cap of CAPS) measure(`strong, cap ${cap}`, entries, truth, strong, cap);
  const all = blocksOf(entries.map(({ keys }) => [...keys.strong, ...keys.name]));
  measure('strong and name', entries, truth, all, Infinity);
}

function written(): Entry[] {
  const numbers = new SeededNumbers(7);
  const records = population(SIZE, 20261124).flatMap((one) =>
    Array.from({ length: one.id % AGAIN === 0 ? 2 : 1 }, () => ({ of: one.id, person: record(one, numbers) })),
  );
  const started = performance.now();
  const entries = records.map(({ of, person }) => {
    const prepared = preparePerson(person);
    return { of, prepared, keys: blockingKeys(prepared) };
  });
  const keys = entries.reduce((sum, entry) => sum + entry.keys.strong.length, 0);
  console.log(
    `${entries.length} alerts, ${(keys / entries.length).toFixed(1)} strong keys each; ` +
      `reading and keys: ${perEntry(performance.now() - started, entries.length)}`,
  );
  return entries;
}

function truePairs(entries: readonly Entry[]): [earlier: number, later: number][] {
  const lastOf = new Map<number, number>();
  return entries.flatMap(({ of }, at): [number, number][] => {
    const earlier = lastOf.get(of);
    lastOf.set(of, at);
    return earlier === undefined ? [] : [[earlier, at]];
  });
}

/** What comparing everyone with everyone could find at most: completeness of keys is held against it. */
function sayReach(entries: readonly Entry[], truth: readonly (readonly [number, number])[]): void {
  const tiers = truth.map(([one, other]) => tierBetween(entries, one, other));
  const count = (wanted: Tier): number => tiers.filter((tier) => tier === wanted).length;
  console.log(
    `${truth.length} true pairs: confirmed ${count('confirmed')}, probable ${count('probable')}, ` +
      `possible ${count('possible')}, none ${count('none')}`,
  );
}

function measure(
  title: string,
  entries: readonly Entry[],
  truth: readonly (readonly [number, number])[],
  blocks: Blocks,
  cap: number,
): void {
  const started = performance.now();
  const pairs = candidatesWithin(blocks, cap);
  const blocking = performance.now() - started;
  const found = truth.filter(([one, other]) => pairs.get(one)?.has(other) === true);
  const wanted = truth.filter(([one, other]) => isStrong(tierBetween(entries, one, other)));
  const foundStrong = wanted.filter(([one, other]) => pairs.get(one)?.has(other) === true);
  const sizes = Array.from(pairs.values(), ({ size }) => size);
  const over = Array.from(blocks.values()).filter((block) => block.length > cap).length;
  console.log(
    `${title}: completeness ${share(found, truth)} of all, ${share(foundStrong, wanted)} of those who reach a tier above ` +
      `possible; candidates per alert ${(sizes.reduce((sum, size) => sum + size, 0) / entries.length).toFixed(2)}; ` +
      `${over} blocks over the cap; ${perEntry(blocking, entries.length)}`,
  );
  if (title.startsWith('strong,')) judge(entries, pairs);
}

function judge(entries: readonly Entry[], pairs: ReadonlyMap<number, ReadonlySet<number>>): void {
  const tiers: Partial<Record<Tier, { right: number; wrong: number }>> = {};
  const started = performance.now();
  for (const [one, others] of pairs) {
    for (const other of others) {
      const count = (tiers[tierBetween(entries, one, other)] ??= { right: 0, wrong: 0 });
      if (entries[one]?.of === entries[other]?.of) count.right += 1;
      else count.wrong += 1;
    }
  }
  console.log(`  scoring: ${perEntry(performance.now() - started, entries.length)}`);
  for (const [tier, { right, wrong }] of Object.entries(tiers)) {
    console.log(`  ${tier}: ${right} right, ${wrong} wrong, precision ${(right / (right + wrong)).toFixed(4)}`);
  }
}

function tierBetween(entries: readonly Entry[], one: number, other: number): Tier {
  const [left, right] = [entries[one], entries[other]];
  if (left === undefined || right === undefined) throw new RangeError('no such entry');
  const { levels, score } = scorePrepared(left.prepared, right.prepared, QALQAN_PERSON_1);
  return tierOf(levels, score >= QALQAN_PERSON_1.threshold);
}

function isStrong(tier: Tier): boolean {
  return tier === 'confirmed' || tier === 'probable';
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return (part.length / whole.length).toFixed(4);
}

function perEntry(ms: number, entries: number): string {
  return `${((ms * 1000) / entries).toFixed(1)} µs per alert`;
}
