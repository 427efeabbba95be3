import type { AlertBody } from '../alert.js';
import { birthDatesSayTheirPrecision, daysExist, periodsRunForward } from './dates.js';
import { otherLimitsAreStated, redNamesRecipients, strictStaysHome } from './handling.js';
import {
  kindHasItsParts,
  kindHasItsSubstance,
  precursorIncidentIsComplete,
  wantedNamesAPerson,
  watchedThingsAreIdentified,
} from './kinds.js';
import type { Rule } from './rule.js';
import {
  accountsSayWhere,
  platesNameTheirCountry,
  purityComesFromALaboratory,
  substancesAreOneThing,
} from './things.js';
import { meansUnlessAChild, pseudonymsDiffer, victimsAreNotNamed } from './victims.js';

/** Everything that holds between the fields of an alert. */
export const ALERT_RULES: readonly Rule<AlertBody>[] = [
  birthDatesSayTheirPrecision,
  daysExist,
  periodsRunForward,
  redNamesRecipients,
  strictStaysHome,
  otherLimitsAreStated,
  kindHasItsParts,
  wantedNamesAPerson,
  kindHasItsSubstance,
  watchedThingsAreIdentified,
  precursorIncidentIsComplete,
  platesNameTheirCountry,
  accountsSayWhere,
  substancesAreOneThing,
  purityComesFromALaboratory,
  victimsAreNotNamed,
  pseudonymsDiffer,
  meansUnlessAChild,
];
