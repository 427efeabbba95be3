import { Type, type Static } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, LanguageTag, MemberId, PartialDate, UtcInstant, closed } from '../text-forms.js';

const NUMBER = '^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$';
const marked = (minLength: number, maxLength: number) =>
  Type.String({ minLength, maxLength, pattern: NUMBER, description: 'as printed or marked' });

const DocumentSubject = Type.Object(
  {
    type: Type.Literal('document'),
    documentType: Code('document-type', 'passport, national id …'),
    country: CountryCode('issuing country'),
    number: marked(3, 32),
  },
  closed,
);
const PhoneSubject = Type.Object(
  { type: Type.Literal('phone'), number: Type.String({ pattern: '^\\+[0-9][0-9 ().-]{5,24}$' }) },
  closed,
);
const PlateSubject = Type.Object(
  { type: Type.Literal('plate'), country: CountryCode('issuing country'), plate: marked(2, 40) },
  closed,
);
const VehicleSubject = Type.Object({ type: Type.Literal('vehicle'), vin: marked(2, 40) }, closed);
const DeviceSubject = Type.Object(
  { type: Type.Literal('device'), imei: Type.String({ pattern: '^[0-9][0-9 /-]{12,24}$' }) },
  closed,
);
const AccountSubject = Type.Object(
  {
    type: Type.Literal('account'),
    iban: Type.String({ minLength: 4, maxLength: 128, pattern: '^[0-9A-Za-z][0-9A-Za-z: /.-]*$' }),
  },
  closed,
);
const PersonSubject = Type.Object(
  {
    type: Type.Literal('person'),
    name: FreeText(200, 'full name, any script'),
    lang: Type.Optional(LanguageTag('language of the name')),
    birthDate: Type.Optional(PartialDate('as precise as it is known')),
    sex: Type.Optional(Code('sex', 'f, m, x or unknown')),
    nationality: Type.Optional(CountryCode('citizenship')),
  },
  closed,
);

const SUBJECTS = [
  DocumentSubject,
  PhoneSubject,
  PlateSubject,
  VehicleSubject,
  DeviceSubject,
  AccountSubject,
  PersonSubject,
] as const;

/** Whom or what an officer has before him. */
export type CheckSubject = Static<(typeof SUBJECTS)[number]>;

const Subject = Type.Unsafe<CheckSubject>({
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [...SUBJECTS],
});

const purpose = Code('check-purpose', 'why it is asked');

/** "Is this person, document, phone, plate known?": body of `POST /checks` at a node. */
export const CheckRequest = Type.Object(
  { purpose, subject: Subject },
  { $id: 'urn:qalqan:schema:check:v1', ...closed, description: 'A quick check' },
);
export type CheckRequest = Static<typeof CheckRequest>;

/**
 * The same as a node asks it of the hub, signed with the party's event key. It names its kind, so that no signed event is ever
 * a question, and lacks what an envelope must have, so that no question is ever an event.
 */
export const CheckQuestion = Type.Object(
  {
    kind: Type.Literal('qalqan.check.question.v1'),
    party: MemberId('who asks'),
    at: UtcInstant('when it was asked'),
    nonce: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description: '16 random bytes, once' }),
    purpose,
    subject: Subject,
  },
  { $id: 'urn:qalqan:schema:check.question:v1', ...closed, description: 'A quick check as a node asks it of the hub' },
);
export type CheckQuestion = Static<typeof CheckQuestion>;
