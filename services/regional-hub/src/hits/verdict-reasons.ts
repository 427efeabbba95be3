import { Invalid } from '@qalqan/errors';
import type { Verdict } from '@qalqan/correlation';

/** Codes of the list `verdict-reason` that an analyst may give; the others are the hub's own. */
export const ANALYST_REASONS: Readonly<Record<Verdict, readonly string[]>> = {
  confirmed: ['same-person', 'same-thing', 'same-case'],
  dismissed: ['not-the-same', 'handed-on', 'wrong-data', 'too-little'],
  proposed: ['mistake', 'new-findings'],
};

/** Throws `rule-violated` for a reason that does not go with the verdict. */
export function checkReason(verdict: Verdict, reason: string | undefined): void {
  if (reason === undefined || ANALYST_REASONS[verdict].includes(reason)) return;
  throw new Invalid('rule-violated', 'the reason does not go with the verdict', [
    { pointer: '/reason', code: 'rule-violated', message: `one of ${ANALYST_REASONS[verdict].join(', ')}` },
  ]);
}
