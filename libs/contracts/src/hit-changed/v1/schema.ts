import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { Code, Sha256Hex, closed } from '../../text-forms.js';

const common = {
  recipient: RecipientId,
  hit: Sha256Hex('hit whose state changed'),
  state: Code('verdict', 'confirmed, dismissed, or proposed: to be judged, perhaps again'),
};

const FullView = Type.Object(
  {
    ...common,
    view: Type.Literal('full'),
    reason: Type.Optional(Code('verdict-reason', 'why, where it was said')),
  },
  closed,
);

/** A reason says something of the other alert, which this recipient may not read. */
const ContactView = Type.Object({ ...common, view: Type.Literal('contact') }, closed);

/**
 * A hit was judged, a verdict was taken back, or what it rested on changed; one event per recipient of the hit, in the
 * view that it has of it. The latest on the hub's stream counts.
 */
export const HitChangedBody = Type.Unsafe<Static<typeof FullView> | Static<typeof ContactView>>({
  $id: 'urn:qalqan:schema:hit.changed:v1',
  description: 'The state of a hit changes',
  type: 'object',
  required: ['view'],
  discriminator: { propertyName: 'view' },
  oneOf: [FullView, ContactView],
});

export type HitChangedBody = Static<typeof HitChangedBody>;
