import { Type } from '@sinclair/typebox';
import { Money } from './goods.js';
import { Place } from './place.js';
import { Code, CountryCode, FreeText, PartialDate, closed } from '../text-forms.js';

const codes = (list: string, description: string, most = 10) =>
  Type.Array(Code(list, description), { minItems: 1, maxItems: most, uniqueItems: true });

/** How seized goods were hidden and where they are kept. */
export const Seizure = Type.Object(
  {
    concealment: Type.Optional(codes('concealment', 'body, luggage, fuel tank, cargo …')),
    concealmentNote: Type.Optional(FreeText(1000, 'how exactly')),
    packaging: Type.Optional(FreeText(500, 'packing, colours, markings')),
    seizedBy: Type.Optional(FreeText(200, 'agency; not a person')),
    caseNumber: Type.Optional(FreeText(100, 'case number of the owner')),
    exhibits: Type.Optional(Type.Array(FreeText(100, 'exhibit number'), { maxItems: 50, uniqueItems: true })),
    cash: Type.Optional(Type.Array(Money, { minItems: 1, maxItems: 20 })),
  },
  closed,
);

/** A company in a trade in chemicals. */
const TradeParty = Type.Object(
  {
    role: Code('trade-role', 'exporter, importer, consignee, broker …'),
    name: FreeText(300, 'as in the papers'),
    country: CountryCode('seat'),
    address: Type.Optional(FreeText(500, 'as in the papers')),
  },
  closed,
);

/** Notice through PEN Online (1988 Convention, article 12.10). */
const PreExportNotice = Type.Object(
  {
    number: FreeText(60, 'number of the notice'),
    dueOn: Type.Optional(PartialDate('answer due')),
    answer: Type.Optional(Code('pen-answer', 'no objection, objection, under inquiry')),
  },
  closed,
);

/** Precursor incident (1988 Convention, article 12.9 (c) and 12.10 (a)). */
export const PrecursorIncident = Type.Object(
  {
    incident: Code('precursor-incident', 'suspicious order, stopped shipment, diversion …'),
    parties: Type.Optional(Type.Array(TradeParty, { minItems: 1, maxItems: 20 })),
    preExport: Type.Optional(PreExportNotice),
    dispatchOn: Type.Optional(PartialDate('expected day of dispatch')),
    entry: Type.Optional(Code('border-point', 'expected point of entry')),
    exit: Type.Optional(Code('border-point', 'point of exit')),
    payment: Type.Optional(FreeText(300, 'means of payment')),
    papers: Type.Optional(
      Type.Array(
        Type.Object({ type: Code('trade-paper', 'licence, invoice, CMR …'), number: FreeText(60, 'number') }, closed),
        { minItems: 1, maxItems: 20 },
      ),
    ),
    reasons: Type.Optional(codes('suspicion', 'why it is suspicious')),
  },
  closed,
);

/** A victim is a pseudonym: no name, no document, never correlated (Trafficking in Persons Protocol, article 6.1). */
const Victim = Type.Object(
  {
    pseudonym: Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{1,31}$', description: 'given by the owner; never a name' }),
    ageBand: Code('age-band', 'child, or a band of years'),
    sex: Type.Optional(Code('sex', 'f, m, x or unknown')),
    citizenship: Type.Optional(CountryCode('citizenship')),
    status: Code('victim-status', 'presumed or formally identified'),
    protection: Type.Optional(Code('victim-protection', 'referred, in shelter, declined …')),
  },
  closed,
);

/** Act, means and purpose (Trafficking in Persons Protocol, article 3; IC-TIP blocks). */
export const Trafficking = Type.Object(
  {
    acts: codes('trafficking-act', 'recruitment, transport, transfer, harbouring, receipt'),
    means: Type.Optional(codes('trafficking-means', 'threat, force, deception …')),
    purposes: codes('trafficking-purpose', 'sexual exploitation, forced labour …'),
    victims: Type.Array(Victim, { minItems: 1, maxItems: 200 }),
  },
  closed,
);

/** Who is looked for, by whose order. */
export const Wanted = Type.Object(
  {
    authority: FreeText(300, 'court or authority that issued the order'),
    offences: codes('offence', 'what the person is sought for'),
    orderNumber: Type.Optional(FreeText(100, 'number of the warrant or order')),
    orderedOn: Type.Optional(PartialDate('date of the warrant or order')),
    dangers: Type.Optional(codes('danger', 'armed, violent, escape risk …')),
    extradition: Type.Optional(Type.Boolean({ description: 'whether extradition will be asked for' })),
    lastSeen: Type.Optional(Place),
  },
  closed,
);

/** Money of crime or for terrorism. */
export const MoneyTrail = Type.Object(
  {
    instruments: codes('money-instrument', 'bank, hawala, cash courier, crypto …'),
    amounts: Type.Array(Money, { minItems: 1, maxItems: 50 }),
    typology: Type.Optional(Code('money-typology', 'structuring, trade mispricing …')),
    from: Type.Optional(PartialDate('beginning of the period')),
    until: Type.Optional(PartialDate('end of the period')),
  },
  closed,
);
