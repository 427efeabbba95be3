import { Type, type Static } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, closed } from '../text-forms.js';

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

export const Device = Type.Object(
  {
    imei: Type.String({ pattern: '^[0-9][0-9 /-]{12,24}$', description: 'IMEI or IMEISV, separators allowed' }),
    note: Type.Optional(FreeText(200, 'what it is, where it was found')),
  },
  closed,
);

/** An identifier of a thing: scheme and country stay with the number, since numbers collide across both. */
export const ThingIdentifier = Type.Object(
  {
    scheme: Code('thing-scheme', 'plate, vin, container, wagon …'),
    country: Type.Optional(CountryCode('issuing country; a plate always names it')),
    value: Type.String({
      minLength: 2,
      maxLength: 40,
      pattern: '^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$',
      description: 'as marked',
    }),
  },
  closed,
);

/** Vehicle, vessel, wagon, container or parcel. */
export const Conveyance = Type.Object(
  {
    mode: Code('transport-mode', 'road, rail, air, sea, river, post …'),
    type: Code('conveyance-type', 'car, lorry, trailer, wagon, container …'),
    status: Type.Optional(Code('thing-status', 'used, watched, stolen, lost, seized')),
    make: Type.Optional(FreeText(100, 'make')),
    model: Type.Optional(FreeText(100, 'model')),
    colour: Type.Optional(FreeText(60, 'colour')),
    identifiers: Type.Array(ThingIdentifier, { maxItems: 20 }),
    seals: Type.Optional(Type.Array(FreeText(60, 'seal number'), { maxItems: 50, uniqueItems: true })),
    note: Type.Optional(FreeText(500, 'anything by which it is known again')),
  },
  closed,
);

/** Bank account or wallet. */
export const Account = Type.Object(
  {
    scheme: Code('account-scheme', 'iban, account or wallet'),
    country: Type.Optional(CountryCode('country of the bank; a plain account number always names it')),
    bank: Type.Optional(FreeText(200, 'bank or provider; a plain account number always names it')),
    chain: Type.Optional(Code('wallet-chain', 'chain of a wallet')),
    value: Type.String({
      minLength: 4,
      maxLength: 128,
      pattern: '^[0-9A-Za-z][0-9A-Za-z: /.-]*$',
      description: 'number or address as written',
    }),
    note: Type.Optional(FreeText(200, 'how it was used, by whom')),
  },
  closed,
);

export type Conveyance = Static<typeof Conveyance>;
export type Account = Static<typeof Account>;
