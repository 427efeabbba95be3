import { Type, type Static } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, LanguageTag, PartialDate, closed } from '../text-forms.js';

/** A name exactly as its source writes it; scripts are never converted in the record. */
const PersonName = Type.Object(
  {
    text: FreeText(200, 'full name, any script, as in the source'),
    kind: Type.Optional(Code('name-kind', 'as in a document, alias, maiden …')),
    lang: Type.Optional(LanguageTag('language, with script where it is not the usual one')),
  },
  closed,
);

/** A date of birth as precise as it is known. */
const BirthDate = Type.Object(
  {
    value: PartialDate('YYYY, YYYY-MM or YYYY-MM-DD'),
    precision: Code('date-precision', 'year, month or day; agrees with the form of value'),
    conventional: Type.Optional(Type.Boolean({ description: 'true where 1 January stands for "not known"' })),
  },
  closed,
);

/** A document; country and type travel with every number, since the same number is issued by many. */
const IdentityDocument = Type.Object(
  {
    type: Code('document-type', 'passport, national id …'),
    country: CountryCode('issuing country'),
    number: Type.String({
      minLength: 3,
      maxLength: 32,
      pattern: '^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$',
      description: 'as printed',
    }),
    expiresOn: Type.Optional(PartialDate('day of expiry')),
    authenticity: Type.Optional(Code('document-authenticity', 'genuine, forged, stolen …')),
  },
  closed,
);

export const Person = Type.Object(
  {
    role: Code('person-role', 'suspect, witness, courier …; categories of people are told apart'),
    certainty: Type.Optional(Code('certainty', 'whether the role is known or suspected')),
    names: Type.Array(PersonName, { minItems: 1, maxItems: 20 }),
    birthDate: Type.Optional(BirthDate),
    birthPlace: Type.Optional(FreeText(200, 'place of birth as its source names it')),
    sex: Type.Optional(Code('sex', 'f, m, x or unknown')),
    nationalities: Type.Optional(Type.Array(CountryCode('citizenship'), { maxItems: 5, uniqueItems: true })),
    documents: Type.Optional(Type.Array(IdentityDocument, { maxItems: 20 })),
    marks: Type.Optional(FreeText(500, 'marks by which the person is known again')),
  },
  closed,
);

export type Person = Static<typeof Person>;
export type IdentityDocument = Static<typeof IdentityDocument>;
