import type { SeenHit } from './desks.js';
import type { SceneAlert } from './scenario.js';

/** Lines for the alerts: reference, title, and to whom it was addressed. */
export function alertLines(
  scene: readonly SceneAlert[],
  references: ReadonlyMap<string, string>,
  recalled: string,
): string[] {
  return scene.map(({ key, alert }) => {
    const reference = references.get(key) ?? '?';
    const audience = alert.handling?.audience.join(', ') ?? '';
    const mark = key === recalled ? '  (recalled)' : '';
    return `  ${reference.padEnd(16)}${(alert.title ?? '').padEnd(50)}to ${audience}${mark}`;
  });
}

/** Lines for the hits: the pair, how sure, and every reason. */
export function hitLines(hits: readonly SeenHit[]): string[] {
  return hits.flatMap(({ alerts, tier, score, reasons }) => [
    `  ${alerts.join('  ')}   ${tier}, ${score} of 1000`,
    ...reasons.map(
      ({ feature, left, right }) =>
        `      same ${feature}: ${left ?? '?'}${right === left ? '' : ` / ${right ?? '?'}`}`,
    ),
  ]);
}

/** A party that may not read the other's alert learns whom to call, and nothing of what it says. */
export function contactLines(party: string, hits: readonly SeenHit[]): string[] {
  return hits
    .filter(({ view }) => view === 'contact')
    .map(({ alerts, reasons, counterpart }) => {
      const features = reasons.map(({ feature }) => feature).join(', ');
      return `  ${party.toUpperCase()} was told of ${alerts.join(', ')}: same ${features}, call ${counterpart?.desk ?? '?'}`;
    });
}

/** References of a pair in the order that hits use. */
export function pairName(references: readonly string[]): string {
  return [...references].sort().join(' ');
}
