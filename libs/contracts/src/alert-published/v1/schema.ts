import { Type, type Static } from '@sinclair/typebox';
import { AlertBody } from '../../alert/alert.js';
import { AlertReference } from '../../text-forms.js';

/** First publication of an alert by its owner. */
export const AlertPublishedBody = Type.Object(
  {
    reference: AlertReference('reference of the alert; its prefix is the owner'),
    revision: Type.Literal(1),
    alert: AlertBody,
  },
  { $id: 'urn:qalqan:schema:alert.published:v1', additionalProperties: false, description: 'An alert is published' },
);

export type AlertPublishedBody = Static<typeof AlertPublishedBody>;
