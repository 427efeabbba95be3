import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { AlertReference, Code, MemberId } from '../../text-forms.js';

/** What the recipient published was found by a quick check of another party, which was told whom to call. */
export const AlertCheckedBody = Type.Object(
  {
    recipient: RecipientId,
    alerts: Type.Array(AlertReference('alert of the recipient that was found'), {
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
    }),
    by: MemberId('party whose officer asked'),
    purpose: Code('check-purpose', 'why it was asked'),
  },
  {
    $id: 'urn:qalqan:schema:alert.checked:v1',
    additionalProperties: false,
    description: 'Alerts were found by a quick check of another party',
  },
);

export type AlertCheckedBody = Static<typeof AlertCheckedBody>;
