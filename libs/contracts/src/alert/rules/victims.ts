import type { AlertBody } from '../alert.js';
import { unless, violated, type Rule } from './rule.js';

/**
 * Victims of trafficking are pseudonyms under `trafficking/victims`, so that nobody can name, document or correlate one
 * (Trafficking in Persons Protocol, article 6.1).
 */
export const victimsAreNotNamed: Rule<AlertBody> = (alert, pointer) =>
  alert.kind !== 'trafficking-in-persons'
    ? []
    : alert.persons.flatMap(({ role }, at) =>
        unless(role !== 'victim', `${pointer}/persons/${at}/role`, 'a victim stands under trafficking, by pseudonym'),
      );

/** A pseudonym is one victim. */
export const pseudonymsDiffer: Rule<AlertBody> = ({ trafficking }, pointer) => {
  const seen = new Set<string>();
  return (trafficking?.victims ?? []).flatMap(({ pseudonym }, at) => {
    const again = seen.has(pseudonym);
    seen.add(pseudonym);
    return again ? [violated(`${pointer}/trafficking/victims/${at}/pseudonym`, 'another victim has it')] : [];
  });
};

/** Means need not be shown where a victim is a child (Trafficking in Persons Protocol, article 3 (c)). */
export const meansUnlessAChild: Rule<AlertBody> = ({ trafficking }, pointer) =>
  unless(
    trafficking === undefined ||
      trafficking.means !== undefined ||
      trafficking.victims.some(({ ageBand }) => ageBand === 'child'),
    `${pointer}/trafficking/means`,
    'means are needed unless a victim is a child',
  );
