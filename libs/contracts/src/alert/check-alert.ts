import type { ErrorDetail } from '@qalqan/errors';
import { checkCodes } from '../code-lists/check-codes.js';
import { alertV1 } from '../generated/validators.js';
import { detailsOf } from '../schema-errors.js';
import { AlertBody } from './alert.js';
import { ALERT_RULES } from './rules/alert-rules.js';

/** Everything wrong with an alert's content, for drafts at the edge; the same schema, lists and rules as on the wire. */
export function checkAlert(alert: unknown): ErrorDetail[] {
  const faults = detailsOf(alertV1, alert);
  if (faults.length > 0) return faults;
  const unknownCodes = checkCodes(AlertBody, alert);
  return unknownCodes.length > 0 ? unknownCodes : ALERT_RULES.flatMap((rule) => rule(alert as AlertBody, ''));
}
