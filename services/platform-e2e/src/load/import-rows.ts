import { alertFor } from './alerts.js';

/** One row in this many is bad, each in another way. */
export const BAD_EVERY = 20;

/** NDJSON of line `number` of a large file: every twentieth row has a fault. */
export function importLine(number: number): string {
  const alert = alertFor(1_000_000 + number, ['kz']);
  const row = (content: object): string => `${JSON.stringify({ senderReference: `case ${number}`, alert: content })}\n`;
  if (number % BAD_EVERY !== 0) return row(alert);
  switch ((number / BAD_EVERY) % 5) {
    case 0:
      return row({ ...alert, title: undefined });
    case 1:
      return row({ ...alert, kind: 'gossip' });
    case 2:
      return row(alert).slice(0, 400).concat('\n');
    case 3:
      return row({ ...alert, occurredOn: '2026-02-30' });
    default:
      return row({ ...alert, phones: [{ number: '90 12' }] });
  }
}

/** Lines from `from` on, `until` not among them. */
export function importLines(from: number, until: number): string {
  let text = '';
  for (let number = from; number < until; number += 1) text += importLine(number);
  return text;
}
