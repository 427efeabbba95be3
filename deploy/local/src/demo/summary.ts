import { sayEvidence } from '@qalqan/matching';
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

const EXPLAINED = 3;

/**
 * How many of the links that nothing but name and birth date make were found, and why, in words, for a few of them: those of
 * two scripts first, then those that were harder to see.
 */
export function peopleLines(
  planted: readonly PlantedLink[],
  references: References,
  hits: readonly SeenHit[],
): string[] {
  const wanted = planted.filter(({ feature }) => feature === 'person');
  const pairs = new Set(wanted.map(({ pair }) => pairName(pair.map((key) => references.get(key) ?? '?'))));
  const found = hits.flatMap((hit) => {
    const reason = hit.reasons.find(({ feature }) => feature === 'person');
    return reason !== undefined && pairs.has(pairName(hit.alerts)) ? [{ hit, reason }] : [];
  });
  const [across, alike] = [found.filter(isAcross), found.filter((one) => !isAcross(one))];
  const shown = [...across.toSorted((one, other) => one.hit.score - other.hit.score), ...alike].slice(0, EXPLAINED);
  return [
    `  ${wanted.length} expected without a shared number, ${found.length} found, ${across.length} of them across scripts`,
    ...shown.flatMap(({ hit, reason }) => [
      `  ${reason.left} – ${reason.right} (${hit.alerts.join(', ')}; ${hit.tier})`,
      `    ${(reason.because ?? []).map(({ code }) => sayEvidence(code)).join('; ')}`,
    ]),
  ];
}

function isAcross({ reason }: { readonly reason: SeenHit['reasons'][number] }): boolean {
  return isCyrillic(reason.left) !== isCyrillic(reason.right);
}

function isCyrillic(name: string | null): boolean {
  return /\p{Script=Cyrillic}/u.test(name ?? '');
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
