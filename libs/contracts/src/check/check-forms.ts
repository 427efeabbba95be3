import type { ErrorDetail } from '@qalqan/errors';
import { checkCodes } from '../code-lists/check-codes.js';
import * as validators from '../generated/validators.js';
import { detailsOf } from '../schema-errors.js';
import { CheckQuestion, CheckRequest } from './check.js';

/** Everything wrong with the body of a quick check. */
export function checkCheckRequest(body: unknown): ErrorDetail[] {
  const faults = detailsOf(validators.checkV1, body);
  return faults.length > 0 ? faults : checkCodes(CheckRequest, body);
}

/** Everything wrong with a question to the hub. */
export function checkCheckQuestion(body: unknown): ErrorDetail[] {
  const faults = detailsOf(validators.checkQuestionV1, body);
  return faults.length > 0 ? faults : checkCodes(CheckQuestion, body);
}
