const DIGITS = 6;

/** Form of every reference; the prefix names the owner (docs/spec/SPEC-EVT.md). */
export const REFERENCE_PATTERN = /^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$/;

/** `('tj', 2026, 12)` → `TJ-2026-000012`; grows beyond six digits rather than repeat. */
export function formatReference(party: string, year: number, number: number): string {
  return `${party.toUpperCase()}-${year}-${String(number).padStart(DIGITS, '0')}`;
}

/** `'TJ-2026-000012'` → year 2026, number 12. */
export function yearAndNumber(reference: string): { readonly year: number; readonly number: number } {
  const [, year, number] = reference.split('-');
  return { year: Number(year), number: Number(number) };
}

/** Member id of the owner that a reference names. */
export function ownerOf(reference: string): string {
  return reference.slice(0, reference.indexOf('-')).toLowerCase();
}
