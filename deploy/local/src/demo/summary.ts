import type { SeenHit } from './desks.js';
import type { Planted, PlantedLink, Scenario } from './scenario.js';

/** References by the names that the scenario gives its alerts. */
export type References = ReadonlyMap<string, string>;

/** One line per country: what it published, what it was told, and how much of that names no foreign alert. */
export function countryLines({ alerts }: Scenario, hits: ReadonlyMap<string, readonly SeenHit[]>): string[] {
  const published = Map.groupBy(alerts, ({ party }) => party);
  return [...published].map(([party, own]) => {
    const told = hits.get(party) ?? [];
    const contacts = told.filter(({ view }) => view === 'contact').length;
    const words = [`${own.length} published`, `${told.length} hits`, `${contacts} of them with a desk to call only`];
    return `  ${party.toUpperCase().padEnd(7)}${words.map((word) => word.padEnd(16)).join('')}`.trimEnd();
  });
}

/** One line per planted link with what the hub says of it, and the sum: expected and found. */
export function plantedLines(
  planted: readonly PlantedLink[],
  references: References,
  hits: readonly SeenHit[],
): string[] {
  const found = new Map(hits.map((hit) => [pairName(hit.alerts), hit]));
  const lines = planted.map(({ pair, feature }) => {
    const hit = found.get(pairName(pair.map((key) => references.get(key) ?? '?')));
    const said = hit === undefined ? 'NOT FOUND' : `${hit.tier}, ${hit.score} of 1000`;
    return `  ${pair.join(' – ').padEnd(34)}same ${feature.padEnd(11)}${said}`;
  });
  const missing = lines.filter((line) => line.endsWith('NOT FOUND')).length;
  return [...lines, `  ${planted.length} expected, ${planted.length - missing} found, ${hits.length} in all`];
}

/** How many of the pairs that only look alike were linked; one would be a false hit on somebody. */
export function lookalikeLine(
  lookalikes: Planted['lookalikes'],
  references: References,
  hits: readonly SeenHit[],
): string {
  const found = new Set(hits.map(({ alerts }) => pairName(alerts)));
  const linked = lookalikes.filter(({ pair }) => found.has(pairName(pair.map((key) => references.get(key) ?? '?'))));
  return `Look-alikes planted ${lookalikes.length}, linked ${linked.length}`;
}

/** References of a pair in the order that hits use. */
export function pairName(references: readonly string[]): string {
  return [...references].sort().join(' ');
}
