export {
  QALQAN_PEOPLE_1,
  QALQAN_STRONG_1,
  rulesetNamed,
  type Feature,
  type LinkFeature,
  type Ruleset,
  type Tier,
} from './ruleset/ruleset.js';
export { normaliseNumber, normalisePhone } from './selectors/normalise.js';
export {
  indexKeysOf,
  selectorFromIndexKey,
  selectorFromKey,
  selectorKey,
  selectorsOf,
  type Selector,
} from './selectors/selectors.js';
export { scorePair, MAX_REASONS, type PairScore } from './score/score-pair.js';
export { askedOf, type Asked } from './asked/asked.js';
export { findAsked, sureness, type FoundAlert } from './asked/find-asked.js';
export { peopleOf, type ComparedPerson, type People } from './people/people.js';
export { possiblePeople, type PossiblePerson } from './people/possible.js';
export { clustersOf, type Cluster, type ClusterLink, type PersonName } from './cluster/cluster.js';
export { clusterAround, type ClusterAround } from './cluster/cluster-around.js';
export { shadowOf, type Shadow, type ShadowPair } from './shadow/shadow.js';
export { hitId, type Hit, type HitEntry, type WithdrawnHit } from './hit/hit.js';
export { recipientsOf } from './hit/recipients.js';
export {
  deliveriesOf,
  type CorrelationChange,
  type Delivery,
  type GroupChange,
  type GroupView,
  type HitChange,
  type HitView,
  type WithdrawalReason,
} from './hit/change.js';
export {
  groupId,
  holdingOf,
  isGroup,
  saidCount,
  type GroupEntry,
  type HolderCount,
  type Holding,
} from './group/group.js';
export { mgf1 } from './digest/mgf1.js';
export { DIGEST_ALGORITHM, LANES_BYTES, LtHash } from './digest/lthash.js';
export { alertLeaf, groupLeaf, hitLeaf, verdictLeaf } from './digest/leaves.js';
export type { AlertEntry, LiveAlert, RecalledAlert } from './fold/alert-state.js';
export { factOf, type AlertStated, type FoldableEvent, type FoldFact } from './fold/facts.js';
export { planAlerts, type AlertPlan, type AlertTransition, type Ignored, type IgnoredReason } from './fold/plan.js';
export { applyEvent, foldFacts, type FoldResult } from './fold/fold.js';
export type { ChangeSink, FoldPorts } from './fold/ports.js';
export type { Verdict, VerdictEntry } from './fold/verdict.js';
export { reopening, type Evaluation, type Evidence, type ReopenReason } from './verdict/reopening.js';
export type { CorrelationStore } from './store/correlation-store.js';
export { MemoryCorrelationStore } from './store/memory-store.js';
export {
  StateReplayer,
  type ComparisonVerdict,
  type ReplayRest,
  type StateComparison,
} from './replay/state-replayer.js';
export { ReplayBufferFull } from './replay/replay-buffer-full.js';
export { CORRELATION_STORE_CONTRACT, type StoreContractCase } from './testing/store-contract.js';
export { interleave, sampleStreams } from './testing/sample-streams.js';
