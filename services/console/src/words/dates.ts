import type { Language } from './languages.js';

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * A day as the language writes it: 24 Nov 2026 in English, 24.11.2026 in the others. Own code, since a browser that has no
 * Kyrgyz, Tajik or Turkmen formats them as another language without a word; this form is that of official papers there.
 */
export function formatDay(language: Language, date: Date): string {
  const month = date.getMonth();
  if (language === 'en') return `${date.getDate()} ${ENGLISH_MONTHS[month] ?? ''} ${date.getFullYear()}`;
  return `${two(date.getDate())}.${two(month + 1)}.${date.getFullYear()}`;
}

/** Day and time of day, 24 hours, in the reader's time zone. */
export function formatMoment(language: Language, date: Date): string {
  return `${formatDay(language, date)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A partial date of an alert (`2026`, `2026-11`, `2026-11-24`) without making it more precise than it is. */
export function formatPartial(language: Language, text: string): string {
  const [year = text, month, day] = text.split('-');
  if (month === undefined) return year;
  const name = ENGLISH_MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return language === 'en' ? `${name} ${year}` : `${month}.${year}`;
  return language === 'en' ? `${Number(day)} ${name} ${year}` : `${day}.${month}.${year}`;
}
