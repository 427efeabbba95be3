import { Type, type Static } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, LanguageTag, MemberId } from '../text-forms.js';

const closed = { additionalProperties: false } as const;

/** A name exactly as its source writes it; scripts are never converted in the record. */
export const PersonName = Type.Object(
  {
    text: FreeText(200, 'full name, any script, as in the source'),
    kind: Type.Optional(Code('name-kind', 'as in a document, alias, maiden …')),
    lang: Type.Optional(LanguageTag('language, with script where it is not the usual one')),
  },
  closed,
);

/** A date of birth as precise as it is known. */
export const BirthDate = Type.Object(
  {
    value: Type.String({
      pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
      description: 'YYYY, YYYY-MM or YYYY-MM-DD',
    }),
    precision: Code('date-precision', 'year, month or day; agrees with the form of value'),
    conventional: Type.Optional(Type.Boolean({ description: 'true where 1 January stands for "not known"' })),
  },
  closed,
);

/** A document; country and type travel with every number, since the same number is issued by many. */
export const IdentityDocument = Type.Object(
  {
    type: Code('document-type', 'passport, national id …'),
    country: CountryCode('issuing country'),
    number: Type.String({
      minLength: 3,
      maxLength: 32,
      pattern: '^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$',
      description: 'as printed',
    }),
  },
  closed,
);

export const Person = Type.Object(
  {
    role: Code('person-role', 'suspect, victim, witness …; suspects and victims are told apart'),
    names: Type.Array(PersonName, { minItems: 1, maxItems: 20 }),
    birthDate: Type.Optional(BirthDate),
    sex: Type.Optional(Code('sex', 'f, m, x or unknown')),
    nationalities: Type.Optional(Type.Array(CountryCode('citizenship'), { maxItems: 5, uniqueItems: true })),
    documents: Type.Optional(Type.Array(IdentityDocument, { maxItems: 20 })),
  },
  closed,
);

export const Phone = Type.Object(
  {
    number: Type.String({
      pattern: '^\\+[0-9][0-9 ().-]{5,24}$',
      description: 'international form, E.164 digits with separators allowed',
    }),
    note: Type.Optional(FreeText(200, 'how it was used, by whom')),
  },
  closed,
);

export const Place = Type.Object(
  {
    name: FreeText(200, 'place as its source names it'),
    country: CountryCode('country'),
    position: Type.Optional(
      Type.Object(
        {
          latitude: Type.Number({ minimum: -90, maximum: 90, description: 'WGS 84, degrees' }),
          longitude: Type.Number({ minimum: -180, maximum: 180, description: 'WGS 84, degrees' }),
          uncertainty: Type.Number({
            exclusiveMinimum: 0,
            maximum: 1_000_000,
            description: 'radius in metres; a point without it says too much',
          }),
        },
        closed,
      ),
    ),
  },
  closed,
);

export const Narrative = Type.Object(
  {
    lang: LanguageTag('language of the text; the original is the authentic one'),
    text: FreeText(20_000, 'what happened'),
  },
  closed,
);

/** Europol 4x4 (Regulation (EU) 2016/794, article 29). */
export const Evaluation = Type.Object(
  {
    scheme: Code('evaluation-scheme', 'how source and information are graded'),
    source: Code('evaluation-source', 'A … X'),
    information: Code('evaluation-information', '1 … 4'),
  },
  closed,
);

/** Who may read, and how far it may go (TLP 2.0, FIRST 2022). */
export const Handling = Type.Object(
  {
    tlp: Code('tlp', 'RED, AMBER+STRICT, AMBER, GREEN, CLEAR'),
    audience: Type.Array(MemberId('party that may read it besides the owner'), { maxItems: 32, uniqueItems: true }),
  },
  closed,
);

/** What an officer writes and a second officer releases. */
export const AlertBody = Type.Object(
  {
    kind: Code('alert-kind', 'what the alert is about'),
    title: FreeText(200, 'one line for a list'),
    occurredOn: Type.Optional(
      Type.String({
        pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
        description: 'when it happened, as precise as known',
      }),
    ),
    persons: Type.Array(Person, { maxItems: 50 }),
    phones: Type.Array(Phone, { maxItems: 100 }),
    place: Type.Optional(Place),
    narrative: Type.Array(Narrative, { minItems: 1, maxItems: 10 }),
    evaluation: Evaluation,
    handling: Handling,
    desk: FreeText(200, 'duty desk to call; a desk, not a person'),
    exercise: Type.Boolean({ description: 'true for training: never linked with real alerts' }),
  },
  { $id: 'urn:qalqan:schema:alert:v1', ...closed, description: 'Content of an alert' },
);

export type AlertBody = Static<typeof AlertBody>;
export type Person = Static<typeof Person>;
export type IdentityDocument = Static<typeof IdentityDocument>;
