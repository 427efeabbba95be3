import { Type, type Static } from '@sinclair/typebox';
import { AlertReference, FreeText } from '../../text-forms.js';

/** The owner takes an alert back: it leaves lists, search, correlation and exports everywhere. */
export const AlertRecalledBody = Type.Object(
  {
    reference: AlertReference('alert that is taken back'),
    revision: Type.Integer({ minimum: 2, maximum: 1_000_000 }),
    reason: FreeText(500, 'why; holds no personal data'),
  },
  { $id: 'urn:qalqan:schema:alert.recalled:v1', additionalProperties: false, description: 'An alert is recalled' },
);

export type AlertRecalledBody = Static<typeof AlertRecalledBody>;
