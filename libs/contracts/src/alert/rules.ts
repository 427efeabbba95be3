import type { ErrorDetail } from '@qalqan/errors';
import type { AlertBody } from './alert.js';

/** A rule over more than one field; used alike by the form's shell, the publishing node and every reader. */
export type Rule<T> = (value: T, pointer: string) => ErrorDetail[];

const violated = (pointer: string, message: string): ErrorDetail => ({ pointer, code: 'rule-violated', message });

/** A date says as much as its precision claims, and is a day of the calendar. */
export const birthDatesAreWhole: Rule<AlertBody> = (alert, pointer) =>
  alert.persons.flatMap(({ birthDate }, at) => {
    if (!birthDate) return [];
    const where = `${pointer}/persons/${at}/birthDate`;
    const precision = ['year', 'month', 'day'][birthDate.value.split('-').length - 1];
    if (precision !== birthDate.precision) return [violated(`${where}/precision`, 'precision and value disagree')];
    return isCalendarDate(birthDate.value) ? [] : [violated(`${where}/value`, 'not a day of the calendar')];
  });

/** The day on which it happened exists. */
export const occurredOnExists: Rule<AlertBody> = (alert, pointer) =>
  alert.occurredOn === undefined || isCalendarDate(alert.occurredOn)
    ? []
    : [violated(`${pointer}/occurredOn`, 'not a day of the calendar')];

/** TLP RED is for named recipients, so there must be one (TLP 2.0 §2.a). */
export const redNamesRecipients: Rule<AlertBody> = ({ handling }, pointer) =>
  handling.tlp === 'RED' && handling.audience.length === 0
    ? [violated(`${pointer}/handling/audience`, 'RED needs named recipients')]
    : [];

/** AMBER+STRICT stays with the owner's organisation: nobody else can be in the audience (TLP 2.0 §2.b). */
export const strictStaysHome: Rule<AlertBody> = ({ handling }, pointer) =>
  handling.tlp === 'AMBER+STRICT' && handling.audience.length > 0
    ? [violated(`${pointer}/handling/audience`, 'AMBER+STRICT has no audience')]
    : [];

/** Victims of trafficking are never named in a broadcast alert (Trafficking in Persons Protocol, article 6.1). */
export const victimsAreNotDocumented: Rule<AlertBody> = (alert, pointer) =>
  alert.kind !== 'trafficking-in-persons'
    ? []
    : alert.persons.flatMap(({ role, documents }, at) =>
        role === 'victim' && documents !== undefined && documents.length > 0
          ? [violated(`${pointer}/persons/${at}/documents`, 'a victim is a pseudonym and carries no document')]
          : [],
      );

export const ALERT_RULES: readonly Rule<AlertBody>[] = [
  birthDatesAreWhole,
  occurredOnExists,
  redNamesRecipients,
  strictStaysHome,
  victimsAreNotDocumented,
];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the proleptic Gregorian calendar; the schema has checked the digits. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (year < 1000) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
