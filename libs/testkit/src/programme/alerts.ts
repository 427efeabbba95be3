import type { AlertBody } from '@qalqan/contracts';

/** `KZ-2026-000007`. */
export function reference(party: string, number: number): string {
  return `${party.toUpperCase()}-2026-${String(number).padStart(6, '0')}`;
}

/** A small alert that every contract accepts; documents and phone come from `number`, so that equal numbers match. */
export function sampleAlert(number: number, changes: Partial<AlertBody> = {}): AlertBody {
  const digits = String(number).padStart(7, '0');
  return {
    kind: 'drug-seizure',
    title: `Parcel ${number}`,
    place: { name: 'Панҷи Поён', country: 'TJ', point: 'TJ-AF-panji-poyon' },
    persons: [
      {
        role: 'suspect',
        names: [{ text: 'Иванов Иван' }],
        documents: [{ type: 'passport', country: 'TJ', number: `A${digits}` }],
      },
    ],
    phones: [{ number: `+99290${digits}` }],
    substances: [
      { drug: 'heroin', quantity: { amount: 1.5, unit: 'kg', basis: 'gross' }, form: 'powder', test: 'field' },
    ],
    narrative: [{ lang: 'ru', text: 'Посылка с порошком найдена при досмотре.' }],
    evaluation: { scheme: '4x4', source: 'A', information: '1' },
    handling: { tlp: 'AMBER', audience: ['kz', 'uz'] },
    purpose: 'investigation',
    retention: { reviewOn: '2027-10-03', eraseOn: '2029-10-03' },
    desk: 'Duty desk, +992 00 000 00 00',
    exercise: false,
    ...changes,
  };
}
