/** Where a command writes: results to stdout, progress and remarks to stderr. */
export interface Output {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** 1234567 → `1,234,567`, whatever the locale. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** First characters of a digest or root: enough to compare by eye. */
export function short(hex: string | undefined): string {
  return hex === undefined ? '—' : `${hex.slice(0, 16)}…`;
}

/** Stream positions without their zeros: `kz/0 17 · tj/0 4`. */
export function positionsText(positions: Readonly<Record<string, string>>): string {
  const parts = Object.entries(positions).map(([stream, sequence]) => `${stream} ${Number(sequence)}`);
  return parts.length === 0 ? 'none' : parts.join(' · ');
}
