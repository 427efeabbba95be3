import type { HubHit } from '../queries.js';

/** Whether a value of one alert is among those by which the hit links it. */
export type Matches = (value: string) => boolean;

/** Shorter pieces stand in other values by chance. */
const SHORTEST = 4;

/**
 * Values are compared without spaces, hyphens and case, as a reason holds them normalised and with what they belong to
 * (`TJ 4012345`), while the alert holds them as its owner wrote them.
 */
export function matchesOf(hit: Pick<HubHit, 'reasons'>, side: 'left' | 'right'): Matches {
  const wanted = hit.reasons.filter(({ feature }) => feature !== 'person').map((reason) => bare(reason[side]));
  return (value) => {
    const text = bare(value);
    if (text.length < SHORTEST) return wanted.includes(text);
    return wanted.some((one) => one.includes(text) || (one.length >= SHORTEST && text.includes(one)));
  };
}

/** Places in `persons` of the people whom the hit takes for one. */
export function peopleOf(hit: Pick<HubHit, 'reasons'>, side: 'left' | 'right'): ReadonlySet<number> {
  return new Set(hit.reasons.map(({ people }) => people?.[side]).filter((place) => place !== undefined));
}

function bare(value: string): string {
  return value.toLocaleUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
