/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the proleptic Gregorian calendar; the schema has checked the digits. */
export function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (year < 1000) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Whether `from` can lie before or at `until`, as far as both say: `2026` and `2026-03` can. */
export function mayPrecede(from: string, until: string): boolean {
  const shared = Math.min(from.length, until.length);
  return from.slice(0, shared) <= until.slice(0, shared);
}
