import type { AlertBody } from '../alert.js';
import { unless, type Rule } from './rule.js';

/** TLP RED is for named recipients, so there must be one (TLP 2.0 §2.a). */
export const redNamesRecipients: Rule<AlertBody> = ({ handling }, pointer) =>
  unless(
    handling.tlp !== 'RED' || handling.audience.length > 0,
    `${pointer}/handling/audience`,
    'RED needs named recipients',
  );

/** AMBER+STRICT stays with the owner's organisation: nobody else can be in the audience (TLP 2.0 §2.b). */
export const strictStaysHome: Rule<AlertBody> = ({ handling }, pointer) =>
  unless(
    handling.tlp !== 'AMBER+STRICT' || handling.audience.length === 0,
    `${pointer}/handling/audience`,
    'AMBER+STRICT has no audience',
  );

/** H3 says that there are other limits, so it has to say which. */
export const otherLimitsAreStated: Rule<AlertBody> = ({ handling }, pointer) =>
  unless(
    handling.codes?.includes('H3') !== true || handling.conditions !== undefined,
    `${pointer}/handling/conditions`,
    'H3 needs its conditions',
  );
