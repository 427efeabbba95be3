/** Order by UTF-16 code units: the same on every machine and in every locale, unlike `localeCompare`. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
