import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { Sha256Hex, closed } from '../../text-forms.js';

/** A group is none any more, or the recipient has no alert in it. */
export const GroupWithdrawnBody = Type.Object(
  {
    recipient: RecipientId,
    id: Sha256Hex('group that is withdrawn'),
    revision: Type.Integer({ minimum: 2 }),
  },
  { $id: 'urn:qalqan:schema:group.withdrawn:v1', ...closed, description: 'A group is withdrawn' },
);

export type GroupWithdrawnBody = Static<typeof GroupWithdrawnBody>;
