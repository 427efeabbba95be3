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
export const daysExist: Rule<AlertBody> = (alert, pointer) =>
  namedDays(alert).flatMap(([where, day]) =>
    unless(day === undefined || isCalendarDate(day), `${pointer}${where}`, 'not a day of the calendar'),
  );

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

function namedDays(alert: AlertBody): [pointer: string, day: string | undefined][] {
  return [
    ['/occurredOn', alert.occurredOn],
    ['/occurredUntil', alert.occurredUntil],
    ['/retention/reviewOn', alert.retention.reviewOn],
    ['/retention/eraseOn', alert.retention.eraseOn],
    ['/precursor/dispatchOn', alert.precursor?.dispatchOn],
    ['/precursor/preExport/dueOn', alert.precursor?.preExport?.dueOn],
    ['/wanted/orderedOn', alert.wanted?.orderedOn],
    ['/money/from', alert.money?.from],
    ['/money/until', alert.money?.until],
    ...(alert.route ?? []).map(({ on }, at) => [`/route/${at}/on`, on] as [string, string | undefined]),
    ...alert.persons.flatMap(({ birthDate, documents = [] }, at) => [
      [`/persons/${at}/birthDate/value`, birthDate?.value] as [string, string | undefined],
      ...documents.map(
        ({ expiresOn }, which) =>
          [`/persons/${at}/documents/${which}/expiresOn`, expiresOn] as [string, string | undefined],
      ),
    ]),
  ];
}
