import type { ErrorDetail } from '@qalqan/errors';
import type { AlertBody } from '../alert.js';
import { isCalendarDate, mayPrecede } from './calendar.js';
import { unless, violated, type Rule } from './rule.js';

/** A date says as much as its precision claims. */
export const birthDatesSayTheirPrecision: Rule<AlertBody> = (alert, pointer) =>
  alert.persons.flatMap(({ birthDate }, at) => {
    if (!birthDate) return [];
    const precision = ['year', 'month', 'day'][birthDate.value.split('-').length - 1];
    const where = `${pointer}/persons/${at}/birthDate/precision`;
    return unless(precision === birthDate.precision, where, 'precision and value disagree');
  });

/** Every day that is named exists. */
export const daysExist: Rule<AlertBody> = (alert, pointer) => {
  const faults: ErrorDetail[] = [];
  forEachDay(alert, (day, where) => {
    if (day !== undefined && !isCalendarDate(day))
      faults.push(violated(`${pointer}${where()}`, 'not a day of the calendar'));
  });
  return faults;
};

/** What has an end begins before it. */
export const periodsRunForward: Rule<AlertBody> = (alert, pointer) => [
  ...endsAfter(alert.occurredOn, alert.occurredUntil, `${pointer}/occurredUntil`),
  ...endsAfter(alert.money?.from, alert.money?.until, `${pointer}/money/until`),
  ...endsAfter(alert.retention.reviewOn, alert.retention.eraseOn, `${pointer}/retention/eraseOn`),
];

function endsAfter(from: string | undefined, until: string | undefined, pointer: string): ErrorDetail[] {
  if (until === undefined) return [];
  if (from === undefined) return [violated(pointer, 'an end needs a beginning')];
  return unless(mayPrecede(from, until), pointer, 'the end lies before the beginning');
}

/** Visits every day that an alert may name; its pointer is made only when it is asked for. */
function forEachDay(alert: AlertBody, visit: (day: string | undefined, pointer: () => string) => void): void {
  const { retention, precursor, wanted, money, route, persons } = alert;
  visit(alert.occurredOn, () => '/occurredOn');
  visit(alert.occurredUntil, () => '/occurredUntil');
  visit(retention.reviewOn, () => '/retention/reviewOn');
  visit(retention.eraseOn, () => '/retention/eraseOn');
  visit(precursor?.dispatchOn, () => '/precursor/dispatchOn');
  visit(precursor?.preExport?.dueOn, () => '/precursor/preExport/dueOn');
  visit(wanted?.orderedOn, () => '/wanted/orderedOn');
  visit(money?.from, () => '/money/from');
  visit(money?.until, () => '/money/until');
  route?.forEach(({ on }, at) => visit(on, () => `/route/${at}/on`));
  persons.forEach(({ birthDate, documents }, at) => {
    visit(birthDate?.value, () => `/persons/${at}/birthDate/value`);
    documents?.forEach(({ expiresOn }, which) => visit(expiresOn, () => `/persons/${at}/documents/${which}/expiresOn`));
  });
}
