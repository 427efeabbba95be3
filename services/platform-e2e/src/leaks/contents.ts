/** What a line may say although it stands in an event: it names nobody. */
const NAMES_NOBODY = [
  /^[A-Z]{2,6}-[0-9]{4}-[0-9]{6}$/, // reference
  /^[0-9]{4}(-[0-9]{2}){0,2}$/, // date
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$/,
  /^[0-9a-f]{64}$/, // identity, hit
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^urn:/,
];
const SHORTEST = 3;

/**
 * Everything in a body that tells of people and things: names, free text, and whatever holds five digits or more, such as
 * numbers of documents, telephones, plates and accounts. Words of a code list are left out: they stand in our sources too.
 */
export function contentsOf(body: unknown): string[] {
  const found: string[] = [];
  collect(body, false, found);
  return found;
}

function collect(value: unknown, isName: boolean, found: string[]): void {
  if (typeof value === 'string') {
    if ((isName && value.length >= SHORTEST) || isContent(value)) found.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, isName, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      collect(item, key === 'names' || (isName && key === 'text'), found);
  }
}

function isContent(text: string): boolean {
  if (text.length < SHORTEST || NAMES_NOBODY.some((form) => form.test(text))) return false;
  return /\s|[^\u0020-\u007e]/.test(text) || (text.match(/[0-9]/g)?.length ?? 0) >= 5;
}
