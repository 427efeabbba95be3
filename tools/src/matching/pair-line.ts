import type { Person, PersonDocument } from '@qalqan/matching';

/** A pair as it stands in a line of JSON. `match` and `kind` are there in labelled files only. */
export interface PairLine {
  readonly id: string | number;
  readonly left: Person;
  readonly right: Person;
  readonly match?: boolean;
  readonly kind?: string;
}

/** A line that is no pair; the message says what is wrong, the reader adds where. */
export class BadLine extends Error {}

/** Reads one line; unknown keys are ignored, `null` counts as absent. */
export function readPairLine(line: string): PairLine {
  const pair = asObject(parse(line), 'the line');
  const { id, match, kind } = pair;
  if (typeof id !== 'string' && typeof id !== 'number') throw new BadLine('"id" must be a string');
  return {
    id,
    left: readPerson(pair['left'], 'left'),
    right: readPerson(pair['right'], 'right'),
    ...(typeof match === 'boolean' ? { match } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadLine(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const TEXTS = ['script', 'lang', 'sex', 'dob', 'nationality'] as const;
const NO_DOCUMENTS: readonly PersonDocument[] = [];

function readPerson(value: unknown, where: string): Person {
  const person = asObject(value, `"${where}"`);
  const { name } = person;
  if (typeof name !== 'string') throw new BadLine(`"${where}.name" must be a string`);
  const read: { -readonly [Key in keyof Person]: Person[Key] } = { name, docs: readDocuments(person['docs'], where) };
  for (const key of TEXTS) {
    const text = person[key];
    if (typeof text === 'string') read[key] = text;
    else if (text !== undefined && text !== null) throw new BadLine(`"${where}.${key}" must be a string`);
  }
  return read;
}

function readDocuments(value: unknown, where: string): readonly PersonDocument[] {
  if (value === undefined || value === null) return NO_DOCUMENTS;
  if (!Array.isArray(value)) throw new BadLine(`"${where}.docs" must be an array`);
  return value.map((one, at) => readDocument(one, `${where}.docs[${at}]`));
}

function readDocument(value: unknown, where: string): PersonDocument {
  const document = asObject(value, `"${where}"`);
  const type = optionalText(document['type'], `${where}.type`);
  const country = optionalText(document['country'], `${where}.country`);
  const number = optionalText(document['number'], `${where}.number`);
  if (number === undefined) throw new BadLine(`"${where}.number" must be a string`);
  return { type: type ?? '', country: country ?? '', number };
}

function optionalText(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadLine(`"${where}" must be a string`);
  return value;
}

function asObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`${where} must be an object`);
  return value as Record<string, unknown>;
}
