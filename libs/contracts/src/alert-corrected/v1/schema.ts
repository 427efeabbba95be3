import { Type, type Static } from '@sinclair/typebox';
import { AlertBody } from '../../alert/alert.js';
import { AlertReference, FreeText } from '../../text-forms.js';

/** A later revision of a published alert; it replaces the content as a whole, the earlier one stays in the log. */
export const AlertCorrectedBody = Type.Object(
  {
    reference: AlertReference('alert that is corrected'),
    revision: Type.Integer({ minimum: 2, maximum: 1_000_000 }),
    reason: FreeText(500, 'why, in words a reader of the old revision needs'),
    alert: AlertBody,
  },
  { $id: 'urn:qalqan:schema:alert.corrected:v1', additionalProperties: false, description: 'An alert is corrected' },
);

export type AlertCorrectedBody = Static<typeof AlertCorrectedBody>;
