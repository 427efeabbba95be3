export { parseStrictJson, MAX_JSON_DEPTH, type JsonValue } from './json/strict-json.js';
export { EnvelopeV1, SOURCE_PREFIX } from './envelope/v1/schema.js';
export { AlertBody } from './alert/alert.js';
export type { IdentityDocument, Person } from './alert/person.js';
export type { Account, Conveyance } from './alert/things.js';
export type { Substance } from './alert/goods.js';
export { AlertPublishedBody } from './alert-published/v1/schema.js';
export { AlertCheckedBody } from './alert-checked/v1/schema.js';
export { AlertCorrectedBody } from './alert-corrected/v1/schema.js';
export { AlertRecalledBody } from './alert-recalled/v1/schema.js';
export { ContactHit, FullHit, HitReason } from './hit/hit.js';
export { HitChangedBody } from './hit-changed/v1/schema.js';
export { HitFoundBody } from './hit-found/v1/schema.js';
export { HitsGroupedBody } from './hits-grouped/v1/schema.js';
export { GroupFoundBody } from './group-found/v1/schema.js';
export { GroupWithdrawnBody } from './group-withdrawn/v1/schema.js';
export { HitWithdrawnBody } from './hit-withdrawn/v1/schema.js';
export { VerdictGivenBody } from './verdict-given/v1/schema.js';
export { HubStateBody } from './hub-state/v1/schema.js';
export { StreamForkedBody } from './stream-forked/v1/schema.js';
export { AuditCheckpointBody } from './audit-checkpoint/v1/schema.js';
export { searchCodes, type FoundCode } from './code-lists/search-codes.js';
export { CODE_LISTS, isInCodeList, type CodeList } from './code-lists/code-lists.js';
export {
  BORDER_POINTS,
  PLACES,
  borderPointByCustomsCode,
  borderPointsBetween,
  type BorderPoint,
  type Place,
} from './code-lists/border-points.js';
export {
  DRUGS,
  PRECURSORS,
  drugsByHs,
  precursorByCas,
  precursorsByHs,
  precursorsOfTable,
  type Coded,
  type Confidence,
  type Drug,
  type Precursor,
} from './code-lists/substances.js';
export { CheckQuestion, CheckRequest, type CheckSubject } from './check/check.js';
export { checkCheckRequest } from './check/check-forms.js';
export { openQuestion, signQuestion, type SignedQuestion } from './check/signed-question.js';
export { checkAlert } from './alert/check-alert.js';
export { mayPublish, type EventContract, type PublisherKind } from './contract.js';
export {
  AlertCheckedV1,
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  AuditCheckpointV1,
  CONTRACTS,
  GroupFoundV1,
  GroupWithdrawnV1,
  HitChangedV1,
  HitFoundV1,
  HitWithdrawnV1,
  HitsGroupedV1,
  HubStateV1,
  StreamForkedV1,
  VerdictGivenV1,
  contractOf,
} from './contracts.js';
export { AGREEMENT_TOPIC, MAX_RECORD_BYTES, eventsTopic, memberOfTopic, quarantineTopic } from './topics/topics.js';
export { commitmentOf } from './record/commitment.js';
export { composeEvent, type EventContext } from './record/compose-event.js';
export { openRecord, type OpeningPorts } from './record/open-record.js';
export { judgeFork, openWitness, partOf, type ForkPart, type ForkVerdict } from './record/prove-fork.js';
export type { OpenedRecord, RawRecord, UsedPosition, VerifiedEvent } from './record/record.js';
