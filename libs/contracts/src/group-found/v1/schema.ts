import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { RulesetName } from '../../hit/hit.js';
import { Code, MemberId, Sha256Hex, closed } from '../../text-forms.js';

/** A value that very many alerts hold: shown with its count to the owners of such alerts, and linking no pair by itself. */
export const GroupFoundBody = Type.Object(
  {
    recipient: RecipientId,
    id: Sha256Hex('hash of ruleset and value'),
    revision: Type.Integer({ minimum: 1, description: 'grows each time the hub says the group anew' }),
    ruleset: RulesetName,
    feature: Code('hit-feature', 'what kind of value'),
    value: Type.String({ minLength: 1, maxLength: 160, description: 'normalised, as in the reasons of a hit' }),
    holdersAtLeast: Type.Integer({
      minimum: 1,
      description: 'live alerts that hold it, rounded down to a power of two',
    }),
    parties: Type.Array(MemberId('owner of such an alert'), { minItems: 1, maxItems: 32, uniqueItems: true }),
  },
  { $id: 'urn:qalqan:schema:group.found:v1', ...closed, description: 'A value has become a group, or is said anew' },
);

export type GroupFoundBody = Static<typeof GroupFoundBody>;
