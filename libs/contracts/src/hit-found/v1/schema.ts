import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { ContactHit, FullHit } from '../../hit/hit.js';

const FullView = Type.Object(
  { recipient: RecipientId, view: Type.Literal('full'), hit: FullHit },
  { additionalProperties: false },
);
const ContactView = Type.Object(
  { recipient: RecipientId, view: Type.Literal('contact'), hit: ContactHit },
  { additionalProperties: false },
);

/** The hub found a link; one event per recipient, in the view its handling permits. */
export const HitFoundBody = Type.Unsafe<Static<typeof FullView> | Static<typeof ContactView>>({
  $id: 'urn:qalqan:schema:hit.found:v1',
  description: 'A link between alerts is found, or said anew',
  type: 'object',
  required: ['view'],
  discriminator: { propertyName: 'view' },
  oneOf: [FullView, ContactView],
});

export type HitFoundBody = Static<typeof HitFoundBody>;
