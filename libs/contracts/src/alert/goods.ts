import { Type, type Static } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, closed } from '../text-forms.js';

/** A quantity as it was measured; what the officer wrote stays beside any later conversion. */
const Quantity = Type.Object(
  {
    amount: Type.Number({ exclusiveMinimum: 0, maximum: 1e12, description: 'in the unit given' }),
    unit: Code('quantity-unit', 'kg, g, L, mL or unit (tablets, ampoules, plants)'),
    basis: Code('quantity-basis', 'gross (with packing) or net'),
    asReported: Type.Optional(FreeText(200, 'as the source wrote it')),
  },
  closed,
);

/**
 * A drug or a precursor. The UNODC counts bulk weight without correction for purity, so purity stands apart and never
 * changes the quantity.
 */
export const Substance = Type.Object(
  {
    drug: Type.Optional(Code('drug', 'controlled drug')),
    precursor: Type.Optional(Code('precursor', 'precursor of Table I, Table II or under watch')),
    quantity: Type.Optional(Quantity),
    form: Type.Optional(Code('drug-form', 'powder, tablet, resin …')),
    test: Code('test-status', 'none, field test or laboratory'),
    purity: Type.Optional(
      Type.Number({ exclusiveMinimum: 0, maximum: 100, description: 'per cent by weight, as the laboratory found' }),
    ),
    mark: Type.Optional(FreeText(200, 'logo, stamp or colour; logos link seizures')),
    declaredAs: Type.Optional(FreeText(200, 'what the papers called it')),
    declaredHs: Type.Optional(Type.String({ pattern: '^[0-9]{6,10}$', description: 'HS code in the papers' })),
  },
  closed,
);

/** A firearm, its parts or ammunition (Firearms Protocol, articles 7 and 8: marks and records for tracing). */
export const Firearm = Type.Object(
  {
    type: Code('firearm-type', 'pistol, rifle, parts, ammunition …'),
    status: Code('firearm-status', 'seized, lost, stolen, traced'),
    quantity: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'pieces' }),
    make: Type.Optional(FreeText(100, 'maker')),
    model: Type.Optional(FreeText(100, 'model')),
    calibre: Type.Optional(FreeText(40, 'as marked, for example 7.62x39 mm')),
    serial: Type.Optional(Type.String({ minLength: 3, maxLength: 40, pattern: '^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$' })),
    importMark: Type.Optional(FreeText(100, 'import mark')),
    countryOfMake: Type.Optional(CountryCode('country of manufacture')),
    yearOfMake: Type.Optional(Type.Integer({ minimum: 1800, maximum: 2200 })),
    converted: Type.Optional(Type.Boolean({ description: 'converted or craft-made' })),
    traceAsked: Type.Optional(Type.Boolean({ description: 'whether the owner asks for a trace' })),
  },
  closed,
);

/** Seized or lost cash. */
export const Money = Type.Object(
  {
    amount: Type.Number({ exclusiveMinimum: 0, maximum: 1e15, description: 'in whole units of the currency' }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }),
  },
  closed,
);

export type Substance = Static<typeof Substance>;
