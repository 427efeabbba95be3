import { Type, type Static } from '@sinclair/typebox';
import { AlertReference, Code, FreeText, PartialDate, closed } from '../text-forms.js';
import { Firearm, Substance } from './goods.js';
import { ActionOnHit, Evaluation, Handling, Narrative, Retention } from './handling.js';
import { MoneyTrail, PrecursorIncident, Seizure, Trafficking, Wanted } from './kinds.js';
import { Person } from './person.js';
import { Place, RouteStage } from './place.js';
import { Account, Conveyance, Device, Phone } from './things.js';

/**
 * What an officer writes and a second officer releases. One shape for all kinds: an event may mix drug, precursor, cash
 * and firearm. What a kind has to hold is a rule (`rules/`), not another schema.
 */
export const AlertBody = Type.Object(
  {
    kind: Code('alert-kind', 'what the alert is about'),
    title: FreeText(200, 'one line for a list'),
    occurredOn: Type.Optional(PartialDate('when it happened or began, as precise as known')),
    occurredUntil: Type.Optional(PartialDate('when it ended')),
    place: Type.Optional(Place),
    route: Type.Optional(Type.Array(RouteStage, { minItems: 1, maxItems: 30 })),
    persons: Type.Array(Person, { maxItems: 50 }),
    phones: Type.Array(Phone, { maxItems: 100 }),
    devices: Type.Optional(Type.Array(Device, { minItems: 1, maxItems: 100 })),
    conveyances: Type.Optional(Type.Array(Conveyance, { minItems: 1, maxItems: 50 })),
    accounts: Type.Optional(Type.Array(Account, { minItems: 1, maxItems: 100 })),
    substances: Type.Optional(Type.Array(Substance, { minItems: 1, maxItems: 50 })),
    firearms: Type.Optional(Type.Array(Firearm, { minItems: 1, maxItems: 100 })),
    seizure: Type.Optional(Seizure),
    precursor: Type.Optional(PrecursorIncident),
    trafficking: Type.Optional(Trafficking),
    wanted: Type.Optional(Wanted),
    money: Type.Optional(MoneyTrail),
    relatesTo: Type.Optional(
      Type.Array(
        Type.Object(
          { reference: AlertReference('another alert'), relation: Code('alert-relation', 'same case, answers …') },
          closed,
        ),
        { minItems: 1, maxItems: 50 },
      ),
    ),
    narrative: Type.Array(Narrative, { minItems: 1, maxItems: 10 }),
    evaluation: Evaluation,
    handling: Handling,
    purpose: Code('purpose', 'what it may be used for'),
    legalBasis: Type.Optional(FreeText(500, 'act and article')),
    retention: Retention,
    actionOnHit: Type.Optional(ActionOnHit),
    desk: FreeText(200, 'duty desk to call; a desk, not a person'),
    exercise: Type.Boolean({ description: 'true for training: never linked with real alerts' }),
  },
  { $id: 'urn:qalqan:schema:alert:v1', ...closed, description: 'Content of an alert' },
);

export type AlertBody = Static<typeof AlertBody>;
