import alertKind from './data/alert-kind.json' with { type: 'json' };
import nameKind from './data/name-kind.json' with { type: 'json' };
import datePrecision from './data/date-precision.json' with { type: 'json' };
import documentType from './data/document-type.json' with { type: 'json' };
import personRole from './data/person-role.json' with { type: 'json' };
import sex from './data/sex.json' with { type: 'json' };
import evaluationScheme from './data/evaluation-scheme.json' with { type: 'json' };
import evaluationSource from './data/evaluation-source.json' with { type: 'json' };
import evaluationInformation from './data/evaluation-information.json' with { type: 'json' };
import tlp from './data/tlp.json' with { type: 'json' };
import hitFeature from './data/hit-feature.json' with { type: 'json' };
import hitTier from './data/hit-tier.json' with { type: 'json' };
import hitWithdrawalReason from './data/hit-withdrawal-reason.json' with { type: 'json' };
import borderPoint from './data/border-point.json' with { type: 'json' };
import drug from './data/drug.json' with { type: 'json' };
import place from './data/place.json' with { type: 'json' };
import precursor from './data/precursor.json' with { type: 'json' };
import verdict from './data/verdict.json' with { type: 'json' };

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
  alertKind,
  nameKind,
  datePrecision,
  documentType,
  personRole,
  sex,
  evaluationScheme,
  evaluationSource,
  evaluationInformation,
  tlp,
  hitFeature,
  hitTier,
  hitWithdrawalReason,
  verdict,
  precursor,
  drug,
  borderPoint,
  place,
];

/** All code lists by name; a schema names a list in `x-code-list`. */
export const CODE_LISTS: ReadonlyMap<string, CodeList> = new Map(LISTS.map((list) => [list.list, list]));

/** True when `code` stands in the list; an unknown list holds nothing. */
export function isInCodeList(list: string, code: string): boolean {
  const codes = CODE_LISTS.get(list)?.codes;
  return codes !== undefined && Object.hasOwn(codes, code);
}
