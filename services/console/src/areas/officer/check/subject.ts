/** What can be looked up. */
export const SUBJECT_TYPES = ['document', 'person', 'phone', 'plate'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** What was typed, by the name of the field; kept when the type is changed. */
export type Typed = Readonly<Record<string, string>>;

/** Fields of each type; the first that is not a choice is what is typed. */
export const SUBJECT_FIELDS: Readonly<Record<SubjectType, readonly string[]>> = {
  document: ['documentType', 'country', 'number'],
  person: ['name', 'birthDate', 'nationality'],
  phone: ['number'],
  plate: ['country', 'plate'],
};

/** The subject as the call takes it: only what was said. */
export function subjectOf(type: SubjectType, typed: Typed): Readonly<Record<string, string>> {
  const said = SUBJECT_FIELDS[type]
    .map((name) => [name, (typed[name] ?? DEFAULTS[name] ?? '').trim()] as const)
    .filter(([, value]) => value !== '');
  return { type, ...Object.fromEntries(said) };
}

const DEFAULTS: Readonly<Record<string, string>> = { documentType: 'passport' };
