import accountScheme from './data/account-scheme.json' with { type: 'json' };
import actionOnHit from './data/action-on-hit.json' with { type: 'json' };
import ageBand from './data/age-band.json' with { type: 'json' };
import alertKind from './data/alert-kind.json' with { type: 'json' };
import alertRelation from './data/alert-relation.json' with { type: 'json' };
import borderPoint from './data/border-point.json' with { type: 'json' };
import certainty from './data/certainty.json' with { type: 'json' };
import checkPurpose from './data/check-purpose.json' with { type: 'json' };
import concealment from './data/concealment.json' with { type: 'json' };
import conveyanceType from './data/conveyance-type.json' with { type: 'json' };
import danger from './data/danger.json' with { type: 'json' };
import datePrecision from './data/date-precision.json' with { type: 'json' };
import documentAuthenticity from './data/document-authenticity.json' with { type: 'json' };
import documentType from './data/document-type.json' with { type: 'json' };
import drug from './data/drug.json' with { type: 'json' };
import drugForm from './data/drug-form.json' with { type: 'json' };
import evaluationInformation from './data/evaluation-information.json' with { type: 'json' };
import evaluationScheme from './data/evaluation-scheme.json' with { type: 'json' };
import evaluationSource from './data/evaluation-source.json' with { type: 'json' };
import firearmStatus from './data/firearm-status.json' with { type: 'json' };
import firearmType from './data/firearm-type.json' with { type: 'json' };
import handlingCode from './data/handling-code.json' with { type: 'json' };
import hitFeature from './data/hit-feature.json' with { type: 'json' };
import hitTier from './data/hit-tier.json' with { type: 'json' };
import hitWithdrawalReason from './data/hit-withdrawal-reason.json' with { type: 'json' };
import moneyInstrument from './data/money-instrument.json' with { type: 'json' };
import moneyTypology from './data/money-typology.json' with { type: 'json' };
import nameKind from './data/name-kind.json' with { type: 'json' };
import offence from './data/offence.json' with { type: 'json' };
import penAnswer from './data/pen-answer.json' with { type: 'json' };
import personRole from './data/person-role.json' with { type: 'json' };
import place from './data/place.json' with { type: 'json' };
import precursor from './data/precursor.json' with { type: 'json' };
import precursorIncident from './data/precursor-incident.json' with { type: 'json' };
import purpose from './data/purpose.json' with { type: 'json' };
import quantityBasis from './data/quantity-basis.json' with { type: 'json' };
import quantityUnit from './data/quantity-unit.json' with { type: 'json' };
import routeStage from './data/route-stage.json' with { type: 'json' };
import sex from './data/sex.json' with { type: 'json' };
import suspicion from './data/suspicion.json' with { type: 'json' };
import testStatus from './data/test-status.json' with { type: 'json' };
import thingScheme from './data/thing-scheme.json' with { type: 'json' };
import thingStatus from './data/thing-status.json' with { type: 'json' };
import tlp from './data/tlp.json' with { type: 'json' };
import tradePaper from './data/trade-paper.json' with { type: 'json' };
import tradeRole from './data/trade-role.json' with { type: 'json' };
import traffickingAct from './data/trafficking-act.json' with { type: 'json' };
import traffickingMeans from './data/trafficking-means.json' with { type: 'json' };
import traffickingPurpose from './data/trafficking-purpose.json' with { type: 'json' };
import transportMode from './data/transport-mode.json' with { type: 'json' };
import verdict from './data/verdict.json' with { type: 'json' };
import verdictReason from './data/verdict-reason.json' with { type: 'json' };
import victimProtection from './data/victim-protection.json' with { type: 'json' };
import victimStatus from './data/victim-status.json' with { type: 'json' };
import walletChain from './data/wallet-chain.json' with { type: 'json' };

/**
 * A code list: values, labels, the version and where it comes from. Lists of the domain have more
 * than a label: see `substances.ts` and `border-points.ts`.
 */
export interface CodeList {
  readonly list: string;
  readonly version: string;
  readonly source: string;
  readonly codes: Readonly<Record<string, { readonly en: string }>>;
}

const LISTS: readonly CodeList[] = [
  accountScheme,
  actionOnHit,
  ageBand,
  alertKind,
  alertRelation,
  borderPoint,
  certainty,
  checkPurpose,
  concealment,
  conveyanceType,
  danger,
  datePrecision,
  documentAuthenticity,
  documentType,
  drug,
  drugForm,
  evaluationInformation,
  evaluationScheme,
  evaluationSource,
  firearmStatus,
  firearmType,
  handlingCode,
  hitFeature,
  hitTier,
  hitWithdrawalReason,
  moneyInstrument,
  moneyTypology,
  nameKind,
  offence,
  penAnswer,
  personRole,
  place,
  precursor,
  precursorIncident,
  purpose,
  quantityBasis,
  quantityUnit,
  routeStage,
  sex,
  suspicion,
  testStatus,
  thingScheme,
  thingStatus,
  tlp,
  tradePaper,
  tradeRole,
  traffickingAct,
  traffickingMeans,
  traffickingPurpose,
  transportMode,
  verdict,
  verdictReason,
  victimProtection,
  victimStatus,
  walletChain,
];

/** All code lists by name; a schema names a list in `x-code-list`. */
export const CODE_LISTS: ReadonlyMap<string, CodeList> = new Map(LISTS.map((list) => [list.list, list]));

/** True when `code` stands in the list; an unknown list holds nothing. */
export function isInCodeList(list: string, code: string): boolean {
  const codes = CODE_LISTS.get(list)?.codes;
  return codes !== undefined && Object.hasOwn(codes, code);
}
