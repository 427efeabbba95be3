import {
  blockingKeys,
  population,
  preparePerson,
  QALQAN_PERSON_1,
  record,
  scorePrepared,
  SeededNumbers,
  tierOf,
  type BlockingKeys,
  type PreparedPerson,
} from '@qalqan/matching';

const SIZE = Number(process.argv[2] ?? 100_000);
/** Every tenth inhabitant is written down a second time. */
const AGAIN = 10;

interface Entry {
  readonly of: number;
  readonly prepared: PreparedPerson;
  readonly keys: BlockingKeys;
}

main();

function main(): void {
  const people = population(SIZE, 20261124);
  const numbers = new SeededNumbers(7);
  const entries: Entry[] = [];
  for (const one of people) {
    for (let times = one.id % AGAIN === 0 ? 2 : 1; times > 0; times -= 1) {
      const prepared = preparePerson(record(one, numbers));
      entries.push({ of: one.id, prepared, keys: blockingKeys(prepared) });
    }
  }
  measure(entries, 'strong', (keys) => keys.strong);
  measure(entries, 'name', (keys) => keys.name);
  measure(entries, 'strong and name', (keys) => [...keys.strong, ...keys.name]);
}

/** Looks every entry up among those before it, as alerts come in one after another. */
function measure(entries: readonly Entry[], title: string, keysOf: (keys: BlockingKeys) => readonly string[]): void {
  const index = new Map<string, number[]>();
  const found = { candidates: 0, truePairs: 0, foundPairs: 0, largest: 0 };
  const tiers: Record<string, { right: number; wrong: number }> = {};
  const lastOf = new Map<number, number>();
  const started = performance.now();
  entries.forEach((entry, at) => {
    const candidates = new Set<number>();
    for (const key of keysOf(entry.keys)) {
      const block = index.get(key);
      if (block === undefined) index.set(key, [at]);
      else {
        for (const other of block) candidates.add(other);
        block.push(at);
        found.largest = Math.max(found.largest, block.length);
      }
    }
    found.candidates += candidates.size;
    const earlier = lastOf.get(entry.of);
    if (earlier !== undefined) {
      found.truePairs += 1;
      if (candidates.has(earlier)) found.foundPairs += 1;
    }
    lastOf.set(entry.of, at);
    if (title === 'name' || title === 'strong and name') return;
    for (const other of candidates) judge(entry, entries[other], tiers);
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${title}: ${entries.length} alerts, completeness ${(found.foundPairs / found.truePairs).toFixed(4)} of ${found.truePairs}, ` +
      `candidates per alert ${(found.candidates / entries.length).toFixed(2)}, largest block ${found.largest}, ` +
      `${((seconds * 1e6) / entries.length).toFixed(1)} µs per alert`,
  );
  for (const [tier, { right, wrong }] of Object.entries(tiers)) {
    console.log(`  ${tier}: ${right} right, ${wrong} wrong, precision ${(right / (right + wrong)).toFixed(4)}`);
  }
}

function judge(entry: Entry, other: Entry | undefined, tiers: Record<string, { right: number; wrong: number }>): void {
  if (other === undefined) return;
  const { levels, score } = scorePrepared(entry.prepared, other.prepared, QALQAN_PERSON_1);
  const tier = tierOf(levels, score >= QALQAN_PERSON_1.threshold);
  const count = (tiers[tier] ??= { right: 0, wrong: 0 });
  if (entry.of === other.of) count.right += 1;
  else count.wrong += 1;
}
