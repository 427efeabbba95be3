import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { Code, Sha256Hex } from '../../text-forms.js';

/** A hit no longer holds for this recipient. */
export const HitWithdrawnBody = Type.Object(
  {
    recipient: RecipientId,
    id: Sha256Hex('hit that is withdrawn'),
    revision: Type.Integer({ minimum: 2 }),
    reason: Code('hit-withdrawal-reason', 'recalled, corrected, audience or crowded'),
  },
  {
    $id: 'urn:qalqan:schema:hit.withdrawn:v1',
    additionalProperties: false,
    description: 'A link between alerts is withdrawn',
  },
);

export type HitWithdrawnBody = Static<typeof HitWithdrawnBody>;
